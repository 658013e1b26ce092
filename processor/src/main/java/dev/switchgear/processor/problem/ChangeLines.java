package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.change.Change;
import dev.switchgear.processor.change.Change.ActionGone;
import dev.switchgear.processor.change.Change.ActionMoved;
import dev.switchgear.processor.change.Change.ActionNew;
import dev.switchgear.processor.change.Change.ActionsReordered;
import dev.switchgear.processor.change.Change.EffectsChanged;
import dev.switchgear.processor.change.Change.EffectsNew;
import dev.switchgear.processor.change.Change.EventGone;
import dev.switchgear.processor.change.Change.EventNew;
import dev.switchgear.processor.change.Change.FinalChanged;
import dev.switchgear.processor.change.Change.GuardsChanged;
import dev.switchgear.processor.change.Change.OrderChanged;
import dev.switchgear.processor.change.Change.ResumedElsewhere;
import dev.switchgear.processor.change.Change.ResumedNoMore;
import dev.switchgear.processor.change.Change.RowAhead;
import dev.switchgear.processor.change.Change.RowGone;
import dev.switchgear.processor.change.Change.RowMoved;
import dev.switchgear.processor.change.Change.RowNew;
import dev.switchgear.processor.change.Change.StartMoved;
import dev.switchgear.processor.change.Change.StateGone;
import dev.switchgear.processor.change.Change.StateNew;
import dev.switchgear.processor.change.Change.TimeoutGone;
import dev.switchgear.processor.change.Change.TimeoutMoved;
import dev.switchgear.processor.change.Change.TimeoutNew;
import dev.switchgear.processor.change.Change.TimerMoved;
import dev.switchgear.processor.change.Way;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.stream.Stream;

/** Changes one below the other, as a review lists them: what is new with a plus, what is gone with a minus. */
final class ChangeLines {

    private final ChangeWords words;

    private ChangeLines(Machine machine) {
        this.words = new ChangeWords(machine);
    }

    /** As many of them as somebody reads. */
    static String of(List<? extends Change> changes, Machine machine) {
        ChangeLines lines = new ChangeLines(machine);
        return String.join("\n", Words.some(changes.stream().map(lines::line).toList()));
    }

    private String line(Change change) {
        if (change instanceof Change.OfCells ofCells) {
            return ofCells(ofCells);
        } else if (change instanceof StateGone gone) {
            return "- state " + gone.state();
        } else if (change instanceof StateNew added) {
            return "+ state " + added.state();
        } else if (change instanceof EventGone gone) {
            return "- event " + words.event(gone.event());
        } else if (change instanceof EventNew added) {
            return "+ event " + words.event(added.event());
        } else if (change instanceof StartMoved moved) {
            return "- a new machine starts in " + moved.was() + "\n+ a new machine starts in " + moved.is();
        } else if (change instanceof FinalChanged changed) {
            return (changed.isFinal() ? "+ " : "- ") + changed.state() + " is a final state";
        } else if (change instanceof ResumedElsewhere moved) {
            return "- " + moved.superstate() + " starts in " + moved.was() + "\n+ " + moved.superstate() + " starts in "
                    + moved.is();
        } else if (change instanceof ResumedNoMore lost) {
            return "- " + Words.listed(lost.states()) + " within " + lost.superstate();
        }
        return change instanceof TimeoutGone
                        || change instanceof TimeoutMoved
                        || change instanceof TimeoutNew
                        || change instanceof TimerMoved
                ? ofTime(change)
                : ofAction(change);
    }

    private String ofCells(Change.OfCells change) {
        if (change instanceof RowGone gone) {
            return changed(change, gone.was(), List.of());
        } else if (change instanceof RowMoved moved) {
            return changed(change, List.of(moved.was()), List.of(moved.is()));
        } else if (change instanceof GuardsChanged guards) {
            return changed(change, List.of(guards.was()), List.of(guards.is()));
        } else if (change instanceof OrderChanged order) {
            return changed(change, order.was(), order.is());
        } else if (change instanceof RowAhead ahead) {
            return changed(change, List.of(), List.of(ahead.is()));
        } else if (change instanceof EffectsChanged effects) {
            return changed(change, List.of(effects.was()), List.of(effects.is()));
        } else if (change instanceof EffectsNew effects) {
            return changed(change, List.of(effects.was()), List.of(effects.is()));
        }
        return changed(change, List.of(), ((RowNew) change).is());
    }

    private String changed(Change.OfCells change, List<Way> was, List<Way> is) {
        return Stream.concat(
                        was.stream().map(way -> "- " + words.line(change.cells(), way)),
                        is.stream().map(way -> "+ " + words.line(change.cells(), way)))
                .collect(joining("\n"));
    }

    private String ofTime(Change change) {
        if (change instanceof TimeoutGone gone) {
            return "- " + words.event(gone.event()) + " after " + gone.was();
        } else if (change instanceof TimeoutNew added) {
            return "+ " + words.event(added.event()) + " after " + added.is();
        } else if (change instanceof TimerMoved timer) {
            return (timer.isAnew() ? "- " : "+ ") + "the timer of " + words.event(timer.event()) + " goes on between "
                    + Words.listed(timer.states());
        }
        TimeoutMoved moved = (TimeoutMoved) change;
        String event = words.event(moved.event());
        return "- " + event + " after " + moved.was() + "\n+ " + event + " after " + moved.is();
    }

    private static String ofAction(Change change) {
        if (change instanceof ActionGone gone) {
            return "- " + ChangeWords.action(gone.moment(), gone.states(), "runs " + gone.action());
        } else if (change instanceof ActionNew added) {
            return "+ " + ChangeWords.action(added.moment(), added.states(), "runs " + added.action());
        } else if (change instanceof ActionMoved moved) {
            return "- " + ChangeWords.action(moved.moment(), moved.was(), "runs " + moved.action()) + "\n+ "
                    + ChangeWords.action(moved.moment(), moved.is(), "runs " + moved.action());
        }
        ActionsReordered order = (ActionsReordered) change;
        return "- " + ChangeWords.action(order.moment(), order.states(), "runs " + String.join(", ", order.was()))
                + "\n+ " + ChangeWords.action(order.moment(), order.states(), "runs " + String.join(", ", order.is()));
    }
}
