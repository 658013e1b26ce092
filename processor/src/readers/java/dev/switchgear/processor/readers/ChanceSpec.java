package dev.switchgear.processor.readers;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A spec of chance, with all that a page can play: superstates, history, guards, rows that take themselves, events that wait, ignored
 * ones, and timeouts. What guards answer stands in {@code ANSWERS}.
 */
final class ChanceSpec {

    static final String PACKAGE = "chance";

    private static final int STATES = 6;
    private static final int EVENTS = 6;
    private static final int GUARDS = 3;

    private final Random random;
    private final String name;
    private final boolean isGuarded;
    private final boolean isNested;
    private final boolean waitsOften;
    private final List<String> lines = new ArrayList<>();

    private ChanceSpec(int number, long seed) {
        random = new Random(seed * 1000 + number);
        name = "Chance" + number;
        isGuarded = number % 3 != 0;
        isNested = number % 4 != 0;
        waitsOften = number % 5 > 2;
    }

    /** The source of the spec of a number. */
    static String source(int number, long seed) {
        return new ChanceSpec(number, seed).text();
    }

    /** Its name. */
    static String type(int number) {
        return PACKAGE + ".Chance" + number;
    }

    private String text() {
        IntStream.range(0, EVENTS).forEach(this::addEvent);
        return """
                package chance;

                import static chance.%1$s.State.*;
                %2$s
                import chance.%1$sRules.*;
                import dev.switchgear.StateMachine;
                import java.util.HashMap;
                import java.util.Map;

                @StateMachine
                @Initial(S0)
                %3$s
                public abstract class %1$s {
                  public static final Map<String, Boolean> ANSWERS = new HashMap<>();
                  public enum State { %4$s }
                %5$s
                %6$s
                }
                """.formatted(
                name,
                isNested ? "import static chance." + name + ".Superstate.*;" : "",
                (isNested
                                ? "@Substates(of = P, states = {S1, S2}, superstates = Q, initial = S1)\n"
                                        + "@Substates(of = Q, states = {S3, S4}, initial = S4)\n"
                                : "")
                        + (isGuarded ? "@Automatic(from = S2, to = S5, when = \"g2\")\n" : ""),
                IntStream.range(0, STATES).mapToObj(i -> "S" + i).collect(joining(", ")),
                isNested ? "  public enum Superstate { P, Q }\n" : "",
                String.join("\n", lines)
                        + IntStream.range(0, isGuarded ? GUARDS : 0)
                                .mapToObj(i -> "\n  boolean g%d() { return ANSWERS.get(\"g%d\"); }".formatted(i, i))
                                .collect(joining()));
    }

    private void addEvent(int event) {
        List<String> rows = new ArrayList<>();
        boolean isTimed = event < 2 && random.nextInt(3) > 0;
        // No source of a timeout is within another one.
        boolean isOfSuperstate = isTimed && isNested && random.nextBoolean();
        if (isOfSuperstate) {
            rows.add("@Transition(within = P, to = S%d)".formatted(random.nextInt(STATES)));
        } else {
            IntStream.range(0, STATES).forEach(i -> addLevel("from = S" + i, "in = S" + i, isTimed, 2, rows));
        }
        if (isNested && !isTimed) {
            addLevel("within = P", "within = P", false, 3, rows);
            addLevel("within = Q", "within = Q", false, 3, rows);
        }
        boolean isTransition = rows.stream().anyMatch(row -> row.startsWith("@Transition"));
        if (!isTransition) {
            rows.add("@Transition(from = S0, to = S%d)".formatted(event % STATES));
            rows.removeIf(row -> !row.startsWith("@Transition") && row.contains("in = S0"));
        }
        if (isTimed) {
            rows.add("@Timeout(seconds = %d)".formatted(1 + random.nextInt(90)));
        }
        lines.add("  " + String.join("\n  ", rows) + "\n  public abstract void e%d();".formatted(event));
    }

    /** The rows of one event at one state or superstate: guarded ones, then one that always answers. */
    private void addLevel(String source, String place, boolean isTimed, int rarely, List<String> rows) {
        if (random.nextInt(rarely) > 0) {
            return;
        }
        if (isGuarded) {
            IntStream.range(0, random.nextInt(3))
                    .forEach(guard -> rows.add("@Transition(%s%s, when = \"%sg%d\")"
                            .formatted(source, target(isTimed), random.nextInt(3) == 0 ? "!" : "", guard)));
        }
        switch (random.nextInt(isTimed ? 2 : waitsOften ? 10 : 6)) {
            case 0, 1, 2 -> rows.add("@Transition(%s%s)".formatted(source, target(isTimed)));
            case 3 -> rows.add("@Ignore(%s)".formatted(place));
            case 4, 6, 7, 8, 9 -> rows.add("@Defer(%s)".formatted(place));
            default -> {}
        }
    }

    private String target(boolean isTimed) {
        int chance = random.nextInt(isNested ? 14 : 7);
        if (chance < 6 || isTimed) {
            return ", to = S" + random.nextInt(STATES);
        }
        return switch (chance) {
            case 6 -> "";
            case 7, 8, 9 -> ", into = P";
            case 10, 11, 12 -> ", resume = P";
            default -> ", resume = Q";
        };
    }
}
