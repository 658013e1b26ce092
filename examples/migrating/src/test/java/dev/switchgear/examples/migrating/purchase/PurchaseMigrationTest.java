package dev.switchgear.examples.migrating.purchase;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.APPROVED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.DRAFT;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.ORDERED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.AlertFailCallback;
import com.alibaba.cola.statemachine.builder.NumbFailCallback;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.alibaba.cola.statemachine.exception.TransitionFailException;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.migrating.Move;
import dev.switchgear.examples.migrating.Seen;
import dev.switchgear.examples.migrating.Side;
import dev.switchgear.examples.migrating.SideBySide;
import dev.switchgear.examples.migrating.purchase.ColaPurchase.Context;
import dev.switchgear.examples.migrating.purchase.ColaPurchase.Event;
import dev.switchgear.examples.migrating.purchase.PurchaseFlowMachine.Factory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseMigrationTest {

    private static final StateMachine<PurchaseStatus, Event, Context> STRICT =
            ColaPurchase.machine("strict", new AlertFailCallback<>());
    private static final StateMachine<PurchaseStatus, Event, Context> LENIENT =
            ColaPurchase.machine("lenient", new NumbFailCallback<>());

    private static final List<Move<Before, PurchaseFlowMachine>> MOVES = List.of(
            move("submit", Event.SUBMIT, "", PurchaseFlowMachine::submit),
            move("ann comments", Event.COMMENT, "ann", flow -> flow.comment("ann")),
            move("ann approves", Event.APPROVE, "ann", flow -> flow.approve("ann")),
            move("bob approves", Event.APPROVE, "bob", flow -> flow.approve("bob")),
            move("bob rejects", Event.REJECT, "bob", flow -> flow.reject("bob")),
            move("withdraw", Event.WITHDRAW, "", PurchaseFlowMachine::withdraw),
            move("order", Event.ORDER, "", PurchaseFlowMachine::order));

    /** A purchase beside the one machine of all, as a service keeps its status. */
    private static final class Before {

        private final List<String> log = new ArrayList<>();
        private Purchase purchase;

        Before(Purchase purchase) {
            this.purchase = purchase;
        }

        boolean fire(Event event, String by) {
            try {
                Context context = new Context(purchase, (number, entry) -> log.add(entry), by);
                purchase = purchase.withStatus(STRICT.fireEvent(purchase.status(), event, context));
                return true;
            } catch (TransitionFailException refused) {
                return false;
            }
        }
    }

    private static SideBySide<Before, PurchaseFlowMachine> purchases(int cents) {
        Purchase purchase = new Purchase("P-1", "ann", cents, DRAFT);
        return new SideBySide<>(() -> before(purchase), () -> after(purchase), MOVES);
    }

    private static Side<Before> before(Purchase purchase) {
        Before before = new Before(purchase);
        return new Side<>(before, () -> before.purchase.status().name(), before.log);
    }

    private static Side<PurchaseFlowMachine> after(Purchase purchase) {
        List<String> log = new ArrayList<>();
        PurchaseFlowMachine flow = new Factory((number, entry) -> log.add(entry)).on(purchase);
        return new Side<>(flow, () -> flow.purchase().status().name(), log);
    }

    private static Move<Before, PurchaseFlowMachine> move(
            String name, Event event, String by, Consumer<PurchaseFlowMachine> after) {
        return new Move<>(name, before -> before.fire(event, by), after);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 50_000})
    void everyShortPurchaseIsTheSame(int cents) {
        Seen seen = purchases(cents).everySequence(4);

        assertThat(seen.states()).hasSize(cents > 10_000 ? 5 : 3);
        assertThat(seen.accepted()).hasSize(cents > 10_000 ? 6 : 4);
        assertThat(seen.refused()).hasSize(7);
        assertThat(seen.actions()).hasSize(cents > 10_000 ? 6 : 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 50_000})
    void longPurchasesAreTheSame(int cents) {
        assertThat(purchases(cents).randomWalks(20261127, 50, 100).refused()).hasSize(7);
    }

    @Tag("thorough")
    @Test
    void everyPurchaseIsTheSame() {
        assertThat(purchases(50_000).everySequence(6).states()).hasSize(5);
    }

    /** COLA's default tells the caller nothing: no transition, a condition that fails and an internal transition look alike. */
    @Test
    void anIllegalEventReturnsTheSameStateThereAndThrowsHere() {
        Purchase purchase = new Purchase("P-1", "ann", 50_000, DRAFT);
        Context ann = new Context(purchase, (number, entry) -> {}, "ann");

        assertThat(LENIENT.fireEvent(DRAFT, Event.ORDER, ann)).isEqualTo(DRAFT);
        assertThat(LENIENT.fireEvent(SUBMITTED, Event.APPROVE, ann)).isEqualTo(SUBMITTED);
        assertThat(LENIENT.fireEvent(SUBMITTED, Event.COMMENT, ann)).isEqualTo(SUBMITTED);

        PurchaseFlowMachine flow = new Factory((number, entry) -> {}).on(purchase.withStatus(SUBMITTED));
        assertThrows(IllegalTransitionException.class, flow::order);
        assertThrows(IllegalTransitionException.class, () -> flow.approve("ann"));
        flow.comment("ann");
        assertThat(flow.state()).isEqualTo(SUBMITTED);
    }

    /** Both regardless of conditions. */
    @Test
    void verifyIsPermits() {
        for (PurchaseStatus status : PurchaseStatus.values()) {
            for (Event event : Event.values()) {
                PurchaseFlowMachine.Event same = PurchaseFlowMachine.Event.valueOf(event.name());
                assertThat(PurchaseFlowMachine.permits(status, same)).isEqualTo(STRICT.verify(status, event));
            }
        }
    }

    @Test
    void anActionThatThrowsLeavesTheStateOnBothSides() {
        Purchase purchase = new Purchase("P-1", "ann", 50_000, APPROVED);
        Office broken = (number, entry) -> {
            throw new UnsupportedOperationException(entry);
        };
        assertThrows(
                UnsupportedOperationException.class,
                () -> STRICT.fireEvent(APPROVED, Event.ORDER, new Context(purchase, broken, "")));
        PurchaseFlowMachine flow = new Factory(broken).on(purchase);
        assertThrows(UnsupportedOperationException.class, flow::order);
        assertThat(flow.state()).isEqualTo(APPROVED);
        assertThat(flow.purchase()).isSameInstanceAs(purchase);
    }

    /** Of rows with conditions both take the first that holds. What follows is an error of the compiler here. */
    @Test
    void ofRowsWithoutConditionsTheLastIsTakenThere() {
        StateMachineBuilder<PurchaseStatus, Event, Context> builder = StateMachineBuilderFactory.create();
        builder.externalTransition().from(DRAFT).to(ORDERED).on(Event.SUBMIT).perform((from, to, event, context) -> {});
        builder.externalTransition()
                .from(DRAFT)
                .to(SUBMITTED)
                .on(Event.SUBMIT)
                .perform((from, to, event, context) -> {});
        builder.externalTransition()
                .from(DRAFT)
                .to(APPROVED)
                .on(Event.SUBMIT)
                .when(context -> context.purchase().cents() < 100)
                .perform((from, to, event, context) -> {});
        StateMachine<PurchaseStatus, Event, Context> machine = builder.build("ambiguous");

        assertThat(machine.fireEvent(DRAFT, Event.SUBMIT, submitted(50))).isEqualTo(APPROVED);
        assertThat(machine.fireEvent(DRAFT, Event.SUBMIT, submitted(500))).isEqualTo(SUBMITTED);
    }

    private static Context submitted(int cents) {
        return new Context(new Purchase("P-1", "ann", cents, DRAFT), (number, entry) -> {}, "ann");
    }
}
