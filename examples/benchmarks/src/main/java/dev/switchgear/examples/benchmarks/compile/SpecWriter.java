package dev.switchgear.examples.benchmarks.compile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.switchgear.examples.benchmarks.compile.Sketch.Cell;
import dev.switchgear.examples.benchmarks.compile.Sketch.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a sketch as a Switchgear spec, in the style of the guide. */
final class SpecWriter {

    static final String PACKAGE = "modules.specs";

    private final Sketch sketch;
    private final StringBuilder out = new StringBuilder();

    private SpecWriter(Sketch sketch) {
        this.sketch = sketch;
    }

    /** The source of the spec. */
    static SourceFile write(Sketch sketch) {
        SpecWriter writer = new SpecWriter(sketch);
        writer.header();
        if (sketch.form() == Form.TABLE) {
            writer.table();
        } else {
            writer.type();
        }
        return new SourceFile(sketch.in(PACKAGE), writer.out.toString());
    }

    private void header() {
        String type = sketch.in(PACKAGE);
        out.append("package ").append(PACKAGE).append(";\n\n");
        if (sketch.form() == Form.TABLE) {
            out.append("import %1$s.Event;\nimport %1$s.State;\n".formatted(type));
        } else {
            sketch.states().forEach(state -> out.append("import static %s.State.%s;\n".formatted(type, state)));
            out.append('\n');
        }
        if (sketch.form() == Form.ACTIONS) {
            out.append("import %sRules.AfterTransition;\n".formatted(type));
            out.append("import %sRules.Entry;\n".formatted(type));
        }
        if (sketch.isEnding()) {
            out.append("import %sRules.Final;\n".formatted(type));
        }
        out.append("import %1$sRules.Initial;\nimport %1$sRules.Transition;\n".formatted(type));
        out.append("import dev.switchgear.StateMachine;\n\n");
        out.append("@StateMachine\n@Initial(").append(state(0)).append(")\n");
        if (sketch.isEnding()) {
            out.append("@Final(").append(state(sketch.states().size() - 1)).append(")\n");
        }
    }

    private void table() {
        for (int event = 0; event < sketch.events().size(); event++) {
            rows(event, "");
        }
        out.append("public interface ").append(sketch.name()).append(" {\n\n");
        states();
        out.append("    enum Event { ");
        for (int event = 0; event < sketch.events().size(); event++) {
            out.append(event == 0 ? "" : ", ").append(sketch.constant(event));
        }
        out.append(" }\n}\n");
    }

    private void type() {
        boolean acts = sketch.form() == Form.ACTIONS;
        out.append(acts ? "public abstract class " : "public interface ")
                .append(sketch.name())
                .append(" {\n\n");
        states();
        if (acts) {
            fields();
        }
        for (int event = 0; event < sketch.events().size(); event++) {
            rows(event, "    ");
            out.append("    %svoid %s(%s);\n\n"
                    .formatted(
                            acts ? "public abstract " : "",
                            sketch.events().get(event),
                            sketch.takesAmount(event) ? "int amount" : ""));
        }
        if (acts) {
            actions();
        }
        out.append("}\n");
    }

    private void states() {
        out.append("    %senum State { %s }\n\n"
                .formatted(sketch.form() == Form.ACTIONS ? "public " : "", String.join(", ", sketch.states())));
    }

    private void fields() {
        out.append("""
                    private final StringBuilder trail = new StringBuilder();
                    private final int limit;
                    private int total;

                    protected %s(int limit) {
                        this.limit = limit;
                    }

                """.formatted(sketch.name()));
    }

    private void actions() {
        out.append("""
                    boolean isEnough(int amount) {
                        return total + amount >= limit;
                    }

                    void count(int amount) {
                        total += amount;
                    }

                    void remind() {
                        trail.append("not enough yet\\n");
                    }

                    @Entry(%1$s)
                    void arrive() {
                        trail.append("arrived\\n");
                    }

                    @AfterTransition
                    void note(State from, %2$sMachine.Event event, State to) {
                        trail.append(from).append(event).append(to).append('\\n');
                    }
                """.formatted(state(1), sketch.name()));
    }

    /** The rows of an event: those that lead to one state in one row, and each guarded one with its else. */
    private void rows(int event, String indent) {
        Map<Integer, List<Cell>> byTarget = sketch.on(event).stream()
                .filter(cell -> !cell.isGuarded())
                .collect(groupingBy(Cell::to, LinkedHashMap::new, Collectors.toList()));
        String on = sketch.form() == Form.TABLE ? ", on = Event." + sketch.constant(event) : "";
        byTarget.forEach((to, cells) ->
                out.append("%s@Transition(from = %s%s, to = %s)\n".formatted(indent, from(cells), on, state(to))));
        for (Cell cell : sketch.on(event)) {
            if (cell.isGuarded()) {
                out.append("%s@Transition(from = %s, to = %s, when = \"isEnough\", then = \"count\")\n"
                        .formatted(indent, state(cell.from()), state(cell.to())));
                out.append("%s@Transition(from = %s, when = \"!isEnough\", then = {\"count\", \"remind\"})\n"
                        .formatted(indent, state(cell.from())));
            }
        }
    }

    private String from(List<Cell> cells) {
        String states = cells.stream().map(cell -> state(cell.from())).collect(joining(", "));
        return cells.size() == 1 ? states : "{" + states + "}";
    }

    private String state(int state) {
        return (sketch.form() == Form.TABLE ? "State." : "") + sketch.states().get(state);
    }
}
