package dev.switchgear.examples.migrating.purchase;

import dev.switchgear.examples.migrating.purchase.ColaPurchase.Context;
import dev.switchgear.examples.migrating.purchase.ColaPurchase.Event;
import java.util.function.Consumer;

/** The old machine decides, and the new table looks on. */
record Shadow(Old old, Consumer<String> report) {

    /** The old machine. */
    interface Old {
        PurchaseStatus fireEvent(PurchaseStatus status, Event event, Context context);
    }

    PurchaseStatus fire(PurchaseStatus status, Event event, Context context) {
        PurchaseStatus next = old.fireEvent(status, event, context);
        var targets = PurchaseFlowMachine.targets(status, PurchaseFlowMachine.Event.valueOf(event.name()));
        if (next != status && !targets.contains(next)) {
            report.accept(event + " leads from " + status + " to " + next + ", not to one of " + targets);
        }
        return next;
    }
}
