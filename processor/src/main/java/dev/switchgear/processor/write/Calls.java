package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Shape;
import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Spec;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls of a spec's own methods by its machine. */
final class Calls {

    private final Spec spec;
    private final MachineScope scope;

    Calls(Spec spec, MachineScope scope) {
        this.spec = spec;
        this.scope = scope;
    }

    /** The call of a method that takes nothing. */
    CodeBlock of(Method method) {
        return of(method, CodeBlock.of(""));
    }

    /** The call of a method that takes exactly what it is given. */
    CodeBlock of(Method method, CodeBlock arguments) {
        return of(method, List.of(), arguments);
    }

    /**
     * The call of a method that a row names, with the first of what is in scope. It says what Java would find out otherwise than
     * is meant: by which of several methods, how an array is passed, and what type parameters are that no argument tells of.
     */
    CodeBlock of(Reference reference, List<Parameter> given) {
        Candidate meant = reference.meant().orElseThrow();
        Method method = meant.method();
        boolean isOneOfSeveral = reference.isInDoubt() || scope.isGenerated(method.name());
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < meant.arity(); i++) {
            TypeName taken = method.parameters().get(i).type();
            boolean isArray = method.varargs() && i == meant.arity() - 1;
            boolean isCast = meant.fit() == Fit.WIDER
                    && (isOneOfSeveral || isArray)
                    && !taken.equals(given.get(i).type());
            CodeBlock argument = CodeBlock.of("$N", Signatures.name(given.get(i)));
            arguments.add(isCast ? CodeBlock.of("($T) $L", scope.printed(taken), argument) : argument);
        }
        return of(method, meant.typeArguments(), arguments.stream().collect(CodeBlock.joining(", ")));
    }

    /** Static ones of an interface are called by its name: a class does not inherit them. */
    private CodeBlock of(Method method, List<TypeVariableName> typeArguments, CodeBlock arguments) {
        boolean isStatic = method.form() == Method.Form.STATIC;
        boolean isRestricted = method.name().equals("yield"); // It would begin a statement (JLS 3.9).
        if (isStatic && (spec.isInterface() || isRestricted)) {
            return CodeBlock.of(
                    "$T.$L$N($L)",
                    scope.printed(spec.name()),
                    scope.types().arguments(typeArguments),
                    method.name(),
                    arguments);
        }
        boolean isQualified = isRestricted || !typeArguments.isEmpty();
        return CodeBlock.of(
                "$L$L$N($L)",
                isQualified ? "this." : "",
                scope.types().arguments(typeArguments),
                method.name(),
                arguments);
    }

    /** {@code tryPay(amount)}: one of the machine's own private methods, which has the type parameters of an event. */
    CodeBlock serving(EventMethod event, String name, List<Parameter> parameters, CodeBlock arguments) {
        CodeBlock typeArguments = typeArguments(event.method(), parameters);
        return CodeBlock.of("$L$L$N($L)", typeArguments.isEmpty() ? "" : "this.", typeArguments, name, arguments);
    }

    private CodeBlock typeArguments(Method method, List<Parameter> parameters) {
        return scope.types().arguments(Shape.of(method).explicit(parameters.size()));
    }

    /** {@code super.pay(amount)}: the body of an event method, by the method that overrides it. */
    CodeBlock body(EventMethod event) {
        Method method = event.method();
        CodeBlock call = CodeBlock.of(
                "super.$L$N($L)",
                typeArguments(method, method.parameters()),
                event.name(),
                Signatures.arguments(method.parameters()));
        return spec.isInterface() ? CodeBlock.of("$T.$L", scope.printed(spec.name()), call) : call;
    }
}
