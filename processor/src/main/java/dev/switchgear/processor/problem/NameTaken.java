package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * A type that would be written for the spec exists already.
 *
 * @param spec the spec's name
 * @param type the type's full name
 * @param site the spec
 */
public record NameTaken(String spec, String type, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG117;
    }

    @Override
    public String headline() {
        return "there is a " + type + " already";
    }

    @Override
    public String found() {
        return "a type of that name, among the sources or written for another spec";
    }

    @Override
    public String expected() {
        return "the name to be free, for what is written for " + spec;
    }

    @Override
    public String fix() {
        return "rename one of the two; if it was written for " + spec
                + " by an earlier build, keep it out of the source folders (with ecj, off the class path too)";
    }
}
