package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Signature;
import dev.switchgear.processor.model.Site;
import java.util.Optional;

/**
 * An abstract method of the spec is neither an event nor something that every machine has.
 *
 * @param method the method
 * @param machine what was read
 * @param similar the generated method of the same name and parameters, whose result or kind differs
 */
public record UnimplementedMethod(Method method, Machine machine, Optional<Signature> similar) implements Problem {

    @Override
    public String code() {
        return "SG110";
    }

    @Override
    public Site site() {
        return method.site();
    }

    @Override
    public String headline() {
        return machine.names().machine().simpleName() + " would not implement " + method.name();
    }

    @Override
    public String found() {
        return method.asDeclared() + ", abstract and without a row";
    }

    @Override
    public String expected() {
        return similar.map(signature -> signature.operation().isStatic()
                        ? "no instance method of that signature: the machine has a static one"
                        : signature.asDeclared() + ", as the machine has it")
                .orElse("a row that makes it an event, or a body");
    }

    @Override
    public String fix() {
        return similar.isPresent()
                ? "declare it as the machine has it, or give it another name"
                : "write @Transition on " + method.name() + ", or give it a body";
    }
}
