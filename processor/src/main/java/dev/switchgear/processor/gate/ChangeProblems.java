package dev.switchgear.processor.gate;

import dev.switchgear.processor.change.Change.ActionGone;
import dev.switchgear.processor.change.Change.ActionMoved;
import dev.switchgear.processor.change.Change.ActionsReordered;
import dev.switchgear.processor.change.Change.Breaking;
import dev.switchgear.processor.change.Change.EffectsChanged;
import dev.switchgear.processor.change.Change.EventGone;
import dev.switchgear.processor.change.Change.GuardsChanged;
import dev.switchgear.processor.change.Change.OrderChanged;
import dev.switchgear.processor.change.Change.ResumedElsewhere;
import dev.switchgear.processor.change.Change.ResumedNoMore;
import dev.switchgear.processor.change.Change.RowAhead;
import dev.switchgear.processor.change.Change.RowGone;
import dev.switchgear.processor.change.Change.RowMoved;
import dev.switchgear.processor.change.Change.StartMoved;
import dev.switchgear.processor.change.Change.StateGone;
import dev.switchgear.processor.change.Change.TimeoutGone;
import dev.switchgear.processor.change.Change.TimerMoved;
import dev.switchgear.processor.problem.EffectsDiffer;
import dev.switchgear.processor.problem.EventIsGone;
import dev.switchgear.processor.problem.GuardsDiffer;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Production;
import dev.switchgear.processor.problem.RowIsGone;
import dev.switchgear.processor.problem.RowLeadsElsewhere;
import dev.switchgear.processor.problem.StartDiffers;
import dev.switchgear.processor.problem.StateActionsDiffer;
import dev.switchgear.processor.problem.StateIsGone;
import dev.switchgear.processor.problem.TimeoutDiffers;
import dev.switchgear.processor.resolve.Chart;
import java.util.Optional;

/** Makes a problem of what breaks something, at what says it in the spec. */
final class ChangeProblems {

    private final Production production;
    private final ChangeSites sites;

    ChangeProblems(Chart chart, Production production) {
        this.production = production;
        this.sites = new ChangeSites(chart);
    }

    Problem of(Breaking change) {
        if (change instanceof StateGone gone) {
            return new StateIsGone(gone, production, sites.ofState(gone.successor()));
        } else if (change instanceof EventGone gone) {
            return new EventIsGone(gone, production, sites.ofEvent(gone.successor()));
        } else if (change instanceof RowGone gone) {
            return new RowIsGone(gone, production, sites.ofCells(gone.cells(), Optional.empty()));
        } else if (change instanceof RowMoved moved) {
            return new RowLeadsElsewhere(moved, production, sites.ofCells(moved.cells(), Optional.of(moved.is())));
        } else if (change instanceof GuardsChanged guards) {
            return new GuardsDiffer(guards, production, sites.ofCells(guards.cells(), Optional.of(guards.is())));
        } else if (change instanceof OrderChanged order) {
            return new GuardsDiffer(
                    order,
                    production,
                    sites.ofCells(order.cells(), Optional.of(order.is().get(0))));
        } else if (change instanceof RowAhead ahead) {
            return new GuardsDiffer(ahead, production, sites.ofCells(ahead.cells(), Optional.of(ahead.is())));
        } else if (change instanceof EffectsChanged effects) {
            return new EffectsDiffer(effects, production, sites.ofCells(effects.cells(), Optional.of(effects.is())));
        }
        return ofStates(change);
    }

    private Problem ofStates(Breaking change) {
        if (change instanceof ActionGone gone) {
            return new StateActionsDiffer(gone, production, sites.ofMethod(gone.action()));
        } else if (change instanceof ActionMoved moved) {
            return new StateActionsDiffer(moved, production, sites.ofAction(moved.moment(), moved.action()));
        } else if (change instanceof ActionsReordered order) {
            return new StateActionsDiffer(
                    order, production, sites.ofAction(order.moment(), order.is().get(0)));
        } else if (change instanceof TimeoutGone gone) {
            return new TimeoutDiffers(gone, production, sites.ofEvent(Optional.of(gone.event())));
        } else if (change instanceof TimerMoved moved) {
            return new TimeoutDiffers(moved, production, sites.ofEvent(Optional.of(moved.event())));
        } else if (change instanceof StartMoved moved) {
            return new StartDiffers(moved, production, sites.ofStart());
        } else if (change instanceof ResumedElsewhere moved) {
            return new StartDiffers(moved, production, sites.ofSuperstate(moved.superstate()));
        }
        ResumedNoMore lost = (ResumedNoMore) change;
        return new StartDiffers(lost, production, sites.ofSuperstate(lost.superstate()));
    }
}
