package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What things are called inside a machine; a private method gets a name that its spec leaves free. */
final class MachineScope {

    private final Spec spec;
    private final Optional<Machine> machine;
    private final TypeScope types;
    private final NameAllocator methods = new NameAllocator();

    private enum Helper {
        ILLEGAL,
        PERMITTED_IN
    }

    private MachineScope(Spec spec, Optional<Machine> machine) {
        this.spec = spec;
        this.machine = machine;
        this.types = new TypeScope(spec, enums().toList());
        spec.methods().stream().map(Method::name).distinct().forEach(name -> methods.newName(name, name));
        methods.newName("illegal", Helper.ILLEGAL);
        methods.newName("permittedIn", Helper.PERMITTED_IN);
        machine.map(Machine::eventMethods)
                .orElse(List.of())
                .forEach(event -> methods.newName("after" + event.capitalized(), event));
    }

    private Stream<EnumType> enums() {
        return machine.stream()
                .flatMap(known -> Stream.concat(Stream.of(known.stateEnum()), known.eventEnum().stream()));
    }

    /** The scope of a machine. */
    static MachineScope of(Machine machine) {
        return new MachineScope(machine.spec(), Optional.of(machine));
    }

    /** The scope of what stands in for a machine whose states are not known. */
    static MachineScope of(Spec spec) {
        return new MachineScope(spec, Optional.empty());
    }

    /** The state enum. */
    TypeName state() {
        return printed(machine.orElseThrow().stateEnum().name());
    }

    /** Warnings that the names of states and events draw. */
    String[] warnings() {
        return enums().anyMatch(EnumType::hasDeprecated) ? new String[] {"deprecation"} : new String[0];
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

    /** The private method that holds the rows of an event. */
    String rowsOf(EventMethod event) {
        return methods.get(event);
    }

    /** The private method that makes the exception. */
    String illegal() {
        return methods.get(Helper.ILLEGAL);
    }

    /** The private method that lists what is permitted in a state. */
    String permittedIn() {
        return methods.get(Helper.PERMITTED_IN);
    }

    /** The field that holds the state, where these parameters are in scope. */
    static CodeBlock field(List<Parameter> parameters) {
        boolean hidden =
                parameters.stream().anyMatch(parameter -> parameter.name().equals("state"));
        return CodeBlock.of(hidden ? "this.state" : "state");
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
