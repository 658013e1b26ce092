package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Into;
import dev.switchgear.processor.conformance.Row.Kind;
import dev.switchgear.processor.conformance.Row.Resume;
import dev.switchgear.processor.conformance.Row.Stay;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random specs make use of everything, each thing in one of ten at least: what none of them says, none of them tests. */
final class RandomPlansTest {

    private static final List<Plan> PLANS = IntStream.range(0, 400)
            .mapToObj(number -> RandomPlans.plan("M" + number, new Luck(1, number), EnumSet.allOf(Feature.class)))
            .toList();

    /** What a plan may have. */
    enum Trait {
        GIVES_SOME(Plan::givesSome),
        FLAT(plan -> plan.tree().superstates().isEmpty()),
        NESTED_TABLE(plan -> plan.form().isTable() && !plan.tree().superstates().isEmpty()),
        THREE_LEVELS(plan -> plan.states().stream()
                .anyMatch(state -> plan.tree().levels(state).size() > 3)),
        FINAL_STATE_WITHIN(plan -> plan.finals().stream()
                .anyMatch(state -> plan.tree().levels(state).size() > 1)),
        STATES_AND_SUPERSTATES_IN_A_ROW(
                any(row -> !row.from().isEmpty() && !row.within().isEmpty())),
        IGNORED_WITHIN(any(row -> row.kind() == Kind.IGNORE && !row.within().isEmpty())),
        REJECTED_WITHIN(any(row -> row.kind() == Kind.REJECT && !row.within().isEmpty())),
        INTERNAL_WITHIN(any(row -> row.target() instanceof Stay
                && row.isTransition()
                && !row.within().isEmpty())),
        GUARDED_ON_SEVERAL_LEVELS(plan -> plan.states().stream()
                .anyMatch(state -> plan.events().stream().anyMatch(event -> levels(plan, state, event) > 1))),
        INTO(any(row -> row.target() instanceof Into)),
        RESUMED(any(row -> row.target() instanceof Resume)),
        SEVERAL_RESUMED(plan -> plan.resumed().size() > 1),
        AUTOMATIC(any(Row::isAutomatic)),
        AUTOMATIC_WITHIN(any(row -> row.isAutomatic() && !row.within().isEmpty())),
        AUTOMATIC_WITHOUT_GUARD(any(row -> row.isAutomatic() && !row.isGuarded())),
        AUTOMATIC_AT_THE_START(plan -> levels(plan, plan.initial(), Event.NONE) > 0),
        QUEUED(plan -> plan.form().isQueued()),
        QUEUED_AND_AUTOMATIC(any(Row::isAutomatic).and(plan -> plan.form().isQueued())),
        THREAD_SAFE(plan -> plan.form().isThreadSafe()),
        OCCURRENCES(plan -> plan.form().hasOccurrences()),
        OCCURRENCES_TOLD(told("Occurrence")),
        REFUSED(plan -> plan.actions().stream().anyMatch(Action::hearsRefusals)),
        REFUSED_WITH_REASON(told("Reason")),
        DEFERRED(Plan::defers),
        DEFERRED_WITHIN(any(row -> row.kind() == Kind.DEFER && !row.within().isEmpty())),
        DEFERRED_UNLESS_GUARDS_HOLD(plan -> plan.states().stream()
                .anyMatch(state -> plan.events().stream()
                        .map(event -> Selection.of(plan, state, event).rows())
                        .anyMatch(rows ->
                                rows.size() > 1 && rows.get(rows.size() - 1).kind() == Kind.DEFER))),
        DEFERRED_AND_QUEUED(both(Plan::defers, plan -> plan.form().isQueued())),
        DEFERRED_AND_AUTOMATIC(both(Plan::defers, any(Row::isAutomatic))),
        TIMED(plan -> !plan.timeouts().isEmpty()),
        TIMED_BY_A_METHOD(plan ->
                plan.timeouts().stream().anyMatch(timeout -> timeout.method().isPresent())),
        TIMED_WITHIN(plan -> plan.timeouts().stream()
                .anyMatch(timeout ->
                        plan.sources(timeout).stream().anyMatch(plan.tree().names()::contains))),
        SEVERAL_TIMED(plan -> plan.timeouts().size() > 1),
        TIMED_AND_RESUMED(plan -> !plan.timeouts().isEmpty() && !plan.resumed().isEmpty()),
        TIMED_AND_DEFERRED(both(Plan::defers, plan -> !plan.timeouts().isEmpty())),
        BOUND(plan -> plan.form().isBound()),
        BOUND_WITH_MORE_THAN_A_STATE(both(plan -> plan.form().isBound(), Plan::hasSnapshot));

        private final Predicate<Plan> isThere;

        Trait(Predicate<Plan> isThere) {
            this.isThere = isThere;
        }

        private static Predicate<Plan> any(Predicate<Row> isSuch) {
            return plan -> plan.rows().stream().anyMatch(isSuch);
        }

        private static Predicate<Plan> both(Predicate<Plan> one, Predicate<Plan> other) {
            return one.and(other);
        }

        private static Predicate<Plan> told(String type) {
            return plan -> plan.actions().stream()
                    .anyMatch(action -> action.method().parameters().contains(type));
        }

        private static long levels(Plan plan, String state, Event event) {
            return Selection.of(plan, state, event).rows().stream()
                    .map(row -> row.level(plan, state))
                    .distinct()
                    .count();
        }
    }

    @ParameterizedTest
    @EnumSource
    void someHaveIt(Trait trait) {
        assertThat(PLANS.stream().filter(trait.isThere).count()).isAtLeast(PLANS.size() / 10);
    }
}
