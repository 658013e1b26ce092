package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Silenced;
import dev.switchgear.processor.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * A setting of a severity that says nothing, such as one for a code that does not exist.
 *
 * @param setting the setting, as it is written
 * @param reason why it says nothing
 * @param possible what could stand there
 * @param suggestion what was probably meant
 * @param site the annotation, where the setting is one
 */
public record UnusableSetting(
        String setting, String reason, List<String> possible, Optional<String> suggestion, Site site)
        implements Problem {

    private static final String OPTION = "-Aswitchgear.";

    public UnusableSetting {
        possible = List.copyOf(possible);
    }

    /** An option for a code that does not exist. */
    public static UnusableSetting ofUnknownCode(String code, String severity) {
        return new UnusableSetting(
                OPTION + code + "=" + severity,
                code + " is no code of Switchgear's",
                Code.negotiable(),
                Suggestion.of(code, Code.negotiable()),
                Site.nowhere());
    }

    /** An option for a code whose severity is settled. */
    public static UnusableSetting ofSettledCode(Code code, String severity) {
        return new UnusableSetting(
                OPTION + code + "=" + severity,
                code + " is always an error, for no machine can be written",
                Code.negotiable(),
                Optional.empty(),
                Site.nowhere());
    }

    /** An option with a severity that does not exist. */
    public static UnusableSetting ofUnknownSeverity(Code code, String severity) {
        return new UnusableSetting(
                OPTION + code + "=" + severity,
                severity.isEmpty() ? "it names no severity" : severity + " is no severity",
                Severity.written(),
                Suggestion.of(severity, Severity.written()),
                Site.nowhere());
    }

    /** A suppressed warning that does not exist. */
    public static UnusableSetting of(Silenced silenced) {
        return new UnusableSetting(
                "@SuppressWarnings(\"" + silenced.code() + "\")",
                silenced.code() + " is no code of Switchgear's",
                Code.negotiable(),
                Suggestion.of(silenced.code(), Code.negotiable()),
                silenced.site());
    }

    @Override
    public Code code() {
        return Code.SG002;
    }

    @Override
    public String headline() {
        return setting + " says nothing";
    }

    @Override
    public String found() {
        return reason;
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", possible);
    }

    @Override
    public String fix() {
        return suggestion.map(meant -> "did you mean " + meant + "?").orElse("take it away");
    }
}
