package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * The model of a machine cannot be written.
 *
 * @param failure what the system says
 * @param production the model that is in production
 * @param site where it is
 */
public record UnwritableModel(String failure, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG413;
    }

    @Override
    public String headline() {
        return "the model of " + production.title() + " cannot be written";
    }

    @Override
    public String found() {
        return production.path() + ": " + failure;
    }

    @Override
    public String expected() {
        return "a directory that the compiler can write to: it is relative to " + System.getProperty("user.dir");
    }

    @Override
    public String fix() {
        return "make it writable, or name another one with -Aswitchgear.snapshot";
    }
}
