package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Picture;
import dev.switchgear.processor.model.Silenced;
import dev.switchgear.processor.model.Spec;
import java.util.List;
import java.util.Optional;

/**
 * A setting that says nothing, such as a severity for a code that does not exist.
 *
 * @param setting the setting, as it is written
 * @param reason why it says nothing
 * @param expected what could stand there
 * @param suggestion what was probably meant, if it is anything
 * @param site the annotation, where the setting is one
 */
public record UnusableSetting(String setting, String reason, String expected, Optional<String> suggestion, Site site)
        implements Problem {

    private static final String OPTION = "-Aswitchgear.";

    /** An option for a code that does not exist. */
    public static UnusableSetting ofUnknownCode(String code, Optional<String> value) {
        return new UnusableSetting(
                option(code, value),
                noCode(code),
                oneOf(Code.negotiable()),
                suggestion(Suggestion.of(code, Code.negotiable())),
                Site.nowhere());
    }

    /** An option for a code whose severity is settled. */
    public static UnusableSetting ofSettledCode(Code code, Optional<String> value) {
        return new UnusableSetting(
                option(code.name(), value), settled(code), oneOf(Code.negotiable()), Optional.empty(), Site.nowhere());
    }

    /** An option with a severity that does not exist. */
    public static UnusableSetting ofUnknownSeverity(Code code, Optional<String> value) {
        return new UnusableSetting(
                option(code.name(), value),
                value.filter(text -> !text.isEmpty())
                        .map(text -> text + " is not a severity")
                        .orElse("it names no severity"),
                oneOf(Severity.written()),
                suggestion(value.flatMap(text -> Suggestion.of(text, Severity.written()))),
                Site.nowhere());
    }

    /** The option that shows stack traces, with a value that it does not take. */
    public static UnusableSetting ofDebugging(String value) {
        return new UnusableSetting(
                option("debug", Optional.of(value)),
                value.isEmpty() ? "it has an empty value" : value + " is neither true nor false",
                OPTION + "debug",
                Optional.empty(),
                Site.nowhere());
    }

    /** The option that asks for pictures, with a word that asks for none. */
    public static UnusableSetting ofDiagrams(Optional<String> value, String word) {
        List<String> words = Picture.all().stream().map(Picture::word).toList();
        return new UnusableSetting(
                option("diagrams", value),
                word.isEmpty() ? "it names no format" : word + " is not a format",
                "a list of formats: " + String.join(",", words),
                suggestion(Suggestion.of(word, words)),
                Site.nowhere());
    }

    /** An option about models of machines that are in production, without a directory that holds them. */
    public static UnusableSetting ofSnapshot(String name, Optional<String> value) {
        return new UnusableSetting(
                option(name, value),
                "no directory is named",
                OPTION + "snapshot=src/main/switchgear, or another directory",
                Optional.of("name the directory, or remove the option"),
                Site.nowhere());
    }

    /** As it was given: nobody has written an equals sign where there is no value. */
    private static String option(String name, Optional<String> value) {
        return OPTION + name + value.map(text -> "=" + text).orElse("");
    }

    /** A suppressed warning that does not exist. */
    public static UnusableSetting ofUnknownCode(Silenced silenced) {
        return of(
                silenced,
                noCode(silenced.code()),
                oneOf(Code.negotiable()),
                suggestion(Suggestion.of(silenced.code(), Code.negotiable())));
    }

    /** A suppressed error. */
    public static UnusableSetting ofSettledCode(Code code, Silenced silenced) {
        return of(silenced, settled(code), oneOf(Code.negotiable()), Optional.empty());
    }

    /** A warning that is suppressed where nobody looks. */
    public static UnusableSetting ofMember(Silenced silenced, String member, Spec spec) {
        return of(
                silenced,
                "it is on " + member + ", but warnings belong to the whole spec",
                written(silenced) + " on " + spec.simpleName(),
                Optional.of("move it to " + spec.simpleName() + ", or remove it"));
    }

    private static UnusableSetting of(Silenced silenced, String reason, String expected, Optional<String> suggestion) {
        return new UnusableSetting(written(silenced), reason, expected, suggestion, silenced.site());
    }

    private static String written(Silenced silenced) {
        return "@SuppressWarnings(\"" + silenced.code() + "\")";
    }

    private static String noCode(String written) {
        return written + " is not a code of Switchgear";
    }

    private static String settled(Code code) {
        return code + " is always an error, because the spec is malformed";
    }

    private static String oneOf(List<String> possible) {
        return "one of " + String.join(", ", possible);
    }

    private static Optional<String> suggestion(Optional<String> meant) {
        return meant.map(word -> "did you mean " + word + "?");
    }

    @Override
    public Code code() {
        return Code.SG002;
    }

    @Override
    public String headline() {
        return setting + " has no effect";
    }

    @Override
    public String found() {
        return reason;
    }

    @Override
    public String fix() {
        return suggestion.orElse("remove it");
    }
}
