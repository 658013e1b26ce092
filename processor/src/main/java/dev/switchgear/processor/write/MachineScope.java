package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final NameAllocator methods = new NameAllocator();
    private final Map<Part, String> parts = new HashMap<>();
    private final Set<String> generated;

    private enum Helper {
        ILLEGAL,
        GUARDS,
        IGNORES,
        CELL,
        AFTER,
        LEGAL,
        BEGIN,
        REQUIRE_STARTED,
        RAISE,
        SETTLE,
        AUTOMATIC,
        COMPLETE
    }

    /** The private method that answers with what the body of an event returns. */
    private record Answer(EventMethod event) {}

    /** The private method that tells where events lead from a state. */
    private record Next(State state) {}

    /** A private method that is a part of another. */
    private record Part(String whole, int index) {}

    private MachineScope(Spec spec, Optional<Machine> machine, boolean isRunnable) {
        this.spec = spec;
        this.machine = machine;
        this.isRunnable = isRunnable;
        this.types = new TypeScope(spec, enums().toList());
        spec.methods().stream().map(Method::name).distinct().forEach(name -> methods.newName(name, name));
        methods.newName("illegal", Helper.ILLEGAL);
        methods.newName("guards", Helper.GUARDS);
        methods.newName("ignores", Helper.IGNORES);
        methods.newName("cell", Helper.CELL);
        methods.newName("after", Helper.AFTER);
        methods.newName("legal", Helper.LEGAL);
        methods.newName("begin", Helper.BEGIN);
        methods.newName("requireStarted", Helper.REQUIRE_STARTED);
        methods.newName("raise", Helper.RAISE);
        methods.newName("settle", Helper.SETTLE);
        methods.newName("tryAutomatic", Helper.AUTOMATIC);
        methods.newName("complete", Helper.COMPLETE);
        machine.ifPresent(this::nameRows);
        this.generated = machine.filter(known -> isRunnable).stream()
                .flatMap(known -> Api.of(known).signatures().stream())
                .map(Signature::name)
                .collect(Collectors.toSet());
    }

    private void nameRows(Machine machine) {
        String prefix = machine.reacts() ? "try" : "after";
        for (EventMethod event : machine.eventMethods()) {
            methods.newName(prefix + event.capitalized(), event);
            if (event.isAnswered()) {
                methods.newName("answer" + event.capitalized(), new Answer(event));
            }
        }
        List<State> states = machine.states().stream().distinct().toList(); // In a broken enum two may be one.
        if (machine.isTable() && machine.reacts()) {
            states.forEach(state -> methods.newName("in" + upperCamel(state.name()), state));
        }
        states.forEach(state -> methods.newName("from" + upperCamel(state.name()), new Next(state)));
    }

    private static String upperCamel(String constant) {
        return Arrays.stream(constant.toLowerCase(Locale.ROOT).split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private Stream<EnumType> enums() {
        return machine.stream()
                .flatMap(known -> Stream.of(
                                Stream.of(known.stateEnum()),
                                known.eventEnum().stream(),
                                known.topology().type().stream())
                        .flatMap(types -> types));
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
        return spec.name();
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
        return Stream.of(spec.lint().suppressedInUse().stream(), ofNames, ofCalls)
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

    /** The private method that holds the rows of an event. */
    String rowsOf(EventMethod event) {
        return methods.get(event);
    }

    /** The private method that makes the exception. */
    String illegal() {
        return methods.get(Helper.ILLEGAL);
    }

    /** The private method that lists the guards of an event in a state. */
    String guards() {
        return methods.get(Helper.GUARDS);
    }

    /** The private method that tells whether an event is ignored in a state. */
    String ignores() {
        return methods.get(Helper.IGNORES);
    }

    /** The private method that answers with what the body of an event returns. */
    String answerOf(EventMethod event) {
        return methods.get(new Answer(event));
    }

    /** The private method that holds the rows of a table's state. */
    String rowsOf(State state) {
        return methods.get(state);
    }

    /** The private method that tells where events lead from a state. */
    String from(State state) {
        return methods.get(new Next(state));
    }

    /** The private method that looks a cell of a packed table up. */
    String cell() {
        return methods.get(Helper.CELL);
    }

    /** The private method that passes the next state on, or throws. */
    String legal() {
        return methods.get(Helper.LEGAL);
    }

    /** The state enum, where the value may be null. */
    TypeName nullableState() {
        return spec.nullable()
                .map(nullable ->
                        state().annotated(AnnotationSpec.builder(nullable).build()))
                .orElse(state());
    }

    /** The private method that looks the next state up. */
    String after() {
        return methods.get(Helper.AFTER);
    }

    /** A private method that is a part of another one, which alone would be too long. */
    String part(String whole, int index) {
        Part part = new Part(whole, index);
        return parts.computeIfAbsent(part, any -> methods.newName(whole + (index + 1), part));
    }

    /** The private method with which every event begins. */
    String begin() {
        return methods.get(Helper.BEGIN);
    }

    /** The private method with which every event of a machine for several threads begins, before it waits for its turn. */
    String requireStarted() {
        return methods.get(Helper.REQUIRE_STARTED);
    }

    /** The private method that raises an event that is held as data. */
    String raise() {
        return methods.get(Helper.RAISE);
    }

    /** The private method that takes the rows that take themselves, until none holds. */
    String settle() {
        return methods.get(Helper.SETTLE);
    }

    /** The private method that takes one of them. */
    String automatic() {
        return methods.get(Helper.AUTOMATIC);
    }

    /** The private method that takes one of them in a state, where one for all would be too long. */
    String automaticIn(State state) {
        return part(automatic() + "In" + upperCamel(state.name()), 0);
    }

    /** The private method that raises the events that wait. */
    String complete() {
        return methods.get(Helper.COMPLETE);
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
        return "lastOf" + upperCamel(superstate.name());
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
