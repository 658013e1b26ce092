package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a machine names and makes occurrences: its events with what they take, as data. */
final class Occurrences {

    /** What a component of a record must not be called (JLS 8.10.1), and what all occurrences have. */
    private static final Set<String> RESTRICTED =
            Set.of("clone", "event", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private final Machine machine;
    private final MachineScope scope;

    Occurrences(Machine machine, MachineScope scope) {
        this.machine = machine;
        this.scope = scope;
    }

    /** The type of all of them, as methods of the machine take it: {@code Occurrence}, or {@code Occurrence<T>}. */
    TypeName type() {
        return generic(machine.names().occurrence(), ofSpec());
    }

    /** What one is cast to of which the event is known: {@code Pay}, {@code Put<T>}, or {@code Send<T, ?>}. */
    TypeName cast(EventMethod event) {
        return generic(
                record(event),
                Stream.concat(
                                ofSpec().stream(),
                                event.method().typeVariables().stream().map(any -> ANY))
                        .toList());
    }

    /** The same where the type parameters of the event method are in scope, which may hide those of the spec. */
    TypeName captured(EventMethod event) {
        List<TypeVariableName> own = ofEvent(event);
        List<TypeName> arguments = new ArrayList<>();
        ofSpec().forEach(variable -> arguments.add(isAmong(own, variable) ? ANY : variable));
        arguments.addAll(own);
        return generic(record(event), arguments);
    }

    /** {@code new Pay(amount)}, where the parameters of the event method are in scope. */
    CodeBlock made(EventMethod event) {
        boolean isGeneric =
                !ofSpec().isEmpty() || !event.method().typeVariables().isEmpty();
        return CodeBlock.of(
                "new $T$L($L)",
                scope.printed(record(event)),
                isGeneric ? "<>" : "",
                Signatures.arguments(event.method().parameters()));
    }

    /** Whether its type can be written where the type parameters of the event method are in scope. */
    boolean isSayable(EventMethod event) {
        List<TypeVariableName> own = ofEvent(event);
        return ofSpec().stream().noneMatch(variable -> isAmong(own, variable));
    }

    /** The record of an event. */
    ClassName record(EventMethod event) {
        return machine.names().machine().nestedClass(event.capitalized());
    }

    /** The components of its record: the parameters of the event method, of which some must be called otherwise. */
    static List<Parameter> components(EventMethod event) {
        List<Parameter> components = new ArrayList<>();
        Set<String> taken = new HashSet<>(RESTRICTED);
        for (Parameter parameter : event.method().parameters()) {
            String name = Signatures.name(parameter);
            while (!taken.add(name)) {
                name += "_";
            }
            components.add(parameter.called(name));
        }
        return components;
    }

    /** The type parameters that its record has: those of the spec, of which a hidden one is called otherwise, and those of the event method. */
    List<TypeVariableName> variables(EventMethod event) {
        List<TypeVariableName> own = ofEvent(event);
        List<String> names = own.stream().map(TypeVariableName::name).toList();
        return Stream.concat(
                        scope
                                .types()
                                .beside(names)
                                .declaredInBody(machine.spec().typeVariables())
                                .stream(),
                        own.stream())
                .toList();
    }

    /** What it is as an occurrence, in the head of its record. */
    TypeName supertype(EventMethod event) {
        int count = machine.spec().typeVariables().size();
        return generic(machine.names().occurrence(), variables(event).subList(0, count));
    }

    private List<TypeVariableName> ofSpec() {
        return scope.types().declaredInBody(machine.spec().typeVariables());
    }

    private List<TypeVariableName> ofEvent(EventMethod event) {
        return scope.types().declaredInBody(event.method().typeVariables());
    }

    private static boolean isAmong(List<TypeVariableName> several, TypeVariableName one) {
        return several.stream().anyMatch(other -> other.name().equals(one.name()));
    }

    private TypeName generic(ClassName type, List<? extends TypeName> arguments) {
        TypeName printed = scope.printed(type);
        return arguments.isEmpty()
                ? printed
                : ParameterizedTypeName.get((ClassName) printed, arguments.toArray(TypeName[]::new));
    }
}
