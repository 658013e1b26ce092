package dev.switchgear.processor.problem;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Site;

/**
 * A spec is given to the compiler as a class file, which contains no rules, and its machine is not there.
 *
 * @param spec the spec's name
 * @param machine its machine
 * @param site the spec
 */
public record SpecWithoutSource(String spec, ClassName machine, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG145;
    }

    @Override
    public String headline() {
        return machine.canonicalName() + " is missing, and " + spec + " is only a class file";
    }

    @Override
    public String found() {
        return spec + " as a class file, which does not contain its rules";
    }

    @Override
    public String expected() {
        return "the source of " + spec + ", or " + machine.simpleName() + " on the class path";
    }

    @Override
    public String fix() {
        return "compile " + spec + " from its source, with Switchgear, for example by a clean build";
    }
}
