package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EventConstant;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import java.util.List;
import java.util.Optional;

/**
 * A row stands where the other kind of spec has its rows: on a method of a table, or on a spec whose methods are its
 * events.
 *
 * @param row the row
 * @param method the method it stands on; empty if it stands on the spec
 * @param more how many others do likewise, where no row stands in its place: then it is one mistake
 * @param machine what was read
 * @param candidate the one nested enum that could be the event enum, where there is exactly one
 */
public record MisplacedRow(Row row, Optional<Method> method, int more, Machine machine, Optional<String> candidate)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG116;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return method.map(on -> "a row is on method " + on.name() + ", but the events of " + spec() + " are an enum")
                .orElse("a row is on type " + spec() + ", but its events are its methods");
    }

    @Override
    public String found() {
        return row.asWritten()
                + method.map(on -> " on " + on.asDeclared()).orElse(" on " + spec() + ", which has no event enum")
                + (more == 0 ? "" : more == 1 ? "\nand another row like it" : "\nand " + more + " more rows like it");
    }

    @Override
    public String expected() {
        return method.map(on -> "rows on " + spec() + " itself, each with on = ..., because it is a table over "
                        + machine.eventEnum().orElseThrow().shortName())
                .orElse("rows on abstract methods, or a nested enum Event, or @StateMachine(events = ...)");
    }

    @Override
    public String fix() {
        return method.map(on -> moved(on) + rename())
                .or(() -> candidate.map(name -> "rename " + name + " to Event, or write @StateMachine(events = "
                        + spec() + "." + name + ".class)"))
                .orElse("write it on the method that is the event, or write @StateMachine(events = ...)");
    }

    /** Without its row an abstract method would have to be implemented. */
    private String moved(Method from) {
        Pasteable pasteable = new Pasteable(machine);
        Optional<Row> moved = row.on().isEmpty()
                ? event(from).map(event -> row.with(List.of(new EventConstant(event))))
                : Optional.of(row);
        String move = moved.map(ofTable -> Pasteable.write(pasteable.onSpec(ofTable) + " on " + spec()))
                .orElseGet(() -> "write it on " + spec() + ", with on = ...");
        return from.isAbstract() ? "in place of " + from.name() + " " + move : move;
    }

    private Optional<String> event(Method method) {
        return Suggestion.of(
                EventMethod.constantOf(method.name()),
                machine.eventEnum().orElseThrow().constants());
    }

    private String rename() {
        boolean isNested = machine.eventEnum().orElseThrow().name().enclosingClassName() != null;
        return more > 0 && isNested ? "; or, if methods are to be the events, rename the enum" : "";
    }

    private String spec() {
        return machine.spec().simpleName();
    }
}
