package dev.switchgear.examples.benchmarks.report;

import dev.switchgear.examples.benchmarks.drives.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables. */
final class Markdown {

    /** The machines, by name and by size. */
    static final List<List<String>> MACHINES = List.of(
            List.of("Turnstile", "2x2"),
            List.of("Session", "8x6"),
            List.of("Medium", "24x16"),
            List.of("Large", "50x20"));

    private static final List<String> WALKS = List.of("CYCLE", "RANDOM_4096", "RANDOM_65536");

    private final Results results;

    Markdown(Results results) {
        this.results = results;
    }

    /** How often the yardstick fits into each: the README's table. */
    String ratios() {
        StringBuilder text = new StringBuilder("| a transition costs, by hand = 1 |");
        for (List<String> machine : MACHINES) {
            text.append(" %1$s predictable | %1$s random |".formatted(machine.get(1)));
        }
        text.append(" B/transition | B/instance |\n|---|")
                .append("--:|".repeat(2 * MACHINES.size() + 2))
                .append('\n');
        for (Line line : Line.ALL) {
            if (measured(line).isEmpty()) {
                continue;
            }
            text.append("| ").append(line.words()).append(" |");
            for (List<String> machine : MACHINES) {
                for (String walk : WALKS.subList(0, 2)) {
                    text.append(cell(ratio(line, machine.get(0), walk)));
                }
            }
            text.append(cell(measured(line).stream().mapToDouble(Measure::bytes).max()));
            text.append(" %s |%n"
                    .formatted(results.footprint(line.contestant(), "Session")
                            .map(bytes -> String.format(Locale.ROOT, "%,d", bytes))
                            .orElse("")));
        }
        return text.toString();
    }

    /** The nanoseconds behind them. */
    String nanoseconds() {
        StringBuilder text = new StringBuilder("| ns of processor time (of the clock) |");
        for (List<String> machine : MACHINES) {
            WALKS.forEach(walk -> text.append(" %s %s |".formatted(machine.get(1), walk)));
        }
        text.append("\n|---|").append("--:|".repeat(3 * MACHINES.size())).append('\n');
        for (Line line : Line.ALL) {
            if (measured(line).isEmpty()) {
                continue;
            }
            text.append("| ").append(line.words()).append(" |");
            for (List<String> machine : MACHINES) {
                for (String walk : WALKS) {
                    text.append(results.transition(line.contestant(), machine.get(0), walk)
                            .map(measure -> " %s (%s) |".formatted(number(measure.cpu()), number(measure.wall())))
                            .orElse(" |"));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** What it costs to be refused, to be made, and to have a guard. */
    String others() {
        StringBuilder text = new StringBuilder(
                        "| an illegal event, ns | 8x6 | of a legal one's | 50x20 | of a legal one's |\n|---|")
                .append("--:|".repeat(4))
                .append('\n');
        for (Refusal refusal : Refusal.values()) {
            text.append("| ").append(words(refusal)).append(" |");
            for (String machine : List.of("Session", "Large")) {
                Optional<Refused> refused = Refused.of(results, refusal, machine, "RANDOM_4096");
                text.append(cell(refused.map(Refused::illegal)));
                text.append(cell(refused.map(Refused::ratio)));
            }
            text.append('\n');
        }
        text.append("\n| a new session | ns | B |\n|---|--:|--:|\n");
        for (Line line : Line.ALL) {
            results.creation(line.contestant())
                    .ifPresent(measure -> text.append("| %s |%s%s%n"
                            .formatted(
                                    line.words(),
                                    cell(Optional.of(measure.cpu())),
                                    cell(Optional.of(measure.bytes())))));
        }
        text.append("\n| a guard and an effect, ns | predictable | random | B/instance |\n|---|--:|--:|--:|\n");
        for (String contestant : List.of("GUARDED_BY_HAND", "GUARDED_FIRE")) {
            text.append("| %s |%s%s %s |%n"
                    .formatted(
                            words(contestant),
                            cell(cpu(contestant, "CYCLE")),
                            cell(cpu(contestant, "RANDOM_4096")),
                            results.footprint(contestant, "Session").orElse(0L)));
        }
        return text.toString();
    }

    /** How often the yardstick fits in. */
    OptionalDouble ratio(Line line, String machine, String walk) {
        Optional<Measure> one = results.transition(Line.YARDSTICK.contestant(), machine, walk);
        Optional<Measure> other = results.transition(line.contestant(), machine, walk);
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(other.get().cpu() / one.get().cpu())
                : OptionalDouble.empty();
    }

    /** Three digits are more than such numbers are good for. */
    static String number(double value) {
        if (value < 0.005) {
            return "0";
        }
        return String.format(Locale.ROOT, value < 9.95 ? "%.2f" : value < 99.5 ? "%.1f" : "%,.0f", value);
    }

    private List<Measure> measured(Line line) {
        return MACHINES.stream()
                .flatMap(machine -> WALKS.stream()
                        .flatMap(walk -> results.transition(line.contestant(), machine.get(0), walk).stream()))
                .toList();
    }

    private Optional<Double> cpu(String contestant, String walk) {
        return results.transition(contestant, "Session", walk).map(Measure::cpu);
    }

    private static String cell(Optional<Double> value) {
        return value.map(number -> " " + number(number) + " |").orElse(" |");
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? " " + number(value.getAsDouble()) + " |" : " |";
    }

    private static String words(Enum<?> constant) {
        return words(constant.name());
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
