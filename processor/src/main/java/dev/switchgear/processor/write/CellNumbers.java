package dev.switchgear.processor.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of each cell of a packed machine: 0 where the event is refused; where it leads to a state and runs nothing, the
 * number of that state, the first being 1; above those of all states, one for events that are ignored, if any is, and one for those
 * that are deferred; and else, above that, the number of the code that it runs, which many cells may share.
 */
final class CellNumbers {

    /**
     * Code that cells share.
     *
     * @param number its number
     * @param code what it is
     * @param cells how many cells share it
     */
    record NumberedCode(int number, CellCode code, int cells) {}

    /** What numbers are written in: two digits are enough for 1,295 of them. */
    static final int RADIX = 36;

    private final List<State> states;
    private final List<Event> events;
    private final int[][] numbers;
    private final Map<CellCode, Integer> reactions = new LinkedHashMap<>();
    private final List<Integer> sharing = new ArrayList<>();
    private final boolean hasIgnored;
    private final boolean hasDeferred;

    /** Numbers them: of events that are methods one after the other, so that each has its numbers side by side. */
    CellNumbers(Chart chart) {
        this.states = chart.machine().states();
        this.events = chart.machine().events();
        this.numbers = new int[states.size()][events.size()];
        this.hasIgnored = isSomewhere(chart::isIgnored);
        this.hasDeferred = isSomewhere(chart::isDeferred);
        Map<State, Integer> ordinals = new HashMap<>();
        states.forEach(state -> ordinals.putIfAbsent(state, ordinals.size()));
        for (int event = 0; event < events.size(); event++) {
            for (int state = 0; state < states.size(); state++) {
                if (chart.isIgnored(states.get(state), events.get(event))) {
                    numbers[state][event] = ignored().orElseThrow();
                } else if (chart.isDeferred(states.get(state), events.get(event))) {
                    numbers[state][event] = deferred().orElseThrow();
                } else if (chart.permits(states.get(state), events.get(event))) {
                    CellCode code = CellCode.of(chart, states.get(state), events.get(event));
                    Optional<State> plain = code.plainTarget();
                    numbers[state][event] =
                            plain.map(ordinals::get).map(target -> target + 1).orElseGet(() -> reaction(code));
                }
            }
        }
    }

    private boolean isSomewhere(BiPredicate<State, Event> condition) {
        return states.stream().anyMatch(state -> events.stream().anyMatch(event -> condition.test(state, event)));
    }

    /** A number of more than 16 bits would stand for another one in the table: no class has room for so much code. */
    private int reaction(CellCode code) {
        int index = reactions.computeIfAbsent(code, any -> reactions.size());
        if (index == sharing.size()) {
            sharing.add(0);
        }
        sharing.set(index, sharing.get(index) + 1);
        if (firstReaction() + index > Character.MAX_VALUE) {
            throw new IllegalStateException("more code than a class has room for");
        }
        return firstReaction() + index;
    }

    private int firstReaction() {
        return lastStill() + 1;
    }

    /** The number of cells whose event is ignored whatever guards say, if there are any. */
    OptionalInt ignored() {
        return hasIgnored ? OptionalInt.of(states.size() + 1) : OptionalInt.empty();
    }

    /** The number of cells whose event is deferred whatever guards say, if there are any. */
    OptionalInt deferred() {
        return hasDeferred ? OptionalInt.of(lastStill()) : OptionalInt.empty();
    }

    /** The last number below those of code: of a state, or of cells in which no transition is taken whatever guards say. */
    int lastStill() {
        return states.size() + (hasIgnored ? 1 : 0) + (hasDeferred ? 1 : 0);
    }

    /** The numbers of cells in which no transition is taken whatever guards say. */
    IntStream still() {
        return IntStream.rangeClosed(lastState() + 1, lastStill());
    }

    /** The last number of a state. */
    int lastState() {
        return states.size();
    }

    /** The reactions, in the order of their numbers. */
    List<NumberedCode> reactions() {
        List<NumberedCode> listed = new ArrayList<>();
        reactions.forEach(
                (code, index) -> listed.add(new NumberedCode(firstReaction() + index, code, sharing.get(index))));
        return listed;
    }

    /** The reactions by the constants of their events, which are methods. */
    Map<String, List<NumberedCode>> byEvent() {
        return reactions().stream()
                .collect(groupingBy(reaction -> reaction.code().event().constant()));
    }

    /** Whether an event leads somewhere in some state without running anything. */
    boolean isPlainSomewhere(Event event) {
        int column = events.indexOf(event);
        return Stream.of(numbers).anyMatch(row -> row[column] > 0 && row[column] <= states.size());
    }

    /** Whether an event is refused in some state, whatever guards say. */
    boolean isRefusedSomewhere(Event event) {
        int column = events.indexOf(event);
        return Stream.of(numbers).anyMatch(row -> row[column] == 0);
    }

    /** Whether an event is ignored in some state, whatever guards say. */
    boolean isIgnoredSomewhere(Event event) {
        int column = events.indexOf(event);
        return hasIgnored && Stream.of(numbers).anyMatch(row -> row[column] == states.size() + 1);
    }

    /** Whether an event is deferred in some state, whatever guards say. */
    boolean isDeferredSomewhere(Event event) {
        int column = events.indexOf(event);
        return hasDeferred && Stream.of(numbers).anyMatch(row -> row[column] == lastStill());
    }

    /** Whether some event is refused in some state, whatever guards say. */
    boolean isRefusedSomewhere() {
        return events.stream().anyMatch(this::isRefusedSomewhere);
    }

    /** The lines of another table, which tells what is so: 1, or a dot. */
    static Stream<String> lines(Chart chart, BiPredicate<State, Event> question) {
        List<Event> events = chart.machine().events();
        return Stream.concat(
                header(events),
                chart.machine().states().stream()
                        .map(state -> events.stream()
                                .map(event -> question.test(state, event) ? "1" : ".")
                                .collect(joining("", "", " " + state.name()))));
    }

    private static Stream<String> header(List<Event> events) {
        return TextBlock.filled(events.stream().map(Event::constant).toList()).map(line -> " " + line);
    }

    /** The lines of the table: the names of the events, and for each state its numbers and its name. */
    Stream<String> lines() {
        int width =
                Integer.toString(firstReaction() + reactions.size() - 1, RADIX).length();
        String refused = ".".repeat(width);
        List<String> rows = new ArrayList<>();
        for (int state = 0; state < states.size(); state++) {
            StringBuilder row = new StringBuilder();
            for (int number : numbers[state]) {
                String text = Integer.toString(number, RADIX);
                row.append(number == 0 ? refused : "0".repeat(width - text.length()) + text);
            }
            rows.add(row.append(' ').append(states.get(state).name()).toString());
        }
        return Stream.concat(header(events), rows.stream());
    }
}
