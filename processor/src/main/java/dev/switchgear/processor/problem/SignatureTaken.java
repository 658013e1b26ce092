package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Method.Form;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.surface.Signature;

/**
 * The spec already has, as an event or with a body, a method that its machine is given.
 *
 * @param method the spec's method
 * @param signature the machine's
 * @param spec the spec
 */
public record SignatureTaken(Method method, Signature signature, Spec spec) implements Problem {

    @Override
    public Code code() {
        return Code.SG114;
    }

    @Override
    public Site site() {
        return method.site();
    }

    @Override
    public String headline() {
        return method.name() + " is a generated method";
    }

    @Override
    public String found() {
        return method.asDeclared();
    }

    @Override
    public String expected() {
        return "no body and no row for " + signature.asDeclared() + ", which is generated";
    }

    @Override
    public String fix() {
        return "rename " + method.name()
                + (canBeDeclared() ? ", or declare " + declaration() + ", without a body and without a row" : "");
    }

    /** What is inherited stays what it is, but for its body. */
    private boolean canBeDeclared() {
        boolean isInherited = method.site().equals(spec.site());
        boolean isOpen = method.form() != Form.FINAL && method.form() != Form.STATIC;
        return !signature.operation().isStatic()
                && (!isInherited || (isOpen && method.result().equals(signature.result())));
    }

    private String declaration() {
        return (spec.isInterface() ? "" : "abstract ") + signature.asDeclared();
    }
}
