package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * Switchgear itself failed on a spec: the one problem that is not the spec's.
 *
 * @param spec the spec's full name
 * @param failure what was thrown, and where
 * @param site the spec
 */
public record ProcessorFailure(String spec, String failure, Site site) implements Problem {

    /**
     * The failure that an exception tells of.
     *
     * @param isTraced whether its stack trace is shown, and not only the place in our own code
     */
    public static ProcessorFailure of(String spec, Throwable thrown, boolean isTraced, Site site) {
        if (isTraced) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return new ProcessorFailure(spec, trace.toString().stripTrailing().replace("\t", "    "), site);
        }
        String place = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.switchgear"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return new ProcessorFailure(spec, thrown + place, site);
    }

    /** Whether the compiler has not just given up over a mistake that it reports: ecj does, over a package that the platform has, too. */
    public static boolean isOurs(Throwable thrown) {
        return !thrown.getClass().getName().equals("org.eclipse.jdt.internal.compiler.problem.AbortCompilation");
    }

    @Override
    public Code code() {
        return Code.SG001;
    }

    @Override
    public String headline() {
        return "internal error of Switchgear in processing " + spec;
    }

    @Override
    public String found() {
        return failure;
    }

    @Override
    public String expected() {
        return "a machine, or an error that states what is wrong with " + spec;
    }

    @Override
    public String fix() {
        return "report this message together with the spec; -Aswitchgear.debug adds the stack trace";
    }
}
