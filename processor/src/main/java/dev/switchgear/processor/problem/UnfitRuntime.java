package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * The class path has a runtime that lacks what generated machines call: it is older than the processor, or not whole.
 *
 * @param missing what it lacks
 * @param site the first spec
 */
public record UnfitRuntime(String missing, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG144;
    }

    @Override
    public String headline() {
        return "the switchgear-runtime of this compilation does not fit the processor";
    }

    @Override
    public String found() {
        return "a runtime without " + missing;
    }

    @Override
    public String expected() {
        return "switchgear-runtime and switchgear-processor of the same version";
    }

    @Override
    public String fix() {
        return "use the version of switchgear-processor for switchgear-runtime as well, on the class path or the module path";
    }
}
