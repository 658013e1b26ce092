package dev.switchgear.examples.benchmarks.report;

import dev.switchgear.examples.benchmarks.drives.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What we have promised ourselves, and whether this run kept it. A run on a noisy machine proves little either way. */
final class Goals {

    private static final List<String> WALKS = List.of("CYCLE", "RANDOM_4096", "RANDOM_65536");

    private final Results results;
    private final List<String> lines = new ArrayList<>();

    Goals(Results results) {
        this.results = results;
    }

    /** A line a goal and machine. */
    List<String> judged() {
        Markdown table = new Markdown(results);
        for (List<String> machine : Markdown.MACHINES) {
            for (Line line : Line.ours()) {
                if (line.contestant().equals("TABLE_TRY_FIRE")) {
                    continue;
                }
                table.ratio(line, machine.get(0), "CYCLE")
                        .ifPresent(ratio -> atMost(
                                "predictable events, %s, %s, of the enum switch"
                                        .formatted(machine.get(1), line.words()),
                                ratio,
                                1.05));
            }
        }
        for (String walk : List.of("RANDOM_4096", "RANDOM_65536")) {
            Optional<Measure> ours = results.transition("TABLE_FIRE", "Large", walk);
            Optional<Measure> packed = results.transition("PACKED_TABLE", "Large", walk);
            if (ours.isPresent() && packed.isPresent()) {
                atMost(
                        "%s events, 50x20, `fire` of a table, of the packed table".formatted(walk),
                        ours.get().cpu() / packed.get().cpu(),
                        1.3);
            }
        }
        results.transition("GUARDED_BY_HAND", "Session", "CYCLE")
                .ifPresent(byHand -> results.transition("GUARDED_FIRE", "Session", "CYCLE")
                        .ifPresent(ours -> atMost(
                                "predictable events, 8x6, a guard and an effect, of the same by hand",
                                ours.cpu() / byHand.cpu(),
                                1.05)));
        for (String machine : List.of("Session", "Large")) {
            for (String walk : WALKS) {
                Refused.of(results, Refusal.TRY_FIRE_IS_FALSE, machine, walk)
                        .ifPresent(refused -> atMost(
                                "`tryFire` that refuses, %s, %s, of one that does not".formatted(machine, walk),
                                refused.ratio(),
                                2));
            }
        }
        bytes();
        nested();
        return lines;
    }

    private void nested() {
        Nested nested = new Nested(results);
        for (Nested.Line line : Nested.ours()) {
            for (String walk : WALKS) {
                nested.ratio(line, walk)
                        .ifPresent(ratio -> atMost(
                                "three levels, %s, %s, of the flattened switch".formatted(walk, line.words()),
                                ratio,
                                1.05));
            }
            nested.bytes(line)
                    .ifPresent(bytes ->
                            atMost("three levels, B a transition, " + line.words(), Math.floor(bytes * 10) / 10, 0));
        }
    }

    private void bytes() {
        for (Line line : Line.ours()) {
            Markdown.MACHINES.stream()
                    .flatMap(machine -> WALKS.stream()
                            .flatMap(walk -> results.transition(line.contestant(), machine.get(0), walk).stream()))
                    .mapToDouble(Measure::bytes)
                    .max()
                    // JMH's own few bytes an iteration are spread over all its transitions.
                    .ifPresent(bytes -> atMost("B a transition, " + line.words(), Math.floor(bytes * 10) / 10, 0));
            Markdown.MACHINES.stream()
                    .flatMap(machine -> results.footprint(line.contestant(), machine.get(0)).stream())
                    .mapToDouble(Long::doubleValue)
                    .max()
                    .ifPresent(bytes -> atMost("B an instance, " + line.words(), bytes, 16));
        }
        results.footprint("GUARDED_FIRE", "Session")
                .ifPresent(bytes -> atMost("B an instance with a guard and an effect", bytes, 24));
    }

    private void atMost(String what, double found, double goal) {
        lines.add("%s  %s: %s, at most %s"
                .formatted(found <= goal ? "PASS" : "FAIL", what, Markdown.number(found), Markdown.number(goal)));
    }
}
