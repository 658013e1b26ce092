package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.Breaking;
import dev.switchgear.processor.change.Change.ResumedElsewhere;
import dev.switchgear.processor.change.Change.ResumedNoMore;
import dev.switchgear.processor.change.Change.StartMoved;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * Machines start, or come back, elsewhere than in production.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record StartDiffers(Breaking change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG408;
    }

    @Override
    public String headline() {
        if (change instanceof StartMoved moved) {
            return "new machines start in " + moved.is() + ", and no more in " + moved.was();
        } else if (change instanceof ResumedElsewhere moved) {
            return moved.superstate() + " starts in " + moved.is() + " where it is resumed, and no more in "
                    + moved.was();
        }
        ResumedNoMore lost = (ResumedNoMore) change;
        return Words.listed(lost.states()) + " cannot be resumed with " + lost.superstate()
                + " any more, and machines may be stored that left it there";
    }

    @Override
    public String found() {
        if (change instanceof StartMoved moved) {
            return "@Initial(" + moved.is() + ")";
        } else if (change instanceof ResumedElsewhere moved) {
            return "initial = " + moved.is();
        }
        ResumedNoMore lost = (ResumedNoMore) change;
        return Words.listed(lost.states()) + " not within " + lost.superstate();
    }

    @Override
    public String expected() {
        if (change instanceof StartMoved moved) {
            return "@Initial(" + moved.was() + ")\n" + production.source();
        } else if (change instanceof ResumedElsewhere moved) {
            return "initial = " + moved.was() + "\n" + production.source();
        }
        ResumedNoMore lost = (ResumedNoMore) change;
        return Words.listed(lost.states()) + " within " + lost.superstate() + "\n" + production.source();
    }

    @Override
    public String fix() {
        if (change instanceof StartMoved moved) {
            return "write @Initial(" + production.words().states(List.of(moved.was()), true) + ")"
                    + production.orAccept();
        } else if (change instanceof ResumedElsewhere moved) {
            return "write initial = " + production.words().states(List.of(moved.was()), true) + production.orAccept();
        }
        ResumedNoMore lost = (ResumedNoMore) change;
        return "put " + Words.listed(lost.states()) + " back into " + lost.superstate() + production.orAccept();
    }
}
