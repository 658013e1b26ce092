package dev.switchgear.processor.prove;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.prove.GraphPlan.Kind;
import dev.switchgear.processor.prove.GraphPlan.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a spec with superstates says, in plain numbers. It is what random charts are made from, and all that
 * {@link ChartDefinitions} looks at.
 *
 * @param states how many there are
 * @param start where a machine starts
 * @param finals the final states
 * @param outer for each state the superstate directly around it, or {@link #NONE}
 * @param around for each superstate the one directly around it, which has a lower number, or {@link #NONE}
 * @param initials for each superstate the state in which it starts
 * @param lines the rows, in order
 * @param sentences the properties, in order
 */
record ChartPlan(
        int states,
        int start,
        Set<Integer> finals,
        List<Integer> outer,
        List<Integer> around,
        List<Integer> initials,
        List<Line> lines,
        List<Sentence> sentences) {

    /** No superstate; and the event of an automatic row. */
    static final int NONE = -1;

    /** Where a row leads. */
    enum Way {
        STAYS,
        TO,
        INTO,
        RESUME
    }

    /**
     * A row.
     *
     * @param from the states that it names
     * @param within the superstates that it names
     * @param event the event, or {@link #NONE} if it is automatic
     * @param target the state or the superstate, if it leads anywhere
     */
    record Line(
            Kind kind, List<Integer> from, List<Integer> within, int event, Way way, int target, List<String> guards) {

        private String sources() {
            return Stream.concat(
                            from.stream().map(state -> "S" + state),
                            within.stream().map(superstate -> "P" + superstate))
                    .collect(joining(", "));
        }

        /** As messages show a step. */
        @Override
        public String toString() {
            String when = guards.isEmpty() ? "" : " [" + String.join(", ", guards) + "]";
            String to = switch (way) {
                case STAYS -> "";
                case TO -> " S" + target;
                case INTO -> " into P" + target;
                case RESUME -> " resume P" + target;
            };
            return sources() + " --" + (event == NONE ? "(automatic)" : "e" + event) + when + "-->" + to;
        }
    }

    /** The superstates around a state, from the inside out. */
    List<Integer> chain(int state) {
        return chainFrom(outer.get(state));
    }

    /** The superstates around a superstate, from the inside out. */
    List<Integer> chainAround(int superstate) {
        return chainFrom(around.get(superstate));
    }

    private List<Integer> chainFrom(int innermost) {
        List<Integer> chain = new ArrayList<>();
        for (int next = innermost; next != NONE; next = around.get(next)) {
            chain.add(next);
        }
        return chain;
    }

    /** The superstates that a row resumes. */
    List<Integer> resumed() {
        Set<Integer> resumed = new TreeSet<>();
        lines.stream().filter(line -> line.way() == Way.RESUME).forEach(line -> resumed.add(line.target()));
        return List.copyOf(resumed);
    }

    /** The states within a superstate. */
    List<Integer> leaves(int superstate) {
        return IntStream.range(0, states)
                .filter(state -> chain(state).contains(superstate))
                .boxed()
                .toList();
    }

    /** The events, each once. */
    Set<Integer> events() {
        Set<Integer> events = new TreeSet<>();
        lines.stream().filter(line -> line.event() != NONE).forEach(line -> events.add(line.event()));
        return events;
    }

    /** The model of it. */
    GraphModel model() {
        GraphModel model = GraphModel.ofSize(states).startsIn("S" + start);
        if (!finals.isEmpty()) {
            model.endsIn(finals.stream().map(state -> "S" + state).toArray(String[]::new));
        }
        List<Integer> innerFirst =
                new ArrayList<>(IntStream.range(0, around.size()).boxed().toList());
        Collections.reverse(innerFirst);
        for (int superstate : innerFirst) {
            Stream<String> leaves = IntStream.range(0, states)
                    .filter(state -> outer.get(state) == superstate)
                    .mapToObj(state -> "S" + state);
            Stream<String> nested = IntStream.range(0, around.size())
                    .filter(inner -> around.get(inner) == superstate)
                    .mapToObj(inner -> "P" + inner);
            model.superstate(
                    "P" + superstate,
                    "S" + initials.get(superstate),
                    Stream.concat(leaves, nested).toArray(String[]::new));
        }
        for (Line line : lines) {
            switch (line.kind()) {
                case MOVE -> model.row(line.toString());
                case IGNORE -> model.ignore("e" + line.event(), line.sources());
                case DEFER -> model.defer("e" + line.event(), line.sources());
                case REJECT -> model.reject("e" + line.event(), line.sources());
            }
        }
        sentences.forEach(sentence -> model.says(sentence.toString()));
        return model;
    }

    /** Each that lacks one line or one sentence of this one. */
    Stream<ChartPlan> smaller() {
        return Stream.concat(
                IntStream.range(0, lines.size()).mapToObj(i -> with(without(lines, i), sentences)),
                IntStream.range(0, sentences.size()).mapToObj(i -> with(lines, without(sentences, i))));
    }

    /** The same with other lines and sentences. */
    ChartPlan with(List<Line> others, List<Sentence> said) {
        return new ChartPlan(states, start, finals, outer, around, initials, others, said);
    }

    private static <T> List<T> without(List<T> list, int index) {
        return IntStream.range(0, list.size())
                .filter(i -> i != index)
                .<T>mapToObj(list::get)
                .toList();
    }

    /** Whether some line permits an event, and none applies to no state, which would be a mistake that leaves doubts. */
    boolean hasSomethingToDo() {
        return lines.stream().anyMatch(line -> line.kind() != Kind.REJECT && line.event() != NONE)
                && lines.stream()
                        .allMatch(line -> !line.from().isEmpty()
                                || line.within().stream()
                                        .anyMatch(superstate -> !finals.containsAll(leaves(superstate))));
    }

    @Override
    public String toString() {
        return states + " states, starts in S" + start + ", ends in " + finals + "\n"
                + "superstates around states " + outer + ", around superstates " + around + ", initials " + initials
                + "\n"
                + lines.stream()
                        .map(line -> (line.kind() == Kind.MOVE ? "" : line.kind() + " ") + line + "\n")
                        .collect(joining())
                + sentences.stream().map(sentence -> sentence + "\n").collect(joining());
    }
}
