package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;

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
        THREAD_SAFE(plan -> plan.form().isThreadSafe());

        private final Predicate<Plan> isThere;

        Trait(Predicate<Plan> isThere) {
            this.isThere = isThere;
        }

        private static Predicate<Plan> any(Predicate<Row> isSuch) {
            return plan -> plan.rows().stream().anyMatch(isSuch);
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
