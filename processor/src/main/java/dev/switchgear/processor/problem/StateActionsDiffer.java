package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.ActionGone;
import dev.switchgear.processor.change.Change.ActionMoved;
import dev.switchgear.processor.change.Change.ActionsReordered;
import dev.switchgear.processor.change.Change.Breaking;
import dev.switchgear.processor.java.Site;

/**
 * An entry or exit action does not run any more where it does in production.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record StateActionsDiffer(Breaking change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG407;
    }

    @Override
    public String headline() {
        if (change instanceof ActionGone gone) {
            return ChangeWords.action(gone.moment(), gone.states(), "does not run " + gone.action() + " any more");
        } else if (change instanceof ActionMoved moved) {
            return moved.action() + " runs for other states than in production";
        }
        ActionsReordered order = (ActionsReordered) change;
        return ChangeWords.action(
                order.moment(), order.states(), "runs its actions in another order than in production");
    }

    @Override
    public String found() {
        if (change instanceof ActionGone gone) {
            return "no " + production.words().annotation(gone.moment(), gone.states(), gone.isOfOne()) + " on "
                    + gone.action();
        } else if (change instanceof ActionMoved moved) {
            return ChangeWords.action(moved.moment(), moved.is(), "runs " + moved.action());
        }
        ActionsReordered order = (ActionsReordered) change;
        return ChangeWords.action(order.moment(), order.states(), "runs " + String.join(", ", order.is()));
    }

    @Override
    public String expected() {
        if (change instanceof ActionGone gone) {
            return ChangeWords.action(gone.moment(), gone.states(), "runs " + gone.action()) + "\n"
                    + production.source();
        } else if (change instanceof ActionMoved moved) {
            return ChangeWords.action(moved.moment(), moved.was(), "runs " + moved.action()) + "\n"
                    + production.source();
        }
        ActionsReordered order = (ActionsReordered) change;
        return ChangeWords.action(order.moment(), order.states(), "runs " + String.join(", ", order.was())) + "\n"
                + production.source();
    }

    @Override
    public String fix() {
        if (change instanceof ActionGone gone) {
            return "put back " + production.words().annotation(gone.moment(), gone.states(), gone.isOfOne()) + " on "
                    + gone.action() + production.orAccept();
        }
        return (change instanceof ActionMoved ? "let it belong to these states again" : "declare them in that order")
                + production.orAccept();
    }
}
