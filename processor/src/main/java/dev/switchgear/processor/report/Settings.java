package dev.switchgear.processor.report;

import dev.switchgear.processor.model.Silenced;
import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Severity;
import dev.switchgear.processor.problem.UnusableSetting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the options ask for: how severe each problem is, by an option such as {@code -Aswitchgear.SG202=warning} if not by its nature,
 * and with {@code -Aswitchgear.debug} the stack traces of our own failures.
 */
final class Settings {

    private static final String DEBUG = "debug";

    /** What the names of all our options begin with. */
    static final String PREFIX = "switchgear.";

    private final Map<Code, Severity> chosen = new EnumMap<>(Code.class);
    private final List<Problem> unusable = new ArrayList<>();
    private boolean isDebugging;

    /** Reads the options of a compilation; those of other processors are none of ours. */
    Settings(Map<String, String> options) {
        new TreeMap<>(options).forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                read(name.substring(PREFIX.length()), Optional.ofNullable(value));
            }
        });
    }

    private void read(String name, Optional<String> value) {
        if (name.equals(DEBUG)) {
            debug(value);
        } else {
            choose(name, value);
        }
    }

    /** The option alone is enough. */
    private void debug(Optional<String> value) {
        if (value.filter(text -> !text.equals("true") && !text.equals("false")).isPresent()) {
            unusable.add(UnusableSetting.ofDebugging(value.get()));
        }
        isDebugging = value.orElse("true").equals("true");
    }

    private void choose(String name, Optional<String> value) {
        Optional<Code> code = Code.of(name);
        Optional<Severity> severity = value.flatMap(Severity::of);
        if (code.isEmpty()) {
            unusable.add(UnusableSetting.ofUnknownCode(name, value));
        } else if (!code.get().isNegotiable()) {
            unusable.add(UnusableSetting.ofSettledCode(code.get(), value));
        } else if (severity.isEmpty()) {
            unusable.add(UnusableSetting.ofUnknownSeverity(code.get(), value));
        } else {
            chosen.put(code.get(), severity.get());
        }
    }

    /** Whether the stack traces of our own failures are shown. */
    boolean isDebugging() {
        return isDebugging;
    }

    /** The options that say nothing. */
    List<Problem> unusable() {
        return unusable;
    }

    /** What becomes of a problem of a spec that suppresses these warnings. */
    Severity of(Problem problem, List<Silenced> silenced) {
        Code code = problem.code();
        Severity severity = chosen.getOrDefault(code, code.severity());
        boolean isSilenced = silenced.stream().anyMatch(one -> one.silences(code.name()));
        return severity == Severity.WARNING && isSilenced ? Severity.OFF : severity;
    }
}
