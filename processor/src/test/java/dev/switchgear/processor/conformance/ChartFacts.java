package dev.switchgear.processor.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be asked of superstates without a machine: what is within them, and what a snapshot accepts. */
final class ChartFacts {

    private ChartFacts() {}

    /** As it ought to be. */
    static List<String> of(Plan plan) {
        List<String> facts = new ArrayList<>();
        for (String superstate : plan.tree().names()) {
            facts.add(within(superstate, plan.tree().within(superstate)));
        }
        if (plan.hasSnapshot()) {
            Stream<String> last = plan.resumed().stream().map(name -> "lastOf" + name);
            Stream<String> due = plan.timeouts().stream()
                    .map(timeout -> timeout.event().constant().toLowerCase(Locale.ROOT) + "Due");
            facts.add("snapshot of "
                    + Stream.of(Stream.of("state"), last, due)
                            .flatMap(components -> components)
                            .toList());
            facts.add("null refused with NullPointerException");
        }
        for (String superstate : plan.resumed()) {
            plan.states()
                    .forEach(state -> facts.add(last(
                            superstate,
                            state,
                            plan.tree().isAround(superstate, state) ? "accepted" : "IllegalArgumentException")));
            facts.add(last(superstate, null, "NullPointerException"));
        }
        for (Timeout timeout : plan.timeouts()) {
            Set<String> sources = plan.sources(timeout);
            for (String state : plan.states()) {
                boolean mayRun = plan.tree().levels(state).stream().anyMatch(sources::contains);
                facts.add(due(timeout, state, mayRun ? "accepted" : "IllegalArgumentException"));
            }
        }
        return facts;
    }

    /** As the machine tells. */
    static List<String> told(Plan plan, MachineType type) throws Throwable {
        List<String> facts = new ArrayList<>();
        for (String superstate : plan.tree().names()) {
            List<String> within = new ArrayList<>();
            for (String state : plan.states()) {
                if ((boolean) type.call(null, "isIn", type.word(state), type.word(superstate))) {
                    within.add(state);
                }
            }
            facts.add(within(superstate, within));
        }
        if (plan.hasSnapshot()) {
            facts.add("snapshot of "
                    + Arrays.stream(type.snapshot().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            facts.add("null refused with "
                    + accepted(plan, type, Standing.fresh(plan, plan.initial()).in(null)));
        }
        for (String superstate : plan.resumed()) {
            for (String state : Stream.concat(plan.states().stream(), Stream.of((String) null))
                    .toList()) {
                Standing standing = Standing.fresh(plan, plan.initial());
                standing.last().put(superstate, state);
                facts.add(last(superstate, state, accepted(plan, type, standing)));
            }
        }
        for (Timeout timeout : plan.timeouts()) {
            for (String state : plan.states()) {
                Standing standing =
                        Standing.fresh(plan, state).with(Map.of(timeout.event().constant(), 1L));
                facts.add(due(timeout, state, accepted(plan, type, standing)));
            }
        }
        return facts;
    }

    private static String accepted(Plan plan, MachineType type, Standing standing) throws Throwable {
        try {
            type.snapshot(plan, standing);
            return "accepted";
        } catch (InvocationTargetException refused) {
            return refused.getCause().getClass().getSimpleName();
        }
    }

    private static String within(String superstate, List<String> states) {
        return superstate + " has " + states;
    }

    private static String due(Timeout timeout, String state, String answer) {
        return "%s due in %s: %s".formatted(timeout.event().constant(), state, answer);
    }

    private static String last(String superstate, String state, String answer) {
        return "%s left in %s: %s".formatted(superstate, state, answer);
    }
}
