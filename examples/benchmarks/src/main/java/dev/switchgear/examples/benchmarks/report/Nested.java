package dev.switchgear.examples.benchmarks.report;

import dev.switchgear.examples.benchmarks.nested.NestedTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was found of machines with three levels of superstates. */
final class Nested {

    /**
     * A contestant as the report calls it.
     *
     * @param contestant its name in the results
     * @param words what a reader is told
     * @param yardstick the name of the one that it is compared with
     * @param isOurs whether the goals are about it
     */
    record Line(String contestant, String words, String yardstick, boolean isOurs) {}

    private static final String FLAT = "FLAT_BY_HAND";
    private static final String SILENT = "SILENT_FLAT_BY_HAND";

    private static final List<Line> ALL = List.of(
            new Line(FLAT, "by hand: flattened enum switch", FLAT, false),
            new Line("FLAT_CHECKED_BY_HAND", "by hand: flattened, refuses events from inside", FLAT, false),
            new Line("NESTED_BY_HAND", "by hand: a method for each superstate", FLAT, false),
            new Line("NESTED_FIRE", "Switchgear: `fire`", FLAT, true),
            new Line("NESTED_STATELESS4J", "stateless4j", FLAT, false),
            new Line("NESTED_KSTATEMACHINE", "KStateMachine", FLAT, false),
            new Line("NESTED_SPRING", "Spring Statemachine", FLAT, false),
            new Line(SILENT, "without actions, by hand: flattened enum switch", SILENT, false),
            new Line("SILENT_NESTED_FIRE", "without actions, Switchgear: `fire`", SILENT, true));

    private static final List<String> WALKS = List.of("CYCLE", "RANDOM_4096", "RANDOM_65536");

    private final Results results;

    Nested(Results results) {
        this.results = results;
    }

    /** Ours alone. */
    static List<Line> ours() {
        return ALL.stream().filter(Line::isOurs).toList();
    }

    /** How often the yardstick fits into each, and the nanoseconds behind it. */
    String table() {
        StringBuilder text = new StringBuilder(
                "| three levels, the flattened switch = 1 | predictable | ns | random | ns | B/transition | B/instance |\n|---|"
                        + "--:|".repeat(6) + "\n");
        for (Line line : ALL) {
            if (bytes(line).isEmpty()) {
                continue;
            }
            text.append("| ").append(line.words()).append(" |");
            for (String walk : WALKS.subList(0, 2)) {
                text.append(cell(ratio(line, walk))).append(cell(cpu(line.contestant(), walk)));
            }
            text.append(cell(bytes(line)));
            text.append(" %s |%n"
                    .formatted(results.footprint(line.contestant(), NestedTable.NAME)
                            .map(bytes -> String.format(Locale.ROOT, "%,d", bytes))
                            .orElse("")));
        }
        return text.toString();
    }

    /** How often the yardstick fits in. */
    OptionalDouble ratio(Line line, String walk) {
        OptionalDouble one = cpu(line.yardstick(), walk);
        OptionalDouble other = cpu(line.contestant(), walk);
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(other.getAsDouble() / one.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The most bytes that a transition allocates. */
    OptionalDouble bytes(Line line) {
        return WALKS.stream()
                .flatMap(walk -> transition(line.contestant(), walk).stream())
                .mapToDouble(Measure::bytes)
                .max();
    }

    private OptionalDouble cpu(String contestant, String walk) {
        return transition(contestant, walk).stream().mapToDouble(Measure::cpu).findFirst();
    }

    private Optional<Measure> transition(String contestant, String walk) {
        return results.transition(contestant, NestedTable.NAME, walk);
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? " " + Markdown.number(value.getAsDouble()) + " |" : " |";
    }
}
