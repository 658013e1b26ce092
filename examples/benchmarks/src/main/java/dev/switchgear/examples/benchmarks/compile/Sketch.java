package dev.switchgear.examples.benchmarks.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A small machine as people write them, before anybody has said in which form.
 *
 * @param name the simple name of its type
 * @param form how the spec says it
 * @param states the names of its states; it starts in the first
 * @param events the names of its events, as methods
 * @param cells what happens where, in the order of the states
 * @param isEnding whether the last state is final
 */
record Sketch(String name, Form form, List<String> states, List<String> events, List<Cell> cells, boolean isEnding) {

    /** How a spec is written. */
    enum Form {
        /** An interface whose methods are the events. */
        METHODS,
        /** An abstract class with guards, effects and an entry action. */
        ACTIONS,
        /** An interface with an enum of events. */
        TABLE
    }

    /**
     * A transition.
     *
     * @param isGuarded whether a guard decides, and else the machine stays
     */
    record Cell(int from, int event, int to, boolean isGuarded) {}

    private static final List<String> NAMES =
            List.of("Order", "Parcel", "Door", "Session", "Ticket", "Payment", "Claim", "Player", "Lease", "Job");
    private static final List<String> STATES = List.of(
            "NEW", "OPEN", "PAID", "PACKED", "SHIPPED", "WAITING", "RUNNING", "PAUSED", "LOCKED", "CHECKED", "DONE");
    private static final List<String> EVENTS =
            List.of("pay", "pack", "ship", "start", "pause", "check", "lock", "unlock", "cancel", "reset", "markReady");

    /** As many of them as asked for, always the same for a seed: of five two are pure, two act, one is a table. */
    static List<Sketch> some(int count, long seed) {
        Random random = new Random(seed);
        Form[] forms = {Form.METHODS, Form.ACTIONS, Form.METHODS, Form.TABLE, Form.ACTIONS};
        return IntStream.range(0, count)
                .mapToObj(number -> draw(number, forms[number % forms.length], random))
                .toList();
    }

    private static Sketch draw(int number, Form form, Random random) {
        List<String> states = some(STATES, 3 + random.nextInt(6), random);
        List<String> events = some(EVENTS, 3 + random.nextInt(6), random);
        boolean isEnding = random.nextBoolean();
        return new Sketch(
                NAMES.get(number % NAMES.size()) + number,
                form,
                states,
                events,
                cells(states.size(), events.size(), isEnding, form == Form.ACTIONS, random),
                isEnding);
    }

    /** A way through all states, each event somewhere, and a few more: sound by construction. */
    private static List<Cell> cells(int states, int events, boolean isEnding, boolean isGuarded, Random random) {
        Cell[][] cells = new Cell[states][events];
        int leaving = isEnding ? states - 1 : states;
        for (int from = 0; from < leaving; from++) {
            int event = from % events;
            cells[from][event] = new Cell(from, event, (from + 1) % states, isGuarded && event < 2);
        }
        for (int event = 0; event < events; event++) {
            for (int more = event < leaving ? 1 : 2; more > 0; more--) {
                int from = random.nextInt(leaving);
                if (cells[from][event] == null) {
                    cells[from][event] = new Cell(from, event, random.nextInt(states), false);
                }
            }
        }
        List<Cell> filled = new ArrayList<>();
        for (Cell[] row : cells) {
            for (Cell cell : row) {
                if (cell != null) {
                    filled.add(cell);
                }
            }
        }
        return List.copyOf(filled);
    }

    private static List<String> some(List<String> words, int count, Random random) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }

    /** The constant of an event in an enum. */
    String constant(int event) {
        return events.get(event).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** What happens on an event, in the order of the states. */
    List<Cell> on(int event) {
        return cells.stream().filter(cell -> cell.event() == event).toList();
    }

    /** Whether an event brings a number along: those that are guarded do. */
    boolean takesAmount(int event) {
        return on(event).stream().anyMatch(Cell::isGuarded);
    }

    /** The qualified name of its type in a package. */
    String in(String packageName) {
        return packageName + "." + name;
    }
}
