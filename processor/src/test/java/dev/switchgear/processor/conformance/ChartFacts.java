package dev.switchgear.processor.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        if (!plan.resumed().isEmpty()) {
            facts.add("snapshot of "
                    + Stream.concat(Stream.of("state"), plan.resumed().stream().map(name -> "lastOf" + name))
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
        return facts;
    }

    /** As the machine tells. */
    static List<String> told(Plan plan, CompiledMachine.Type type) throws Throwable {
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
        if (!plan.resumed().isEmpty()) {
            facts.add("snapshot of "
                    + Arrays.stream(type.snapshot().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            facts.add("null refused with "
                    + accepted(
                            plan,
                            type,
                            new Standing(
                                    null, Standing.fresh(plan, plan.initial()).last())));
        }
        for (String superstate : plan.resumed()) {
            for (String state : Stream.concat(plan.states().stream(), Stream.of((String) null))
                    .toList()) {
                Map<String, String> last =
                        new TreeMap<>(Standing.fresh(plan, plan.initial()).last());
                last.put(superstate, state);
                facts.add(last(superstate, state, accepted(plan, type, new Standing(plan.initial(), last))));
            }
        }
        return facts;
    }

    private static String accepted(Plan plan, CompiledMachine.Type type, Standing standing) throws Throwable {
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

    private static String last(String superstate, String state, String answer) {
        return "%s left in %s: %s".formatted(superstate, state, answer);
    }
}
