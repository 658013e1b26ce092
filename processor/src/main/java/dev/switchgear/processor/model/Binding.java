package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Accessor.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parameter of the spec's that carries a machine's state: what is given for it is read when a machine is made of it, and written
 * when an event is over.
 *
 * @param constructor whose parameter it is; empty where a machine mirrors no such constructor, or a method has it
 * @param parameter the parameter
 * @param isObject whether it is of a type that has members
 * @param components what it says of each component, in source order
 * @param site where the first of them stands
 */
public record Binding(
        Optional<Constructor> constructor,
        Parameter parameter,
        boolean isObject,
        List<BoundComponent> components,
        Site site) {

    public Binding {
        components = List.copyOf(components);
    }

    /** Whether nothing is there yet that it names: another processor may still write it. */
    public boolean lacksAccessor() {
        return components.stream()
                .anyMatch(component ->
                        component.reading().isLacking() || component.writing().isLacking());
    }

    /** What it says of a component, if it says anything. */
    public Optional<BoundComponent> of(Component component) {
        return components.stream()
                .filter(bound -> bound.component().equals(component.name()))
                .findFirst();
    }

    /** The members by which the components of a machine are read and written. */
    Stream<Accessor> accessors(Machine machine) {
        return Component.of(machine).stream()
                .flatMap(component -> of(component).stream()
                        .flatMap(bound -> Stream.of(bound.reading(), bound.writing()))
                        .flatMap(access -> access.meant(component).stream()));
    }

    /** Whether another object may take the parameter's place when it is written. */
    public boolean isReplaced(Machine machine) {
        return Component.of(machine).stream()
                .flatMap(component ->
                        of(component).flatMap(bound -> bound.writing().meant(component)).stream())
                .anyMatch(accessor -> accessor.form() == Form.METHOD && accessor.returnsCarrier());
    }
}
