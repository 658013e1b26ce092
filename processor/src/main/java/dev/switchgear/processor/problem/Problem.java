package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * A mistake in a spec, as data. Each kind is a record of what was found; its words are made here and printed by
 * {@code report}.
 *
 * <p>Codes are stable. {@code SG0xx}: Switchgear failed. {@code SG1xx}: the spec is malformed. {@code SG2xx}: it is well formed, but the machine it
 * describes is not. The catalogue in {@code processor/README.md} has an entry for each.
 */
public sealed interface Problem
        permits CollidingConstructors,
                CollidingEventNames,
                ConcreteEventMethod,
                ConflictingRows,
                EmptyStateEnum,
                ExitFromFinalState,
                HiddenStateEnum,
                NameTaken,
                NoEvents,
                NoInitialState,
                NoStateEnum,
                ProcessorFailure,
                RowWithoutSource,
                RowWithSeveralTargets,
                SignatureTaken,
                TableSpec,
                UnextendableSpec,
                UnimplementedMethod,
                UnnamedPackage,
                UnsupportedResult {

    /** The code, as {@code SG104}. */
    String code();

    /** Where it is. */
    Site site();

    /** What is wrong, in one line. */
    String headline();

    /** What stands there. */
    String found();

    /** What should stand there. */
    String expected();

    /** What to do about it. */
    String fix();

    /** The whole message. */
    default String message() {
        return "[" + code() + "] " + headline()
                + line("found:    ", found())
                + line("expected: ", expected())
                + line("fix:      ", fix());
    }

    private static String line(String label, String text) {
        return "\n  " + label + text.replace("\n", "\n            ");
    }
}
