package dev.switchgear.processor.prove;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a spec says, in plain numbers: states and events count from 0. It is what random specs are made from, and all that
 * {@link Definitions} looks at.
 *
 * @param states how many there are
 * @param start where a machine starts
 * @param finals the final states
 * @param lines the rows, in order
 * @param sentences the properties, in order
 */
record GraphPlan(int states, int start, Set<Integer> finals, List<Line> lines, List<Sentence> sentences) {

    /** The target of a line that leads nowhere. */
    static final int STAYS = -1;

    /** What becomes of an event. */
    enum Kind {
        MOVE,
        IGNORE,
        DEFER,
        REJECT
    }

    /**
     * A row.
     *
     * @param to the target, or {@link #STAYS}
     * @param guards their names; those that must not hold begin with an exclamation mark
     */
    record Line(Kind kind, List<Integer> from, List<Integer> on, int to, List<String> guards) {

        boolean isAbout(int state, int event) {
            return from.contains(state) && on.contains(event);
        }

        /** As messages show a step. */
        @Override
        public String toString() {
            String when = guards.isEmpty() ? "" : " [" + String.join(", ", guards) + "]";
            return listed("S", from) + " --" + listed("e", on) + when + "-->" + (to == STAYS ? "" : " S" + to);
        }
    }

    /** What a sentence says of its states. */
    enum Form {
        NEVER,
        ALWAYS,
        EVENTUALLY
    }

    /** A property. */
    record Sentence(Form form, List<Integer> reach, List<Integer> after, List<Integer> without) {

        /** Whether its states are not to be reached by any way at all. */
        boolean isBan() {
            return form == Form.NEVER && after.isEmpty() && without.isEmpty();
        }

        /** As specs say it. */
        @Override
        public String toString() {
            String name = form.name().charAt(0) + form.name().substring(1).toLowerCase(Locale.ROOT);
            return Stream.of(
                            member(form == Form.ALWAYS ? "canReach" : "reach", reach),
                            member("after", after),
                            member("without", without))
                    .filter(member -> !member.isEmpty())
                    .collect(joining(", ", "@" + name + "(", ")"));
        }

        private static String member(String name, List<Integer> states) {
            return states.isEmpty() ? "" : name + " = {" + listed("S", states) + "}";
        }
    }

    private static String listed(String prefix, List<Integer> numbers) {
        return numbers.stream().map(number -> prefix + number).collect(joining(", "));
    }

    /** The events, each once. */
    Set<Integer> events() {
        Set<Integer> events = new TreeSet<>();
        lines.forEach(line -> events.addAll(line.on()));
        return events;
    }

    /** The model of it. */
    GraphModel model() {
        GraphModel model = GraphModel.ofSize(states).startsIn("S" + start);
        if (!finals.isEmpty()) {
            model.endsIn(finals.stream().map(state -> "S" + state).toArray(String[]::new));
        }
        for (Line line : lines) {
            switch (line.kind()) {
                case MOVE -> model.row(line.toString());
                case IGNORE -> model.ignore(listed("e", line.on()), listed("S", line.from()));
                case DEFER -> model.defer(listed("e", line.on()), listed("S", line.from()));
                case REJECT -> model.reject(listed("e", line.on()), listed("S", line.from()));
            }
        }
        sentences.forEach(sentence -> model.says(sentence.toString()));
        return model;
    }

    /** Each that lacks one line or one sentence of this one. */
    Stream<GraphPlan> smaller() {
        return Stream.concat(
                IntStream.range(0, lines.size())
                        .mapToObj(i -> new GraphPlan(states, start, finals, without(lines, i), sentences)),
                IntStream.range(0, sentences.size())
                        .mapToObj(i -> new GraphPlan(states, start, finals, lines, without(sentences, i))));
    }

    private static <T> List<T> without(List<T> list, int index) {
        return IntStream.range(0, list.size())
                .filter(i -> i != index)
                .<T>mapToObj(list::get)
                .toList();
    }

    /** Whether some line permits an event. */
    boolean hasSomethingToDo() {
        return lines.stream().anyMatch(line -> line.kind() != Kind.REJECT);
    }

    @Override
    public String toString() {
        return states + " states, starts in S" + start + ", ends in " + finals + "\n"
                + lines.stream()
                        .map(line -> (line.kind() == Kind.MOVE ? "" : line.kind() + " ") + line + "\n")
                        .collect(joining())
                + sentences.stream().map(sentence -> sentence + "\n").collect(joining());
    }
}
