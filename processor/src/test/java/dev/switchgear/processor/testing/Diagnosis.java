package dev.switchgear.processor.testing;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said, as a user sees it.
 *
 * @param path the path of the file from where its package begins, or nothing for what is about no file
 * @param line its line
 * @param kind whether it is an error, a warning or less
 * @param message the whole message
 */
public record Diagnosis(String path, long line, Diagnostic.Kind kind, String message) {

    /** The folder of one run of ecj: what is said does not depend on it. */
    private static final Pattern OF_A_RUN = Pattern.compile("^.*/ecj\\d+/(sources|generated)(?=/)");

    static Diagnosis of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String path = source == null ? "" : OF_A_RUN.matcher(source.getName()).replaceFirst("");
        return new Diagnosis(
                path, diagnostic.getLineNumber(), diagnostic.getKind(), diagnostic.getMessage(Locale.ROOT));
    }

    /** The name of the file, or nothing for what is about no file. */
    public String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it is an error, a warning, or a note of ours: those of the compilers sum up what they left out. */
    boolean isOfInterest() {
        return kind != Diagnostic.Kind.NOTE || message.startsWith("[SG");
    }

    /** Whether it fails the compilation. */
    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** The first line of the message. */
    public String headline() {
        return message.lines().findFirst().orElse("");
    }

    /** As a compiler prints it. */
    public String asPrinted() {
        return file() + ":" + line + ": " + kind.name().toLowerCase(Locale.ROOT) + ": " + message;
    }
}
