package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import java.util.Optional;

/**
 * The compilation is for a release of Java in which no machine can be written.
 *
 * @param release the release
 */
public record OldRelease(int release) implements Problem {

    /** The first that has all that machines are written in. */
    private static final int FIRST = 17;

    /** The problem with a compilation for a release, if there is one. */
    public static Optional<Problem> with(int release) {
        return release < FIRST ? Optional.of(new OldRelease(release)) : Optional.empty();
    }

    @Override
    public Code code() {
        return Code.SG140;
    }

    @Override
    public Site site() {
        return Site.nowhere();
    }

    @Override
    public String headline() {
        return "generated code requires Java " + FIRST + ", but this compilation is for Java " + release;
    }

    @Override
    public String found() {
        return "--release " + release + ", or -source " + release;
    }

    @Override
    public String expected() {
        return "--release " + FIRST + " or later";
    }

    @Override
    public String fix() {
        return "compile for Java " + FIRST + " or later (Maven: maven.compiler.release; Gradle: options.release)";
    }
}
