package dev.switchgear.processor.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sequence, played by a machine and the interpreter side by side until they differ, if they do.
 *
 * @param lines what happened as long as they agreed
 * @param difference the step in which they did not
 */
record Duel(List<String> lines, Optional<String> difference) {

    static Duel of(Plan plan, Script script, MachineType type) {
        Stage machine = new Stage(plan, script, stage -> new CompiledMachine(plan, type, stage));
        Stage interpreter = new Stage(plan, script, stage -> new Interpreter(plan, stage));
        List<String> lines = new ArrayList<>();
        for (Step step : script.steps()) {
            List<String> expected = interpreter.take(step);
            List<String> actual = machine.take(step);
            if (!actual.equals(expected)) {
                return new Duel(lines, Optional.of(difference(expected, actual)));
            }
            lines.addAll(expected);
        }
        return new Duel(lines, Optional.empty());
    }

    private static String difference(List<String> expected, List<String> actual) {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size())
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        return String.join(
                "\n",
                Stream.of(
                                List.of("and then:"),
                                expected.subList(0, same),
                                List.of("of the interpreter:"),
                                expected.subList(same, expected.size()),
                                List.of("but of the machine:"),
                                actual.subList(same, actual.size()))
                        .flatMap(List::stream)
                        .toList());
    }

    /** What to tell of it if they differ: all of it. */
    Optional<String> report() {
        return difference.map(last -> String.join("\n", lines) + "\n" + last);
    }
}
