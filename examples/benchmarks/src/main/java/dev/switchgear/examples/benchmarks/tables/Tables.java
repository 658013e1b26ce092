package dev.switchgear.examples.benchmarks.tables;

import dev.switchgear.examples.benchmarks.tables.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The machines that are measured. */
public final class Tables {

    private static final List<String> ALPHABET = List.of(
            "ALPHA",
            "BRAVO",
            "CHARLIE",
            "DELTA",
            "ECHO",
            "FOXTROT",
            "GOLF",
            "HOTEL",
            "INDIA",
            "JULIETT",
            "KILO",
            "LIMA",
            "MIKE",
            "NOVEMBER",
            "OSCAR",
            "PAPA",
            "QUEBEC",
            "ROMEO",
            "SIERRA",
            "TANGO");

    private Tables() {}

    /**
     * All of them.
     *
     * @return the tables, from small to large
     */
    public static List<Table> all() {
        return List.of(turnstile(), session(), medium(), large());
    }

    /**
     * Two states, two events. A second coin is kept, so that there is a choice to be made somewhere.
     *
     * @return the table
     */
    public static Table turnstile() {
        return rows("Turnstile", List.of("LOCKED", "UNLOCKED"), List.of("COIN", "PUSH"), "LOCKED", "LOCKED", """
                LOCKED COIN UNLOCKED
                UNLOCKED COIN UNLOCKED
                UNLOCKED PUSH LOCKED
                """);
    }

    /**
     * A user session as Windows tells its I/O drivers about it: 17 legal cells of 48. Walks stay among the states
     * that can be come back to: after the session was created, before it is terminated.
     *
     * @return the table
     */
    public static Table session() {
        List<String> states = List.of(
                "CREATED",
                "INITIALIZED",
                "CONNECTED",
                "DISCONNECTED",
                "DISCONNECTED_LOGGED_ON",
                "LOGGED_ON",
                "LOGGED_OFF",
                "TERMINATED");
        List<String> events = List.of("CREATED", "TERMINATED", "CONNECTED", "DISCONNECTED", "LOGON", "LOGOFF");
        return rows("Session", states, events, "INITIALIZED", "CONNECTED", """
                CREATED TERMINATED TERMINATED
                CREATED CONNECTED CONNECTED
                CREATED DISCONNECTED DISCONNECTED
                INITIALIZED CREATED CREATED
                CONNECTED TERMINATED TERMINATED
                CONNECTED DISCONNECTED DISCONNECTED
                CONNECTED LOGON LOGGED_ON
                DISCONNECTED TERMINATED TERMINATED
                DISCONNECTED CONNECTED CONNECTED
                DISCONNECTED LOGON DISCONNECTED_LOGGED_ON
                DISCONNECTED_LOGGED_ON TERMINATED TERMINATED
                DISCONNECTED_LOGGED_ON LOGOFF DISCONNECTED
                LOGGED_ON TERMINATED TERMINATED
                LOGGED_ON DISCONNECTED DISCONNECTED_LOGGED_ON
                LOGGED_ON LOGOFF LOGGED_OFF
                LOGGED_OFF TERMINATED TERMINATED
                LOGGED_OFF DISCONNECTED DISCONNECTED
                """);
    }

    /**
     * Twenty-four states, sixteen events, 192 legal cells, drawn as those of {@link #large}.
     *
     * @return the table, always the same one
     */
    public static Table medium() {
        return drawn("Medium", 24, 16);
    }

    /**
     * Fifty states, twenty events, 400 legal cells, eight a state, drawn by lot: one of the eight goes along a cycle
     * through all states, so that every state can be come back to, and the others anywhere.
     *
     * @return the table, always the same one
     */
    public static Table large() {
        return drawn("Large", 50, 20);
    }

    private static Table drawn(String name, int size, int width) {
        Random lot = new Random(size * 100_000L + width * 1_000L + 8L * size);
        List<String> names = ALPHABET.subList(0, width);
        List<Integer> cycle = shuffled(size, lot);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int from = cycle.get(i);
            List<Integer> events = shuffled(width, lot).subList(0, 8);
            rows.add(new Row(from, events.get(0), cycle.get((i + 1) % size)));
            events.subList(1, 8).forEach(event -> rows.add(new Row(from, event, lot.nextInt(size))));
        }
        rows.sort(Comparator.comparingInt(Row::from).thenComparingInt(Row::on));
        List<String> states =
                IntStream.range(0, size).mapToObj("S%02d"::formatted).toList();
        return new Table(name, states, names, rows, 0, 0);
    }

    private static List<Integer> shuffled(int size, Random lot) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, lot);
        return numbers;
    }

    private static Table rows(
            String name, List<String> states, List<String> events, String initial, String start, String lines) {
        List<Row> rows = lines.lines()
                .map(line -> line.split(" "))
                .map(words -> new Row(states.indexOf(words[0]), events.indexOf(words[1]), states.indexOf(words[2])))
                .toList();
        return new Table(name, states, events, rows, states.indexOf(initial), states.indexOf(start));
    }
}
