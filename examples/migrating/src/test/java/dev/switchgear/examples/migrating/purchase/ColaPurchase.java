package dev.switchgear.examples.migrating.purchase;

import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.APPROVED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.DRAFT;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.ORDERED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.REJECTED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.SUBMITTED;

import com.alibaba.cola.statemachine.Action;
import com.alibaba.cola.statemachine.Condition;
import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.FailCallback;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;

/** The flow of a purchase as it was: one machine of COLA for all purchases. */
final class ColaPurchase {

    enum Event {
        SUBMIT,
        COMMENT,
        APPROVE,
        REJECT,
        WITHDRAW,
        ORDER
    }

    /** What an event is about. */
    record Context(Purchase purchase, Office office, String by) {}

    private ColaPurchase() {}

    static StateMachine<PurchaseStatus, Event, Context> machine(
            String id, FailCallback<PurchaseStatus, Event, Context> onFail) {
        StateMachineBuilder<PurchaseStatus, Event, Context> builder = StateMachineBuilderFactory.create();
        // @formatter:off
        builder.externalTransition().from(DRAFT).to(APPROVED).on(Event.SUBMIT)
                .when(isSmall()).perform(book());
        builder.externalTransition().from(DRAFT).to(SUBMITTED).on(Event.SUBMIT)
                .when(isLarge()).perform(write("submitted"));
        builder.internalTransition().within(SUBMITTED).on(Event.COMMENT).perform(comment());
        builder.internalTransition().within(APPROVED).on(Event.COMMENT).perform(comment());
        builder.externalTransition().from(SUBMITTED).to(APPROVED).on(Event.APPROVE)
                .when(isAnother()).perform(book());
        builder.externalTransition().from(SUBMITTED).to(REJECTED).on(Event.REJECT)
                .when(isAnother()).perform(reject());
        builder.externalTransitions().fromAmong(SUBMITTED, APPROVED).to(DRAFT).on(Event.WITHDRAW)
                .perform(write("withdrawn"));
        builder.externalTransition().from(APPROVED).to(ORDERED).on(Event.ORDER).perform(write("ordered"));
        // @formatter:on
        builder.setFailCallback(onFail);
        return builder.build(id);
    }

    private static Condition<Context> isSmall() {
        return context -> context.purchase().cents() <= 10_000;
    }

    private static Condition<Context> isLarge() {
        return context -> context.purchase().cents() > 10_000;
    }

    private static Condition<Context> isAnother() {
        return context -> !context.by().equals(context.purchase().requester());
    }

    private static Action<PurchaseStatus, Event, Context> book() {
        return (from, to, event, context) ->
                tell(context, "booked " + context.purchase().cents());
    }

    private static Action<PurchaseStatus, Event, Context> comment() {
        return (from, to, event, context) -> tell(context, context.by() + " comments");
    }

    private static Action<PurchaseStatus, Event, Context> reject() {
        return (from, to, event, context) -> tell(context, context.by() + " rejects");
    }

    private static Action<PurchaseStatus, Event, Context> write(String entry) {
        return (from, to, event, context) -> tell(context, entry);
    }

    private static void tell(Context context, String entry) {
        context.office().write(context.purchase().number(), entry);
    }
}
