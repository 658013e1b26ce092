package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * There is no model of a machine to compare it with.
 *
 * @param isDirectoryThere whether there is the directory
 * @param production the model that is in production
 * @param site where it is
 */
public record MissingModel(boolean isDirectoryThere, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG411;
    }

    @Override
    public String headline() {
        return "there is no model of the " + production.title() + " that is in production";
    }

    @Override
    public String found() {
        return isDirectoryThere ? "no file " + production.path() : "no directory " + production.directory();
    }

    @Override
    public String expected() {
        return "the model, in a file that is committed with the spec";
    }

    @Override
    public String fix() {
        return production.accepting() + "\nwhich writes it, and commit it";
    }
}
