package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;

/**
 * The compiler cannot write a generated file.
 *
 * @param spec the spec's name
 * @param file the full name of the type that the file would hold, or the path of a picture
 * @param failure what the compiler, or the system below it, says
 * @param reason what is known of the reason
 * @param site the spec
 */
public record UnwritableFile(String spec, String file, String failure, Reason reason, Site site) implements Problem {

    /** The longest name of a file, in bytes, on most systems. */
    private static final int LONGEST_NAME = 255;

    /** The longest name of a class file of a spec, after the name of the spec. */
    private static final String LONGEST_SUFFIX = "Rules$AfterTransition.class";

    /** Why a file cannot be written. */
    public enum Reason {
        /** The system does not allow for names of that length. */
        NAME_TOO_LONG,
        /** The system has no way to write the name. */
        NAME_NOT_ENCODABLE,
        /** Any other: a folder, its permissions, or the disk. */
        OUTPUT,
        /** Any reason for which a picture cannot be written, which has its place beside the classes. */
        CLASS_OUTPUT
    }

    /** What an attempt to write the file of a type failed with. */
    public static UnwritableFile of(String spec, String type, Exception failure, Site site) {
        return new UnwritableFile(spec, type, words(failure), reason(type, failure), site);
    }

    /** What an attempt to write a picture failed with. */
    public static UnwritableFile ofPicture(String spec, String path, Exception failure, Site site) {
        boolean isNameless = failure instanceof InvalidPathException;
        return new UnwritableFile(
                spec, path, words(failure), isNameless ? Reason.NAME_NOT_ENCODABLE : Reason.CLASS_OUTPUT, site);
    }

    private static String words(Exception failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static Reason reason(String type, Exception failure) {
        if (failure instanceof InvalidPathException) {
            return Reason.NAME_NOT_ENCODABLE;
        }
        return length(simpleName(type) + ".java") > LONGEST_NAME ? Reason.NAME_TOO_LONG : Reason.OUTPUT;
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static int length(String file) {
        return file.getBytes(StandardCharsets.UTF_8).length;
    }

    /** By how much the longest of all the files is too long. */
    private int excess() {
        String stem = simpleName(file).replaceAll("(Rules|Machine)$", "");
        return length(stem + LONGEST_SUFFIX) - LONGEST_NAME;
    }

    @Override
    public Code code() {
        return Code.SG143;
    }

    @Override
    public String headline() {
        return file + " cannot be written to the output folder";
    }

    @Override
    public String found() {
        return failure;
    }

    @Override
    public String expected() {
        return switch (reason) {
            case NAME_TOO_LONG -> "a file name of at most " + LONGEST_NAME + " bytes";
            case NAME_NOT_ENCODABLE -> "a file name that this system can represent";
            case OUTPUT -> "an output folder for generated sources that the compiler can write to, with space left";
            case CLASS_OUTPUT -> "an output folder for classes that the compiler can write to, with space left";
        };
    }

    @Override
    public String fix() {
        return switch (reason) {
            case NAME_TOO_LONG -> "shorten the name of " + spec + ", or of what encloses it, by " + excess() + " bytes";
            case NAME_NOT_ENCODABLE -> "run the build in a UTF-8 locale (LC_ALL=C.UTF-8), or rename " + spec;
            case OUTPUT ->
                "make the folder writable, or free disk space; javac's option -s and ecj's -s name the folder";
            case CLASS_OUTPUT ->
                "make the folder writable, or free disk space; the compiler's option -d names the folder. Without the"
                        + " option -Aswitchgear.diagrams nothing is drawn";
        };
    }
}
