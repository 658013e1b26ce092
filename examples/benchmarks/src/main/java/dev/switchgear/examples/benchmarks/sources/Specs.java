package dev.switchgear.examples.benchmarks.sources;

import static java.util.stream.Collectors.joining;

import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Table.Row;
import java.util.List;
import java.util.Locale;

/** The specs of a machine. */
final class Specs {

    private final Table table;
    private final String name;

    Specs(Table table) {
        this.table = table;
        name = table.name();
    }

    /** A row for each cell; the enums are here. */
    String table() {
        StringBuilder rows = new StringBuilder();
        for (Row row : table.rows()) {
            rows.append("@Transition(from = State.%s, on = Event.%s, to = State.%s)%n"
                    .formatted(state(row.from()), table.events().get(row.on()), state(row.to())));
        }
        return """
                import dev.switchgear.StateMachine;
                import dev.switchgear.examples.benchmarks.machines.%1$sTable.Event;
                import dev.switchgear.examples.benchmarks.machines.%1$sTable.State;
                %2$s
                /** The machine as a table. */
                @StateMachine
                %3$s%4$spublic interface %1$sTable {

                    /** The states. */
                    enum State { %5$s }

                    /** The events. */
                    enum Event { %6$s }
                }
                """.formatted(
                        name,
                        imports("Table"),
                        ends("State."),
                        rows,
                        String.join(", ", table.states()),
                        String.join(", ", table.events()));
    }

    /** An event method for each event. */
    String methods() {
        return spec("Methods", "void", "The machine by event methods.");
    }

    /** The same, with methods that return whether the event was legal. */
    String answers() {
        return spec("Answers", "boolean", "The machine by event methods that return whether the event was legal.");
    }

    private String spec(String form, String returned, String doc) {
        StringBuilder methods = new StringBuilder();
        for (int event = 0; event < table.events().size(); event++) {
            methods.append("\n    /** An event. */\n");
            for (int to = 0; to < table.states().size(); to++) {
                List<Integer> sources = table.sources(event, to);
                if (!sources.isEmpty()) {
                    methods.append("    @Transition(from = %s, to = State.%s)%n".formatted(set(sources), state(to)));
                }
            }
            methods.append("    %s %s();%n".formatted(returned, method(event)));
        }
        return """
                import dev.switchgear.StateMachine;
                %2$simport dev.switchgear.examples.benchmarks.machines.%1$sTable.State;

                /** %3$s */
                @StateMachine(states = State.class)
                %4$spublic interface %1$s%5$s {
                %6$s}
                """.formatted(name, imports(form), doc, ends("State."), form, methods);
    }

    private String imports(String form) {
        String rules = "import dev.switchgear.examples.benchmarks.machines." + name + form + "Rules.";
        return (isFinal() ? rules + "Final;\n" : "") + rules + "Initial;\n" + rules + "Transition;\n";
    }

    private String ends(String prefix) {
        String last = table.states().get(table.states().size() - 1);
        return "@Initial(" + prefix + state(table.initial()) + ")\n"
                + (isFinal() ? "@Final(" + prefix + last + ")\n" : "");
    }

    private boolean isFinal() {
        return table.rowsFrom(table.states().size() - 1).isEmpty();
    }

    private String set(List<Integer> states) {
        String constants = states.stream().map(state -> "State." + state(state)).collect(joining(", "));
        return states.size() == 1 ? constants : "{" + constants + "}";
    }

    private String state(int position) {
        return table.states().get(position);
    }

    private String method(int event) {
        return table.events().get(event).toLowerCase(Locale.ROOT);
    }
}
