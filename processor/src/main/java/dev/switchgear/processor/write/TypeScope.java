package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Spec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the names of types mean inside a machine, which inherits the member types of its spec: an enum of states or events is
 * called by its simple name where it is one of them, and anything else that is called like one of them by its full name.
 */
final class TypeScope {

    /** What may stand on a method, where its own type parameters are in scope already. */
    private static final Set<String> ANNOTATIONS = Set.of("Override", "Deprecated", "SuppressWarnings");

    private final Spec spec;
    private final List<ClassName> memberEnums;
    private final Set<String> records;
    private final Set<String> taken = new HashSet<>(ANNOTATIONS);

    /**
     * The scope of one machine.
     *
     * @param enums the enums that it is made of
     * @param records the simple names of the records that it nests
     */
    TypeScope(Spec spec, List<EnumType> enums, Set<String> records) {
        this.spec = spec;
        this.records = Set.copyOf(records);
        this.memberEnums = enums.stream()
                .filter(type -> type.isMember() && spec.isExtendable()) // What stands in for others inherits nothing.
                .map(EnumType::name)
                .toList();
        taken.add(spec.names().event().simpleName());
        taken.add(spec.names().snapshot().simpleName());
        enums.forEach(type -> taken.add(type.name().simpleName()));
        taken.addAll(records);
    }

    private TypeScope(TypeScope outer, List<String> more) {
        this.spec = outer.spec;
        this.memberEnums = outer.memberEnums;
        this.records = outer.records;
        taken.addAll(outer.taken);
        taken.addAll(more);
    }

    /** The same where more names of types are taken. */
    TypeScope beside(List<String> names) {
        return new TypeScope(this, names);
    }

    /** The spec, in the machine's head or body. */
    TypeName spec() {
        return records.contains(spec.name().topLevelClassName().simpleName()) ? inBody(spec.name()) : spec.name();
    }

    /** The simple names that mean other types in the machine than outside of it. */
    List<String> settled() {
        return Stream.concat(spec.takenNames().stream(), records.stream()).toList();
    }

    /** A type as it is to be written in the machine's body. */
    TypeName inBody(TypeName type) {
        return mapped(type, this::inBody);
    }

    /** Type parameters as they are to be declared in the machine's body. */
    List<TypeVariableName> declaredInBody(List<TypeVariableName> variables) {
        return variables.stream()
                .map(variable -> mapped(variable, this::inBody))
                .toList();
    }

    /**
     * Type parameters as they are to be declared by the machine, where its members are not in scope yet; without bounds where
     * nothing can extend the spec, for one of them may be why.
     */
    List<TypeVariableName> declaredInHead(List<TypeVariableName> variables) {
        return variables.stream()
                .map(variable -> spec.isExtendable() ? variable : TypeVariableName.get(variable.name()))
                .map(variable -> mapped(variable, UnaryOperator.identity()))
                .toList();
    }

    /** {@code <T, X>}: what a call says of its type parameters; nothing if it says nothing. */
    CodeBlock arguments(List<TypeVariableName> variables) {
        return variables.isEmpty()
                ? CodeBlock.of("")
                : variables.stream()
                        .map(variable -> CodeBlock.of("$T", inBody(variable)))
                        .collect(CodeBlock.joining(", ", "<", ">"));
    }

    private ClassName inBody(ClassName name) {
        if (memberEnums.contains(name)) {
            return ClassName.get("", name.simpleName());
        }
        String first = name.topLevelClassName().simpleName();
        if (isLikeAVariable(first) || isTaken(first) || records.contains(first)) {
            return ClassName.get("", name.canonicalName());
        }
        return name;
    }

    private boolean isTaken(String name) {
        return spec.isExtendable() && spec.takenNames().contains(name);
    }

    /** Before a dot, a variable of the machine would obscure a type that is called so (JLS 6.4.2). */
    private static boolean isLikeAVariable(String type) {
        return Character.isLowerCase(type.codePointAt(0)) || PackedConstants.CONSTANTS.contains(type);
    }

    private TypeName mapped(TypeName type, UnaryOperator<ClassName> classes) {
        TypeName mapped = unannotated(type.withoutAnnotations(), classes);
        return type.isAnnotated()
                ? mapped.annotated(type.annotations().stream()
                        .map(annotation -> mapped(annotation, classes))
                        .toList())
                : mapped;
    }

    /** An annotation as it is to be written in the machine's body. */
    AnnotationSpec inBody(AnnotationSpec annotation) {
        return mapped(annotation, this::inBody);
    }

    private AnnotationSpec mapped(AnnotationSpec annotation, UnaryOperator<ClassName> classes) {
        AnnotationSpec.Builder mapped = AnnotationSpec.builder(classes.apply((ClassName) annotation.type()));
        annotation.members().forEach((name, values) -> values.forEach(value -> mapped.addMember(name, value)));
        return mapped.build();
    }

    private TypeName unannotated(TypeName type, UnaryOperator<ClassName> classes) {
        if (type instanceof ClassName name) {
            return classes.apply(name);
        }
        if (type instanceof ParameterizedTypeName generic) {
            if (generic.toString().contains(">.")) {
                return generic; // An inner class of a generic one, which could not be put together again.
            }
            return ParameterizedTypeName.get(
                    classes.apply(generic.rawType()),
                    mapped(generic.typeArguments(), classes).toArray(TypeName[]::new));
        }
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(mapped(array.componentType(), classes));
        }
        if (type instanceof WildcardTypeName wildcard) {
            return wildcard.lowerBounds().isEmpty()
                    ? WildcardTypeName.subtypeOf(mapped(wildcard.upperBounds().get(0), classes))
                    : WildcardTypeName.supertypeOf(mapped(wildcard.lowerBounds().get(0), classes));
        }
        return type instanceof TypeVariableName variable ? mapped(variable, classes) : type;
    }

    /** A variable that is called like a type of the machine's own is called otherwise: nobody sees its name. */
    private TypeVariableName mapped(TypeVariableName variable, UnaryOperator<ClassName> classes) {
        String name = taken.contains(variable.name()) ? variable.name() + "_" : variable.name();
        return TypeVariableName.get(name, mapped(variable.bounds(), classes).toArray(TypeName[]::new));
    }

    private List<TypeName> mapped(List<? extends TypeName> types, UnaryOperator<ClassName> classes) {
        return types.stream().map(type -> mapped(type, classes)).toList();
    }
}
