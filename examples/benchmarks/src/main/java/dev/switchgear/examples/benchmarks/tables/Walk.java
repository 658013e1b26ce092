package dev.switchgear.examples.benchmarks.tables;

import dev.switchgear.examples.benchmarks.tables.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A sequence of legal events that ends where it starts, so that it can be repeated for ever.
 *
 * <p>A branch predictor learns a short cycle by heart; of 65,536 random events it knows nothing.
 */
public enum Walk {
    /** Sixteen events, again and again. */
    CYCLE(16),
    /** 4,096 random ones. */
    RANDOM_4096(4096),
    /** 65,536 random ones. */
    RANDOM_65536(65_536);

    /** How many events are raised between two looks at the clock; each walk has a multiple of it. */
    public static final int CHUNK = 4096;

    private final int period;

    Walk(int period) {
        this.period = period;
    }

    /**
     * Walks over a table.
     *
     * @param table the table
     * @return events, legal one after another from the table's {@code start}, and back there at the end
     */
    public int[] over(Table table) {
        return repeated(closed(table));
    }

    /**
     * The same walk, but before each of its events another is tried that is illegal there. Were all of them illegal,
     * the machine would stand still, and a compiler that sees that looks at its state but once.
     *
     * @param table a table with something illegal in every state
     * @return illegal and legal events in turn
     */
    public int[] withRefusals(Table table) {
        Random lot = new Random(7);
        int[] legal = closed(table);
        int[] events = new int[2 * legal.length];
        int state = table.start();
        for (int i = 0; i < legal.length; i++) {
            int here = state;
            int[] illegal = IntStream.range(0, table.events().size())
                    .filter(event -> table.next(here, event) == Table.REFUSED)
                    .toArray();
            events[2 * i] = illegal[lot.nextInt(illegal.length)];
            events[2 * i + 1] = legal[i];
            state = table.next(state, legal[i]);
        }
        return repeated(events);
    }

    private static int[] repeated(int[] once) {
        return IntStream.range(0, Math.max(once.length, CHUNK))
                .map(i -> once[i % once.length])
                .toArray();
    }

    /** Draws each step among those from which the way home takes just as many steps as are left. */
    private int[] closed(Table table) {
        boolean[] home = new boolean[table.states().size()];
        home[table.start()] = true;
        List<boolean[]> arriving = new ArrayList<>();
        arriving.add(home);
        for (int steps = 1; steps <= period; steps++) {
            arriving.add(oneStepBefore(table, arriving.get(steps - 1)));
        }
        List<List<Row>> rows =
                IntStream.range(0, home.length).mapToObj(table::rowsFrom).toList();
        Random lot = new Random(42);
        int[] events = new int[period];
        int state = table.start();
        for (int i = 0; i < period; i++) {
            boolean[] mayBe = arriving.get(period - i - 1);
            List<Row> choices =
                    rows.get(state).stream().filter(row -> mayBe[row.to()]).toList();
            Row row = choices.get(lot.nextInt(choices.size()));
            events[i] = row.on();
            state = row.to();
        }
        return events;
    }

    private static boolean[] oneStepBefore(Table table, boolean[] states) {
        boolean[] before = new boolean[states.length];
        for (Row row : table.rows()) {
            before[row.from()] |= states[row.to()];
        }
        return before;
    }

    /**
     * A walk in an enum's constants.
     *
     * @param <E> the enum
     * @param values its constants, in order
     * @param walk the walk, in their positions
     * @return the walk
     */
    public static <E> E[] of(E[] values, int[] walk) {
        E[] events = Arrays.copyOf(values, walk.length);
        for (int i = 0; i < walk.length; i++) {
            events[i] = values[walk[i]];
        }
        return events;
    }
}
