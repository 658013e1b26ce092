package dev.switchgear.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateEnum;
import java.util.List;
import java.util.Optional;

/**
 * What names mean inside a machine. It inherits the member types and the methods of its spec: a member type is called by
 * its simple name, anything else of that name by its full one, and a private method gets a name that is still free.
 */
final class MachineScope {

    private final Spec spec;
    private final Optional<StateEnum> states;
    private final NameAllocator methods = new NameAllocator();

    private enum Helper {
        ILLEGAL,
        PERMITTED_IN
    }

    private MachineScope(Spec spec, Optional<StateEnum> states, List<Event> events) {
        this.spec = spec;
        this.states = states;
        spec.methods().stream().map(Method::name).distinct().forEach(name -> methods.newName(name, name));
        methods.newName("illegal", Helper.ILLEGAL);
        methods.newName("permittedIn", Helper.PERMITTED_IN);
        events.forEach(event -> methods.newName("after" + event.capitalized(), event));
    }

    /** The scope of a machine. */
    static MachineScope of(Machine machine) {
        return new MachineScope(machine.spec(), Optional.of(machine.stateEnum()), machine.events());
    }

    /** The scope of what stands in for a machine whose states are not known. */
    static MachineScope of(Spec spec) {
        return new MachineScope(spec, Optional.empty(), List.of());
    }

    /** The state enum. */
    TypeName state() {
        return printed(states.orElseThrow().name());
    }

    /** The event enum. */
    ClassName event() {
        return spec.names().event();
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
    String rowsOf(Event event) {
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
        if (type instanceof ClassName name) {
            return printed(name);
        }
        if (type instanceof ParameterizedTypeName generic) {
            ClassName raw = printed(generic.rawType());
            List<TypeName> arguments = printed(generic.typeArguments());
            // An inner class of a generic one knows its enclosing type, which could not be given again here.
            boolean same = raw.equals(generic.rawType()) && arguments.equals(generic.typeArguments());
            return same ? generic : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
        }
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(printed(array.componentType()));
        }
        if (type instanceof WildcardTypeName wildcard) {
            return wildcard.lowerBounds().isEmpty()
                    ? WildcardTypeName.subtypeOf(printed(wildcard.upperBounds().get(0)))
                    : WildcardTypeName.supertypeOf(
                            printed(wildcard.lowerBounds().get(0)));
        }
        if (type instanceof TypeVariableName variable) {
            return TypeVariableName.get(
                    variable.name(), printed(variable.bounds()).toArray(TypeName[]::new));
        }
        return type;
    }

    /** Types as they are to be written in the machine's body. */
    List<TypeName> printed(List<? extends TypeName> types) {
        return types.stream().map(this::printed).toList();
    }

    /** Type parameters as they are to be declared in the machine's body. */
    List<TypeVariableName> declared(List<TypeVariableName> variables) {
        return variables.stream()
                .map(variable -> (TypeVariableName) printed(variable))
                .toList();
    }

    private ClassName printed(ClassName name) {
        if (!spec.isExtendable()) {
            return name; // What stands in for such a machine inherits nothing.
        }
        boolean isMemberState = states.filter(StateEnum::member)
                .map(StateEnum::name)
                .filter(name::equals)
                .isPresent();
        if (isMemberState) {
            return ClassName.get("", name.simpleName());
        }
        boolean isHidden = spec.memberTypes().contains(name.topLevelClassName().simpleName());
        return isHidden ? ClassName.get("", name.canonicalName()) : name;
    }
}
