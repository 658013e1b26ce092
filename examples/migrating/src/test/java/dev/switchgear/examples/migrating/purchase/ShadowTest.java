package dev.switchgear.examples.migrating.purchase;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.DRAFT;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.ORDERED;

import com.alibaba.cola.statemachine.builder.NumbFailCallback;
import dev.switchgear.examples.migrating.purchase.ColaPurchase.Context;
import dev.switchgear.examples.migrating.purchase.ColaPurchase.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadowTest {

    private static final Shadow.Old OLD = ColaPurchase.machine("shadowed", new NumbFailCallback<>())::fireEvent;

    private final List<String> reports = new ArrayList<>();

    private static Context context(int cents) {
        return new Context(new Purchase("P-1", "ann", cents, DRAFT), (number, entry) -> {}, "bob");
    }

    @Test
    void nothingIsReportedWhereBothAgree() {
        Shadow shadow = new Shadow(OLD, reports::add);
        for (PurchaseStatus status : PurchaseStatus.values()) {
            for (Event event : Event.values()) {
                shadow.fire(status, event, context(500));
                shadow.fire(status, event, context(50_000));
            }
        }

        assertThat(reports).isEmpty();
    }

    @Test
    void whatTheTableDoesNotKnowIsReported() {
        Shadow shadow = new Shadow((status, event, context) -> ORDERED, reports::add);

        assertThat(shadow.fire(DRAFT, Event.SUBMIT, context(500))).isEqualTo(ORDERED);
        assertThat(reports).containsExactly("SUBMIT leads from DRAFT to ORDERED, not to one of [SUBMITTED, APPROVED]");
    }
}
