package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import java.util.Optional;

/**
 * A type that would be written for the spec exists already.
 *
 * @param spec the spec's name
 * @param type the type's full name
 * @param rival the other spec for which it is written, if it is that
 * @param site the spec
 */
public record NameTaken(String spec, String type, Optional<String> rival, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG117;
    }

    @Override
    public String headline() {
        return type + " already exists";
    }

    @Override
    public String found() {
        return rival.map(other -> other + ", for which a type of that name is generated too")
                .orElse("a type of that name among the sources");
    }

    @Override
    public String expected() {
        return "a free name for the type that is generated for " + spec;
    }

    private String difference(String other) {
        return (spec + other).contains(".")
                ? ": in the name of a generated type, a dot becomes an underscore"
                : " by more than a trailing Spec";
    }

    @Override
    public String fix() {
        return rival.map(other -> "rename " + spec + " or " + other + difference(other))
                .orElse("rename one of the two; if an earlier build generated it for " + spec
                        + ", keep it out of the source folders (with ecj, off the class path too)");
    }
}
