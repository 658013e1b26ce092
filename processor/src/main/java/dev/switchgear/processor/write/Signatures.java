package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.surface.Signature;
import dev.switchgear.processor.surface.Signature.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The heads of a machine's methods and constructors, without documentation and body. */
final class Signatures {

    private final MachineScope scope;

    Signatures(MachineScope scope) {
        this.scope = scope;
    }

    /** A method of the spec's, implemented. */
    MethodSpec.Builder implementing(Method method) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addAnnotations(lint(
                        method.lint().deprecation(),
                        method.lint().suppressedInUse(),
                        pollution(method.varargs(), method.parameters())))
                .addTypeVariables(scope.types().declaredInBody(method.typeVariables()))
                .returns(scope.printed(method.annotatedResult()))
                .addParameters(parameters(method.parameters()))
                .varargs(method.varargs())
                .addExceptions(scope.printed(Thrown.types(method.thrown())));
        return switch (method.visibility()) {
            case PUBLIC -> builder.addModifiers(Modifier.PUBLIC);
            case PROTECTED -> builder.addModifiers(Modifier.PROTECTED);
            case PACKAGE, PRIVATE -> builder;
        };
    }

    /** A method that the machine is given, an override where the spec declares it too. */
    MethodSpec.Builder generated(Signature signature, Machine machine) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(signature.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.printed(signature.result()))
                .addParameters(parameters(signature.parameters()))
                .addExceptions(scope.printed(Thrown.types(signature.thrown())));
        signature
                .model()
                .ifPresent(event -> builder.addTypeVariables(scope.types().declaredInBody(event.typeVariables()))
                        .addAnnotations(lint(
                                event.lint().deprecation(),
                                event.lint().suppressed(),
                                pollution(event.varargs(), event.parameters())))
                        .varargs(event.varargs()));
        if (signature.operation().isStatic()) {
            builder.addModifiers(Modifier.STATIC);
        }
        if (signature.operation() == Operation.TO_STRING
                || (machine.spec().isExtendable()
                        && machine.spec().methods().stream().anyMatch(signature::implementsMethod))) {
            builder.addAnnotation(Override.class);
        }
        return builder;
    }

    /** A private method that raises an event of those that are held as data, or some of them. */
    MethodSpec.Builder raising(String name, List<Thrown> thrown) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Raises an event: whether it was legal.")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(scope.event(), "event")
                .addExceptions(scope.printed(Thrown.types(thrown)));
    }

    /** A private method that tells whether an event of those that are held as data is legal now. */
    MethodSpec.Builder asking(String name, List<Thrown> thrown) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(scope.event(), "event")
                .addExceptions(scope.printed(Thrown.types(thrown)));
    }

    /** A private method that does what an event method is to do, and takes the first of its parameters. */
    MethodSpec.Builder serving(Method event, List<Parameter> parameters, String name, TypeName result) {
        return serving(event, parameters, event.thrown(), name, result);
    }

    /** The same, but it throws what is said here. */
    MethodSpec.Builder serving(
            Method event, List<Parameter> parameters, List<Thrown> thrown, String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(lint(Lint.Deprecation.NONE, event.lint().suppressed(), Optional.empty()))
                .addModifiers(Modifier.PRIVATE)
                .addTypeVariables(scope.types().declaredInBody(event.typeVariables()))
                .returns(scope.printed(result))
                .addParameters(parameters(parameters))
                .addExceptions(scope.printed(Thrown.types(thrown)));
    }

    /** The arguments of a call that hands on parameters. */
    static CodeBlock arguments(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> CodeBlock.of("$N", name(parameter)))
                .collect(CodeBlock.joining(", "));
    }

    /** A constructor of the spec's, mirrored; followed by a state, it is of variable arity no more. */
    MethodSpec.Builder mirroring(Constructor constructor, boolean varargs) {
        MethodSpec.Builder builder = mirroringPrivately(constructor, varargs);
        return constructor.isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
    }

    /** The same without a modifier. */
    MethodSpec.Builder mirroringPrivately(Constructor constructor, boolean varargs) {
        return MethodSpec.constructorBuilder()
                .addAnnotations(lint(
                        constructor.lint().deprecation(),
                        constructor.lint().suppressed(),
                        pollution(varargs, constructor.parameters())))
                .varargs(varargs)
                .addTypeVariables(scope.types().declaredInBody(constructor.typeVariables()))
                .addParameters(parameters(constructor.parameters()))
                .addExceptions(scope.printed(constructor.thrown()));
    }

    /** A constructor that takes parameters of one of the spec's. */
    MethodSpec.Builder constructing(List<Parameter> parameters, boolean varargs) {
        return MethodSpec.constructorBuilder()
                .addAnnotations(lint(Lint.Deprecation.NONE, List.of(), pollution(varargs, parameters)))
                .varargs(varargs)
                .addParameters(parameters(parameters));
    }

    /** A method that takes one parameter of a constructor of the spec's, and calls it. */
    MethodSpec.Builder making(String name, Parameter parameter, Constructor constructor) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(lint(Lint.Deprecation.NONE, constructor.lint().suppressedInUse(), Optional.empty()))
                .addParameters(parameters(List.of(parameter)))
                .addExceptions(scope.printed(constructor.thrown()));
    }

    /** The call of a constructor of the spec's by the one that mirrors it; nothing where it takes nothing. */
    CodeBlock superCall(Constructor constructor) {
        CodeBlock typeArguments = scope.types().arguments(constructor.explicitTypeArguments());
        if (constructor.parameters().isEmpty() && typeArguments.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .addStatement("$Lsuper($L)", typeArguments, arguments(constructor.parameters()))
                .build();
    }

    /** The name of a parameter; one that begins as types do would hide the type that is called so (JLS 6.4.2). */
    static String name(Parameter parameter) {
        return Character.isUpperCase(parameter.name().codePointAt(0)) ? parameter.name() + "_" : parameter.name();
    }

    /** The name of the state to resume in, which a constructor takes after the spec's own parameters. */
    static String nameOfState(Constructor constructor) {
        return free(constructor, "state", "stateToResumeIn");
    }

    /** The name of the snapshot to resume, which a constructor takes in its place. */
    static String nameOfSnapshot(Constructor constructor) {
        return free(constructor, "snapshot", "snapshotToResume");
    }

    /** The name of the timers, which a constructor takes last. */
    static String nameOfTimers(Constructor constructor) {
        return free(constructor, "timers", "timersOfMachine");
    }

    private static String free(Constructor constructor, String first, String second) {
        List<String> taken =
                constructor.parameters().stream().map(Signatures::name).toList();
        String name = first;
        while (taken.contains(name)) {
            name = name.equals(first) ? second : name + "_";
        }
        return name;
    }

    private List<ParameterSpec> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter(parameter, name(parameter)))
                .toList();
    }

    private ParameterSpec parameter(Parameter parameter, String name) {
        return ParameterSpec.builder(scope.printed(parameter.annotatedType()), name)
                .addAnnotations(parameter.annotations().stream()
                        .map(scope.types()::inBody)
                        .toList())
                .build();
    }

    /** The components of the record of an event method. */
    MethodSpec components(Method event, List<Parameter> components) {
        return MethodSpec.constructorBuilder()
                .addParameters(components.stream()
                        .map(component -> parameter(component, component.name()))
                        .toList())
                .varargs(event.varargs())
                .build();
    }

    /** What that record says to the lint. */
    List<AnnotationSpec> lintOfRecord(Method event) {
        return lint(
                event.lint().deprecation(),
                event.lint().suppressedInUse(),
                pollution(event.varargs(), event.parameters()));
    }

    /** What a declaration says to the lint, but for what the whole machine says. */
    private List<AnnotationSpec> lint(Lint.Deprecation deprecation, List<String> suppressed, Optional<String> more) {
        return LintAnnotations.of(
                deprecation,
                Stream.concat(suppressed.stream(), more.stream())
                        .filter(token -> !scope.warnings().contains(token))
                        .toList());
    }

    /** What javac says of a variable-arity parameter whose array cannot know its component type (JLS 4.7). */
    private static Optional<String> pollution(boolean varargs, List<Parameter> parameters) {
        boolean pollutes =
                varargs && !isReifiable(parameters.get(parameters.size() - 1).type());
        return Optional.of("unchecked").filter(token -> pollutes);
    }

    private static boolean isReifiable(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return isReifiable(array.componentType());
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.typeArguments().stream()
                    .allMatch(argument -> argument.equals(WildcardTypeName.subtypeOf(Object.class)));
        }
        return !(type instanceof TypeVariableName);
    }
}
