package dev.switchgear.examples.benchmarks.sources;

import dev.switchgear.examples.benchmarks.tables.Table;
import java.util.Locale;

/**
 * The loops over a machine. Each is a class of its own, of concrete types, so that what is measured is the machine and
 * not a cast or a call through an interface.
 */
final class Loops {

    private static final String THROWN = "IllegalTransitionException";

    private final Table table;
    private final String name;
    private final StringBuilder loops = new StringBuilder();
    private final StringBuilder walks = new StringBuilder();
    private final StringBuilder refusals = new StringBuilder();
    private final StringBuilder creations = new StringBuilder();

    Loops(Table table) {
        this.table = table;
        name = table.name();
    }

    String drives() {
        String fire = "machine.fire(events[i]);";
        String call = calls("                    case %s -> machine.%s();%n");
        walk("ENUM_SWITCH", name + "EnumSwitch", "Event", fire);
        walk("INT_SWITCH", name + "IntSwitch", "int", fire);
        walk("PACKED_TABLE", name + "PackedTable", "int", fire);
        walk("METHODS_BY_HAND", name + "ByMethods", "Event", call);
        walk("METHOD", name + "MethodsMachine", "Event", call);
        walk("METHOD_FIRE", name + "MethodsMachine", name + "MethodsMachine.Event", fire);
        next("METHOD_NEXT", name + "MethodsMachine", name + "MethodsMachine.Event");
        walk("ANSWER", name + "AnswersMachine", "Event", call);
        walk("TABLE_FIRE", name + "TableMachine", "Event", fire);
        next("TABLE_NEXT", name + "TableMachine", "Event");
        walk("TABLE_TRY_FIRE", name + "TableMachine", "Event", "machine.tryFire(events[i]);");

        String ask =
                "                if (!machine.%s(events[i])) {%n                    refused++;%n                }%n";
        refused("ENUM_SWITCH_THROWS", name + "EnumSwitch", "Event", caught(fire, "IllegalStateException"));
        refused("PACKED_TABLE_SAYS_NO", name + "PackedTable", "int", ask.formatted("tryFire"));
        refused("METHOD_THROWS", name + "MethodsMachine", "Event", caught(call.strip(), THROWN));
        refused("ANSWER_IS_FALSE", name + "AnswersMachine", "Event", answers());
        refused("FIRE_THROWS", name + "TableMachine", "Event", caught(fire, THROWN));
        refused("TRY_FIRE_IS_FALSE", name + "TableMachine", "Event", ask.formatted("tryFire"));
        refused("PERMITS_FIRST", name + "TableMachine", "Event", """
                                if (machine.permits(events[i])) {
                                    machine.fire(events[i]);
                                } else {
                                    refused++;
                                }
                """);
        return """
                import dev.switchgear.IllegalTransitionException;
                import dev.switchgear.examples.benchmarks.byhand.%1$sByMethods;
                import dev.switchgear.examples.benchmarks.byhand.%1$sEnumSwitch;
                import dev.switchgear.examples.benchmarks.byhand.%1$sIntSwitch;
                import dev.switchgear.examples.benchmarks.byhand.%1$sPackedTable;
                import dev.switchgear.examples.benchmarks.machines.%1$sAnswersMachine;
                import dev.switchgear.examples.benchmarks.machines.%1$sMethodsMachine;
                import dev.switchgear.examples.benchmarks.machines.%1$sTable.Event;
                import dev.switchgear.examples.benchmarks.machines.%1$sTable.State;
                import dev.switchgear.examples.benchmarks.machines.%1$sTableMachine;
                import dev.switchgear.examples.benchmarks.tables.Tables;
                import dev.switchgear.examples.benchmarks.tables.TypedTable;
                import dev.switchgear.examples.benchmarks.tables.Walk;

                /** What is measured of the machine. */
                final class %1$sDrives implements Drives {

                    @Override
                    public TypedTable<?, ?> table() {
                        return new TypedTable<>(Tables.%2$s(), State.class, Event.class);
                    }

                    @Override
                    public Drive walk(Way way, int start, int[] walk) {
                        return switch (way) {
                %3$s        };
                    }

                    @Override
                    public Drive refused(Refusal way, int start, int[] walk) {
                        return switch (way) {
                %4$s        };
                    }

                    @Override
                    public Object create(Way way) {
                        return switch (way) {
                %5$s        };
                    }
                %6$s}
                """.formatted(name, name.toLowerCase(Locale.ROOT), walks, refusals, creations, loops);
    }

