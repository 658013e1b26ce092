package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * A mistake in a spec, as data. Each kind is a record of what was found; its words are made here and printed by
 * {@code report}.
 */
public sealed interface Problem
        permits CollidingConstructors,
                CollidingEventNames,
                ConcreteEventMethod,
                ConflictingRows,
                EmptyEnum,
                EmptyList,
                EntitySpec,
                ExitFromFinalState,
                HiddenEnum,
                IgnoredResult,
                MisplacedRow,
                NamedTwice,
                NameTaken,
                NoEvents,
                NoInitialState,
                NoStateEnum,
                ProcessorFailure,
                RowWithSeveralTargets,
                SignatureTaken,
                StrayRule,
                UnextendableSpec,
                UnimplementedMethod,
                UnnamedPackage,
                UnsupportedResult,
                UnusableSetting {

    /** The code, as {@code SG104}. */
    Code code();

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
