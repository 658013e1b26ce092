package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * The spec is in the unnamed package, from which nothing can be imported: not its states, not its rules.
 *
 * @param spec the spec's name
 * @param isInCompactFile whether it is nested in a class that is declared implicitly, so that no package can be added
 * @param site the spec
 */
public record UnnamedPackage(String spec, boolean isInCompactFile, Site site) implements Problem {

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
        return isInCompactFile ? "a compact source file" : "a file without a package declaration";
    }

    @Override
    public String expected() {
        return "a package, so that " + spec + "'s states and rules can be imported";
    }

    @Override
    public String fix() {
        return isInCompactFile
                ? "move " + spec + " to a file of its own that begins with package ...;"
                : "begin the file with package ...;";
    }
}
