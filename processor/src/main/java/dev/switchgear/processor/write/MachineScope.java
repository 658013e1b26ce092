package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Component;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things are called inside a machine; a private method gets a name that its spec leaves free. */
final class MachineScope {

    private final Spec spec;
    private final Optional<Machine> machine;
    private final boolean isRunnable;
    private final TypeScope types;
    private final MethodNames methods;
    private final Set<String> generated;

    private MachineScope(Spec spec, Optional<Machine> machine, boolean isRunnable) {
        this.spec = spec;
        this.machine = machine;
        this.isRunnable = isRunnable;
        this.types = new TypeScope(spec, enums().toList(), records());
        this.methods = new MethodNames(spec, machine);
        this.generated = machine.filter(known -> isRunnable).stream()
                .flatMap(known -> Api.of(known).signatures().stream())
                .map(Signature::name)
                .collect(Collectors.toSet());
    }

    private Stream<EnumType> enums() {
        return machine.stream()
                .flatMap(known -> Stream.of(
                                Stream.of(known.stateEnum()),
                                known.eventEnum().stream(),
                                known.topology().type().stream())
                        .flatMap(types -> types));
    }

    private Set<String> records() {
        return machine.filter(Machine::hasOccurrences).stream()
                .flatMap(known -> known.eventMethods().stream())
                .map(EventMethod::capitalized)
                .collect(Collectors.toSet());
    }

    /** The scope of a machine. */
    static MachineScope of(Machine machine) {
        return new MachineScope(machine.spec(), Optional.of(machine), true);
    }

    /** The scope of what stands in for a machine, and does nothing. */
    static MachineScope ofSkeleton(Machine machine) {
        return new MachineScope(machine.spec(), Optional.of(machine), false);
    }

    /** The scope of what stands in for a machine whose states are not known. */
    static MachineScope ofSkeleton(Spec spec) {
        return new MachineScope(spec, Optional.empty(), false);
    }

    /** The spec. */
    TypeName spec() {
        return types.spec();
    }

    /** The names of private methods. */
    MethodNames methods() {
        return methods;
    }

    /** The state enum. */
    TypeName state() {
        return printed(machine.orElseThrow().stateEnum().name());
    }

    /** Warnings that the machine draws all over: by the names of states and events, and by calls of the spec's methods. */
    Set<String> warnings() {
        Stream<String> ofNames =
                enums().filter(type -> isRunnable && type.hasDeprecated()).map(type -> "deprecation");
        List<Method> called = machine.filter(known -> isRunnable).stream()
                .flatMap(Machine::called)
                .toList();
        Stream<String> ofCalls = Stream.concat(
                        called.stream().map(method -> method.lint().deprecation()),
                        Stream.concat(called.stream(), raised())
                                .flatMap(method -> method.checked().stream())
                                .map(Thrown::deprecation))
                .flatMap(deprecation -> deprecation.warning().stream());
        Stream<String> ofAccessors = machine.filter(known -> isRunnable).stream()
                .flatMap(Machine::accessors)
                .flatMap(accessor -> accessor.deprecation().warning().stream());
        return Stream.of(spec.lint().suppressedInUse().stream(), ofNames, ofCalls, ofAccessors)
                .flatMap(tokens -> tokens)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Method> raised() {
        return machine.stream().flatMap(known -> known.eventMethods().stream()).map(EventMethod::method);
    }

    /** The event enum. */
    TypeName event() {
        return printed(machine.map(Machine::eventType).orElse(spec.names().event()));
    }

    /** A state, as an expression. */
    CodeBlock constant(State state) {
        return CodeBlock.of("$T.$N", state(), state.name());
    }

    /** An event, as an expression. */
    CodeBlock constant(Event event) {
        return CodeBlock.of("$T.$N", event(), event.constant());
    }

    /** Whether the machine is given a public method that is called so, which a call may mean instead of one of the spec. */
    boolean isGenerated(String name) {
        return generated.contains(name);
    }

    /** The state enum, where the value may be null. */
    TypeName nullableState() {
        return nullable(state());
    }

    /** A type whose value may be null. */
    TypeName nullable(TypeName type) {
        return spec.nullable()
                .map(nullable -> type.annotated(AnnotationSpec.builder(nullable).build()))
                .orElse(type);
    }

    /** The enum of the superstates. */
    TypeName superstate() {
        return printed(
                machine.flatMap(known -> known.topology().type()).orElseThrow().name());
    }

    /** What a machine with history is stored as. */
    TypeName snapshot() {
        return ClassName.get("", spec.names().snapshot().simpleName());
    }

    /** A class as it is to be written in the machine's body. */
    ClassName printedClass(Class<?> type) {
        return (ClassName) printed(ClassName.get(type));
    }

    /** A superstate, as an expression. */
    CodeBlock constant(Superstate superstate) {
        return CodeBlock.of("$T.$N", superstate(), superstate.name());
    }

    /** The field, and the component, that holds in which state a superstate was left last. */
    String lastOf(Superstate superstate) {
        return superstate.remembered();
    }

    /** The field, and the component, that holds when an event is due. */
    String due(Timeout timeout) {
        return Component.of(machine.orElseThrow()).stream()
                .filter(component -> component.timeout().filter(timeout::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The field that holds the state, where these parameters are in scope. */
    static CodeBlock field(List<Parameter> parameters) {
        return field("state", parameters);
    }

    /** A field, where these parameters are in scope. */
    static CodeBlock field(String name, List<Parameter> parameters) {
        boolean hidden =
                parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
        return CodeBlock.of(hidden ? "this.$N" : "$N", name);
    }

    /** A name for a local variable, where these parameters are in scope. */
    static String local(String name, List<Parameter> parameters) {
        List<String> taken = parameters.stream().map(Signatures::name).toList();
        return free(name, taken);
    }

    /** The same, or one like it that is not taken. */
    static String free(String name, Collection<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free += "_";
        }
        return free;
    }

    /** A type as it is to be written in the machine's body. */
    TypeName printed(TypeName type) {
        return types.inBody(type);
    }

    /** Types as they are to be written in the machine's body. */
    List<TypeName> printed(List<? extends TypeName> several) {
        return several.stream().map(types::inBody).toList();
    }

    /** What names of types mean here. */
    TypeScope types() {
        return types;
    }
}
