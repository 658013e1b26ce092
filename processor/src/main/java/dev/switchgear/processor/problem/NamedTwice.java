package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * A list names a constant or a guard twice, where another one was probably meant.
 *
 * @param constant the constant, or the guard
 * @param what how messages call the annotation
 * @param annotation the annotation, as it is written
 * @param site the annotation
 */
public record NamedTwice(String constant, String what, String annotation, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG119;
    }

    @Override
    public String headline() {
        return what + " names " + constant + " twice";
    }

    @Override
    public String found() {
        return annotation;
    }

    @Override
    public String expected() {
        return "each name once in a list";
    }

    @Override
    public String fix() {
        return "remove one " + constant + ", or name the constant that was meant";
    }
}
