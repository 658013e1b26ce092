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

/** How severe each problem is: by its nature, or by an option such as {@code -Aswitchgear.SG202=warning}. */
final class Severities {

    /** What the names of all our options begin with. */
    static final String PREFIX = "switchgear.";

    private final Map<Code, Severity> chosen = new EnumMap<>(Code.class);
    private final List<Problem> unusable = new ArrayList<>();

    /** Reads the options of a compilation; those of other processors are none of ours. */
    Severities(Map<String, String> options) {
        new TreeMap<>(options).forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                choose(name.substring(PREFIX.length()), value == null ? "" : value);
            }
        });
    }

    private void choose(String name, String value) {
        Optional<Code> code = Code.of(name);
        Optional<Severity> severity = Severity.of(value);
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
