package dev.switchgear.examples.benchmarks.sources;

import static java.util.stream.Collectors.joining;

import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Table.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A machine as one writes it by hand. */
final class ByHand {

    private final Table table;
    private final String name;

    ByHand(Table table) {
        this.table = table;
        name = table.name();
    }

    String enumSwitch() {
        StringBuilder arms = new StringBuilder();
        for (int state = 0; state < table.states().size(); state++) {
            List<Row> rows = table.rowsFrom(state);
            if (rows.isEmpty()) {
                continue;
            }
            arms.append("            case %s -> switch (event) {%n".formatted(state(state)));
            for (Row row : rows) {
                arms.append("                case %s -> State.%s;%n".formatted(event(row.on()), state(row.to())));
            }
            if (rows.size() < table.events().size()) {
                arms.append("                default -> throw refused(state, event);\n");
            }
            arms.append("            };\n");
        }
        if (IntStream.range(0, table.states().size())
                .anyMatch(state -> table.rowsFrom(state).isEmpty())) {
            arms.append("            default -> throw refused(state, event);\n");
        }
        return enums() + """

                /** A switch over the state, in each arm one over the event. */
                public final class %1$sEnumSwitch {
                    private State state;

                    /** Starts. */
                    public %1$sEnumSwitch() {
                        this(State.%2$s);
                    }

                    /**
                     * Resumes.
                     *
                     * @param state the state
                     */
                    public %1$sEnumSwitch(State state) {
                        this.state = state;
                    }

                    /** {@return the state} */
                    public State state() {
                        return state;
                    }

                    /**
                     * Raises an event.
                     *
                     * @param event the event
                     */
                    public void fire(Event event) {
                        state = next(state, event);
                    }

                    private static State next(State state, Event event) {
                        return switch (state) {
                %3$s        };
                    }

                    private static IllegalStateException refused(State state, Event event) {
                        return new IllegalStateException(event + " is illegal in " + state);
                    }
                }
                """.formatted(name, state(table.initial()), arms);
    }

    String intSwitch() {
        StringBuilder arms = new StringBuilder();
        for (int state = 0; state < table.states().size(); state++) {
            List<Row> rows = table.rowsFrom(state);
            if (!rows.isEmpty()) {
                arms.append("            case %d -> switch (event) {%n".formatted(state));
                rows.forEach(row -> arms.append("                case %d -> %d;%n".formatted(row.on(), row.to())));
                arms.append("                default -> throw refused(state, event);\n            };\n");
            }
        }
        return """
                /** The same two switches, over numbers. */
                public final class %1$sIntSwitch {
                    private int state;

                    /** Starts. */
                    public %1$sIntSwitch() {
                        this(%2$d);
                    }

                    /**
                     * Resumes.
                     *
                     * @param state the state
                     */
                    public %1$sIntSwitch(int state) {
                        this.state = state;
                    }

                    /** {@return the state} */
                    public int state() {
                        return state;
                    }

                    /**
                     * Raises an event.
                     *
                     * @param event the event
                     */
                    public void fire(int event) {
                        state = next(state, event);
                    }

                    private static int next(int state, int event) {
                        return switch (state) {
                %3$s            default -> throw refused(state, event);
                        };
                    }

                    private static IllegalStateException refused(int state, int event) {
                        return new IllegalStateException(event + " is illegal in " + state);
                    }
                }
                """.formatted(name, table.initial(), arms);
    }

    String packedTable() {
        String cells = IntStream.range(0, table.states().size())
                .mapToObj(state -> IntStream.range(0, table.events().size())
                        .mapToObj(event -> "%d,".formatted(table.next(state, event)))
                        .collect(joining(" ", "        ", "\n")))
                .collect(joining());
        return """
                /** All cells in one array: a row a state. */
                public final class %1$sPackedTable {
                    private static final int EVENTS = %2$d;
                    private static final byte[] NEXT = {
                %3$s    };

                    private int state;

                    /** Starts. */
                    public %1$sPackedTable() {
                        this(%4$d);
                    }

                    /**
                     * Resumes.
                     *
                     * @param state the state
                     */
                    public %1$sPackedTable(int state) {
                        this.state = state;
                    }

                    /** {@return the state} */
                    public int state() {
                        return state;
                    }

                    /**
                     * Raises an event.
                     *
                     * @param event the event
                     */
                    public void fire(int event) {
                        int next = NEXT[state * EVENTS + event];
                        if (next < 0) {
                            throw new IllegalStateException(event + " is illegal in " + state);
                        }
                        state = next;
                    }

                    /**
                     * Raises an event unless it is illegal.
                     *
                     * @param event the event
                     * @return whether it was legal
                     */
                    public boolean tryFire(int event) {
                        int next = NEXT[state * EVENTS + event];
                        if (next < 0) {
                            return false;
                        }
                        state = next;
                        return true;
                    }
                }
                """.formatted(name, table.events().size(), cells, table.initial());
    }

    String methods() {
        StringBuilder methods = new StringBuilder();
        for (int event = 0; event < table.events().size(); event++) {
            methods.append("\n    /** An event. */\n    public void %s() {%n        state = switch (state) {%n"
                    .formatted(event(event).toLowerCase(Locale.ROOT)));
            for (int to = 0; to < table.states().size(); to++) {
                List<Integer> sources = table.sources(event, to);
                if (!sources.isEmpty()) {
                    methods.append("            case %s -> State.%s;%n"
                            .formatted(sources.stream().map(this::state).collect(joining(", ")), state(to)));
                }
            }
            methods.append(
                    "            default -> throw refused(\"%s\");%n        };%n    }%n".formatted(event(event)));
        }
        return """
                import dev.switchgear.examples.benchmarks.machines.%1$sTable.State;

                /** A method an event, in each a switch over the state. */
                public final class %1$sByMethods {
                    private State state;

                    /** Starts. */
                    public %1$sByMethods() {
                        this(State.%2$s);
                    }

                    /**
                     * Resumes.
                     *
                     * @param state the state
                     */
                    public %1$sByMethods(State state) {
                        this.state = state;
                    }

                    /** {@return the state} */
                    public State state() {
                        return state;
                    }
                %3$s
                    private IllegalStateException refused(String event) {
                        return new IllegalStateException(event + " is illegal in " + state);
                    }
                }
                """.formatted(name, state(table.initial()), methods);
    }

    private String enums() {
        return """
                import dev.switchgear.examples.benchmarks.machines.%1$sTable.Event;
                import dev.switchgear.examples.benchmarks.machines.%1$sTable.State;
                """.formatted(name);
    }

    private String state(int position) {
        return table.states().get(position);
    }

    private String event(int position) {
        return table.events().get(position);
    }
}