    /** A machine that remembers its state. */
    private void walk(String way, String machine, String event, String body) {
        walks.append("            case %s -> new %s(start, walk);%n".formatted(way, className(way)));
        creations.append("            case %s -> new %s();%n".formatted(way, machine));
        String result = event.equals("int") ? "machine.state()" : "machine.state().ordinal()";
        String loop = body.startsWith("machine") ? "                " + body + "\n" : body;
        loop(way, machine, event, loop, "", result);
    }

    /** No machine at all: the caller holds the state. */
    private void next(String way, String machine, String event) {
        walks.append("            case %s -> new %s(start, walk);%n".formatted(way, className(way)));
        creations.append("            case %s -> State.%s;%n"
                .formatted(way, table.states().get(table.initial())));
        loops.append("""

                    private static final class %1$s implements Drive {
                        private final %2$s[] events;
                        private State state;

                        %1$s(int start, int[] walk) {
                            events = Walk.of(%2$s.values(), walk);
                            state = State.values()[start];
                        }

                        @Override
                        public int drive(int from, int to) {
                            %2$s[] events = this.events;
                            State state = this.state;
                            for (int i = from; i < to; i++) {
                                state = %3$s.next(state, events[i]);
                            }
                            this.state = state;
                            return state.ordinal();
                        }
                    }
                """.formatted(className(way), event, machine));
    }

    private void refused(String way, String machine, String event, String body) {
        refusals.append("            case %s -> new %s(start, walk);%n".formatted(way, className(way)));
        loop(way, machine, event, body, "            int refused = 0;\n", "refused");
    }

    private void loop(String way, String machine, String event, String body, String before, String result) {
        boolean number = event.equals("int");
        loops.append("""

                    private static final class %1$s implements Drive {
                        private final %2$s[] events;
                        private final %3$s machine;

                        %1$s(int start, int[] walk) {
                            events = %4$s;
                            machine = new %3$s(%5$s);
                        }

                        @Override
                        public int drive(int from, int to) {
                            %2$s[] events = this.events;
                            %3$s machine = this.machine;
                %6$s            for (int i = from; i < to; i++) {
                %7$s            }
                            return %8$s;
                        }
                    }
                """.formatted(
                        className(way),
                        event,
                        machine,
                        number ? "walk" : "Walk.of(" + event + ".values(), walk)",
                        number ? "start" : "State.values()[start]",
                        before,
                        body,
                        result));
    }

    /** Events as data must become calls: whoever has methods pays for this switch, by hand or not. */
    private String calls(String arm) {
        StringBuilder arms = new StringBuilder("                switch (events[i]) {\n");
        for (String event : table.events()) {
            arms.append(arm.formatted(event, event.toLowerCase(Locale.ROOT)));
        }
        return arms.append("                }\n").toString();
    }

    private String answers() {
        StringBuilder arms = new StringBuilder("                boolean legal = switch (events[i]) {\n");
        for (String event : table.events()) {
            arms.append(
                    "                    case %s -> machine.%s();%n".formatted(event, event.toLowerCase(Locale.ROOT)));
        }
        return arms.append("                };\n                if (!legal) {\n                    refused++;\n")
                .append("                }\n")
                .toString();
    }

    private static String caught(String body, String thrown) {
        return """
                                try {
                                    %s
                                } catch (%s e) {
                                    refused++;
                                }
                """.formatted(body.replace("\n", "\n    "), thrown);
    }

    /** {@code ENUM_SWITCH} to {@code EnumSwitch}. */
    private static String className(String way) {
        StringBuilder text = new StringBuilder();
        for (String word : way.split("_")) {
            text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
