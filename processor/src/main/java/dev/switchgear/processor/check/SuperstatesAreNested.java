package dev.switchgear.processor.check;

import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.problem.NestedInItself;
import dev.switchgear.processor.problem.NestedTwice;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.RepeatedSubstates;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One annotation tells what is within a superstate; nothing is directly within two of them, and none is within itself. */
final class SuperstatesAreNested implements Rule {

    @Override
    public List<Problem> check(Machine machine, Chart chart) {
        List<Substates> said = machine.topology().said();
        List<Problem> problems = new ArrayList<>(repeated(said));
        problems.addAll(statesTwice(said));
        problems.addAll(superstates(said));
        return problems;
    }

    private static List<RepeatedSubstates> repeated(List<Substates> said) {
        Map<Superstate, Substates> first = new HashMap<>();
        List<RepeatedSubstates> problems = new ArrayList<>();
        for (Substates one : said) {
            one.superstate().ifPresent(superstate -> {
                Substates other = first.putIfAbsent(superstate, one);
                if (other != null) {
                    problems.add(new RepeatedSubstates(superstate, other, one));
                }
            });
        }
        return problems;
    }

    private static List<NestedTwice> statesTwice(List<Substates> said) {
        Map<State, Substates> first = new HashMap<>();
        List<NestedTwice> problems = new ArrayList<>();
        for (Substates one : said) {
            one.states().stream().distinct().forEach(state -> {
                Substates other = first.putIfAbsent(state, one);
                if (other != null && !areOfOne(one, other)) {
                    problems.add(new NestedTwice(state.name(), Member.STATES, other, one));
                }
            });
        }
        return problems;
    }

    /** What two annotations say of one superstate is another mistake. */
    private static boolean areOfOne(Substates one, Substates other) {
        return one.superstate().equals(other.superstate());
    }

    private static List<Problem> superstates(List<Substates> said) {
        Map<Superstate, Substates> nesting = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Substates one : said) {
            Optional<Superstate> outer = one.superstate();
            if (outer.isPresent()) {
                one.superstates().stream()
                        .distinct()
                        .forEach(inner -> nest(outer.get(), inner, one, nesting).ifPresent(problems::add));
            }
        }
        return problems;
    }

    private static Optional<Problem> nest(
            Superstate outer, Superstate inner, Substates one, Map<Superstate, Substates> nesting) {
        List<Superstate> circle = new ArrayList<>(List.of(outer));
        List<Substates> said = new ArrayList<>(List.of(one));
        while (!circle.get(0).equals(inner) && nesting.containsKey(circle.get(0))) {
            Substates around = nesting.get(circle.get(0));
            circle.add(0, around.superstate().orElseThrow());
            said.add(0, around);
        }
        if (circle.get(0).equals(inner)) {
            return Optional.of(new NestedInItself(circle, said));
        }
        Substates other = nesting.putIfAbsent(inner, one);
        return other == null || areOfOne(one, other)
                ? Optional.empty()
                : Optional.of(new NestedTwice(inner.name(), Member.SUPERSTATES, other, one));
    }
}
