package dev.switchgear.examples.benchmarks.compile;

import static java.util.stream.Collectors.joining;

import dev.switchgear.examples.benchmarks.compile.Sketch.Cell;
import dev.switchgear.examples.benchmarks.compile.Sketch.Form;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Writes a sketch as a person does who has no library: enums, a field, a switch in each event, and a question. That is less
 * than a generated machine can do.
 */
final class HandWriter {

    static final String PACKAGE = "modules.byhand";

    private final Sketch sketch;
    private final StringBuilder out = new StringBuilder();

    private HandWriter(Sketch sketch) {
        this.sketch = sketch;
    }

    /** The source of the class. */
    static SourceFile write(Sketch sketch) {
        HandWriter writer = new HandWriter(sketch);
        writer.type();
        return new SourceFile(sketch.in(PACKAGE), writer.out.toString());
    }

    private boolean acts() {
        return sketch.form() == Form.ACTIONS;
    }

    private void type() {
        out.append("""
                package %s;

                public class %s {

                    public enum State { %s }

                    public enum Event { %s }

                    private State state = State.%s;

                """.formatted(
                        PACKAGE,
                        sketch.name(),
                        String.join(", ", sketch.states()),
                        IntStream.range(0, sketch.events().size())
                                .mapToObj(sketch::constant)
                                .collect(joining(", ")),
                        sketch.states().get(0)));
        if (acts()) {
            fields();
        }
        out.append("    public State state() {\n        return state;\n    }\n\n");
        if (sketch.form() == Form.TABLE) {
            fire();
        } else {
            IntStream.range(0, sketch.events().size()).forEach(this::event);
        }
        permits();
        if (acts()) {
            helpers();
        }
        out.append("}\n");
    }

    private void fields() {
        out.append("""
                    private final StringBuilder trail = new StringBuilder();
                    private final int limit;
                    private int total;

                    public %s(int limit) {
                        this.limit = limit;
                    }

                """.formatted(sketch.name()));
    }

    private void event(int event) {
        String name = sketch.events().get(event);
        out.append("    public void %s(%s) {\n".formatted(name, sketch.takesAmount(event) ? "int amount" : ""));
        out.append("        switch (state) {\n");
        for (Cell cell : sketch.on(event)) {
            String from = sketch.states().get(cell.from());
            if (cell.isGuarded()) {
                out.append("""
                                    case %1$s -> {
                                        boolean isEnough = total + amount >= limit;
                                        total += amount;
                                        if (isEnough) {
                                            move(Event.%2$s, State.%3$s);
                                        } else {
                                            trail.append("not enough yet\\n");
                                            note(state, Event.%2$s, state);
                                        }
                                    }
                        """.formatted(
                                from, sketch.constant(event), sketch.states().get(cell.to())));
            } else {
                out.append("            case %s -> %s;\n".formatted(from, go(cell)));
            }
        }
        out.append("""
                            default -> throw new IllegalStateException("cannot %s in " + state);
                        }
                    }

                """.formatted(name));
    }

    private String go(Cell cell) {
        String to = "State." + sketch.states().get(cell.to());
        return acts() ? "move(Event.%s, %s)".formatted(sketch.constant(cell.event()), to) : "state = " + to;
    }

    private void fire() {
        out.append("    public void fire(Event event) {\n        state = switch (state) {\n");
        nested(
                cell -> "State." + sketch.states().get(cell.to()),
                "throw new IllegalStateException(\"cannot \" + event + \" in \" + state)");
        out.append("        };\n    }\n\n");
    }

    private void permits() {
        out.append("    public boolean permits(Event event) {\n        return switch (state) {\n");
        nested(cell -> "true", "false");
        out.append("        };\n    }\n\n");
    }

    private void nested(Function<Cell, String> value, String otherwise) {
        for (int state = 0; state < sketch.states().size(); state++) {
            int from = state;
            String name = sketch.states().get(state);
            if (sketch.cells().stream().noneMatch(cell -> cell.from() == from)) {
                out.append("            case %s -> %s;\n".formatted(name, otherwise));
                continue;
            }
            out.append("            case %s -> switch (event) {\n".formatted(name));
            sketch.cells().stream()
                    .filter(cell -> cell.from() == from)
                    .forEach(cell -> out.append("                case %s -> %s;\n"
                            .formatted(sketch.constant(cell.event()), value.apply(cell))));
            if (sketch.cells().stream().filter(cell -> cell.from() == from).count()
                    < sketch.events().size()) {
                out.append("                default -> %s;\n".formatted(otherwise));
            }
            out.append("            };\n");
        }
    }

    private void helpers() {
        out.append("""
                    private void move(Event event, State to) {
                        State from = state;
                        state = to;
                        if (to == State.%s) {
                            trail.append("arrived\\n");
                        }
                        note(from, event, to);
                    }

                    private void note(State from, Event event, State to) {
                        trail.append(from).append(event).append(to).append('\\n');
                    }
                """.formatted(sketch.states().get(1)));
    }
}
