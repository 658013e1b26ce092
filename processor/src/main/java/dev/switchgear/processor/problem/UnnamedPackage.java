package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * The spec is in the unnamed package, from which nothing can be imported: not its states, not its rules.
 *
 * @param spec the spec's name
 * @param site the spec
 */
public record UnnamedPackage(String spec, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG106;
    }

    @Override
    public String headline() {
        return spec + " is in the unnamed package";
    }

    @Override
    public String found() {
        return "a file without a package declaration";
    }

    @Override
    public String expected() {
        return "a package, so that " + spec + "'s states and rules can be imported";
    }

    @Override
    public String fix() {
        return "begin the file with package ...;";
    }
}
