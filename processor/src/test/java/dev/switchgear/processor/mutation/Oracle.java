package dev.switchgear.processor.mutation;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what must never happen, whatever the spec is. */
final class Oracle {

    private static final Pattern OURS =
            Pattern.compile("(?s)\\[SG\\d{3}] \\S[^\\n]*\\n" + " +found: +\\S.*\\n +expected: +\\S.*\\n +fix: +\\S.*");
    private static final Pattern OUR_FRAME =
            Pattern.compile("at dev\\.switchgear\\.processor\\.(?!mutation\\.|testing\\.)");
    private static final Pattern SPECIAL_WORD = Pattern.compile("\\S*[A-Z_$.\\d]\\S*");

    private Oracle() {}

    /** What is wrong with an outcome, if anything is. */
    static Optional<Finding> judge(Sources sources, Outcome outcome) {
        return Stream.of(
                        crash(outcome),
                        ownFailure(outcome),
                        shapelessMessage(outcome),
                        brokenFile(sources, outcome),
                        missingMachine(outcome))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> crash(Outcome outcome) {
        return Optional.of(outcome.crash())
                .filter(crash -> !crash.isEmpty())
                .map(crash -> finding("crash: " + place(crash), outcome));
    }

    /** Whether code of the processor takes part in a crash. */
    static boolean isOurs(String crash) {
        return OUR_FRAME.matcher(crash).find();
    }

    /** What was thrown, and where in our code, or else where in the compiler. */
    private static String place(String crash) {
        String thrown = crash.lines()
                .filter(line -> line.matches("[\\w.]+(Error|Exception)\\b.*"))
                .findFirst()
                .orElse(firstLine(crash));
        return thrown
                + Stream.concat(
                                crash.lines().filter(Oracle::isOurs),
                                crash.lines().filter(line -> line.startsWith("\tat ")))
                        .findFirst()
                        .orElse("");
    }

    private static Optional<Finding> ownFailure(Outcome outcome) {
        return outcome.errors().stream()
                .filter(error -> error.message().contains("[SG001]"))
                .findFirst()
                .map(error -> finding(
                        "a failure of ours: "
                                + error.message().lines().skip(1).findFirst().orElse(""),
                        outcome));
    }

    private static Optional<Finding> shapelessMessage(Outcome outcome) {
        return outcome.said().stream()
                .filter(error -> !OURS.matcher(error.message()).matches())
                .findFirst()
                .map(error -> finding("a message out of shape: " + error.headline(), outcome));
    }

    /** An error in what was generated, which is not the user's to mend, unless an error of the user's stands beside it. */
    private static Optional<Finding> brokenFile(Sources sources, Outcome outcome) {
        List<Diagnosis> broken = outcome.errors().stream()
                .filter(error -> outcome.generated().keySet().stream().anyMatch(type -> isOf(type, error)))
                .filter(error -> sources.texts().keySet().stream().noneMatch(type -> isOf(type, error)))
                .toList();
        boolean isConsequence =
                outcome.errors().size() > broken.size() + outcome.ours().size();
        return broken.stream()
                .findFirst()
                .map(error -> finding(
                        "a broken file: " + error.file().replaceFirst(".*(?=Machine|Rules)", "*") + ": "
                                + SPECIAL_WORD.matcher(error.headline()).replaceAll("…"),
                        outcome))
                .map(finding -> isConsequence ? finding.as(Ending.CONSEQUENCES) : finding);
    }

    private static boolean isOf(String type, Diagnosis error) {
        return error.file().equals(type.substring(type.lastIndexOf('.') + 1) + ".java");
    }

    private static Optional<Finding> missingMachine(Outcome outcome) {
        return outcome.errors().isEmpty()
                ? outcome.expected().stream()
                        .filter(machine -> !outcome.generated().containsKey(machine)
                                || !outcome.classes().contains(machine))
                        .findFirst()
                        .map(machine -> finding("no error, and no machine", outcome))
                : outcome.errors().stream()
                        .filter(error -> error.message().isBlank())
                        .findFirst()
                        .map(error -> finding("an error without words", outcome));
    }

    private static Finding finding(String what, Outcome outcome) {
        return new Finding(
                Ending.FINDING,
                what,
                Stream.of(
                                outcome.crash(),
                                outcome.diagnoses().stream()
                                        .map(Diagnosis::asPrinted)
                                        .collect(joining("\n")),
                                outcome.generated().entrySet().stream()
                                        .filter(file ->
                                                outcome.errors().stream().anyMatch(error -> isOf(file.getKey(), error)))
                                        .map(Map.Entry::getValue)
                                        .collect(joining("\n")))
                        .filter(part -> !part.isEmpty())
                        .collect(joining("\n\n")));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
