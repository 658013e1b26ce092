package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Signature;
import dev.switchgear.processor.model.Site;

/**
 * The spec already has, as an event or with a body, a method that its machine is given.
 *
 * @param method the spec's method
 * @param signature the machine's
 */
public record SignatureTaken(Method method, Signature signature) implements Problem {

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
        return method.name() + " is a method that the machine has itself";
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
        return "give " + method.name() + " another name"
                + (signature.operation().isStatic() ? "" : ", or declare it abstract and without a row to have it");
    }
}
