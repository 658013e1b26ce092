package dev.switchgear.processor.report;

import dev.switchgear.processor.model.Picture;
import dev.switchgear.processor.model.Silenced;
import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Severity;
import dev.switchgear.processor.problem.UnusableSetting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the options ask for: how severe each problem is, by an option such as {@code -Aswitchgear.SG202=warning} if not by its nature,
 * with {@code -Aswitchgear.debug} the stack traces of our own failures, with {@code -Aswitchgear.diagrams=mermaid,html} pictures of
 * each machine, and with {@code -Aswitchgear.snapshot=models} a comparison with the machine that is in production.
 */
final class Settings {

    private static final String DEBUG = "debug";
    private static final String DIAGRAMS = "diagrams";
    private static final String SNAPSHOT = "snapshot";
    private static final String ACCEPT = "snapshot.accept";

    /** What the names of all our options begin with. */
    static final String PREFIX = "switchgear.";

    private final Map<Code, Severity> chosen = new EnumMap<>(Code.class);
    private final List<Problem> unusable = new ArrayList<>();
    private final Set<Picture> pictures = new LinkedHashSet<>();
    private final Set<String> accepted = new LinkedHashSet<>();
    private Optional<String> snapshots = Optional.empty();
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
        switch (name) {
            case DEBUG -> debug(value);
            case DIAGRAMS -> draw(value);
            case SNAPSHOT -> compare(value);
            case ACCEPT -> accept(value);
            default -> choose(name, value);
        }
    }

    private void compare(Optional<String> directory) {
        snapshots = directory.filter(name -> !name.isBlank());
        if (snapshots.isEmpty()) {
            unusable.add(UnusableSetting.ofSnapshot(SNAPSHOT, directory));
        }
    }

    /** No names are none: a build may always pass the option on, and seldom have a value for it. */
    private void accept(Optional<String> names) {
        Stream.of(names.orElse("").split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .forEach(accepted::add);
        if (!accepted.isEmpty() && snapshots.isEmpty()) { // In alphabetical order, the directory was read before.
            unusable.add(UnusableSetting.ofSnapshot(ACCEPT, names));
        }
    }

    private void draw(Optional<String> value) {
        for (String word : value.orElse("").split(",", -1)) {
            Picture.all().stream()
                    .filter(picture -> picture.word().equals(word.trim()))
                    .findFirst()
                    .ifPresentOrElse(pictures::add, () -> unusable.add(UnusableSetting.ofDiagrams(value, word.trim())));
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

    /** What is to be drawn of each machine, in the order in which it is asked for. */
    Set<Picture> pictures() {
        return pictures;
    }

    /** What machines are to be compared with, if they are. */
    Optional<Snapshots> snapshots() {
        return snapshots.map(directory -> new Snapshots(directory, accepted));
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
