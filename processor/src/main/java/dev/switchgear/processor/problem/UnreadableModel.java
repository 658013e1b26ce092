package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * The model of a machine that is in production cannot be read.
 *
 * @param place where in the file, as {@code :3:5}; empty if it is about all of it
 * @param reason what is wrong
 * @param production the model that is in production
 * @param site where it is
 */
public record UnreadableModel(String place, String reason, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG412;
    }

    @Override
    public String headline() {
        return "the model of the " + production.title() + " that is in production cannot be read";
    }

    @Override
    public String found() {
        return production.path() + place + ": " + reason;
    }

    @Override
    public String expected() {
        return "the file as Switchgear wrote it, for " + production.title();
    }

    @Override
    public String fix() {
        return "restore the file from version control; or, if the spec is what is in production, write it anew:\n"
                + production.accepting();
    }
}
