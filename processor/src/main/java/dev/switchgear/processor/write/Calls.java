package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Spec;

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

    /** The call of a method. Static ones of an interface are called by its name: a class does not inherit them. */
    CodeBlock of(Method method, CodeBlock arguments) {
        boolean isStatic = method.form() == Method.Form.STATIC;
        boolean isRestricted = method.name().equals("yield"); // It would begin a statement (JLS 3.9).
        if (isStatic && (spec.isInterface() || isRestricted)) {
            return CodeBlock.of("$T.$N($L)", scope.printed(spec.name()), method.name(), arguments);
        }
        return CodeBlock.of("$L$N($L)", isRestricted ? "this." : "", method.name(), arguments);
    }

    /** {@code super.pay(amount)}: the body of an event method, by the method that overrides it. */
    CodeBlock body(EventMethod event) {
        CodeBlock arguments = Signatures.arguments(event.method().parameters());
        return spec.isInterface()
                ? CodeBlock.of("$T.super.$N($L)", scope.printed(spec.name()), event.name(), arguments)
                : CodeBlock.of("super.$N($L)", event.name(), arguments);
    }
}
