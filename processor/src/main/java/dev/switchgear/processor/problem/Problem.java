package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import java.util.List;

/**
 * A mistake in a spec, as data. Each kind is a record of what was found; its words are made here and printed by
 * {@code report}.
 */
public sealed interface Problem
        permits AmbiguousMethod,
                CollidingConstructors,
                CollidingEventNames,
                CollidingSuperstates,
                ConflictingRows,
                ContradictoryGuards,
                ContradictoryRows,
                DeadEnd,
                DeferredForEver,
                DeferredResult,
                DeferredThenIllegal,
                EffectsBesideBody,
                EmptyEnum,
                EmptyList,
                EmptySentence,
                EmptySuperstate,
                EndlessRows,
                EntitySpec,
                ExceptBesideSources,
                GeneratedAsAction,
                HiddenEnum,
                IdleTimer,
                IgnoredResult,
                ImpossibleEvent,
                IntricateGuards,
                MethodOfObject,
                MisplacedRow,
                NamedTwice,
                NameTaken,
                NestedInItself,
                NestedTimerSources,
                NestedTwice,
                NeverLeft,
                NoEventAtStart,
                NoEvents,
                NoInitialState,
                NoStateEnum,
                NoStateLeft,
                NoSuperstateEnum,
                NotAnEnum,
                OccurrenceNameTaken,
                OccurrencesOfTable,
                OldRelease,
                OverriddenRow,
                OversizedEnum,
                PassedState,
                PrivateMethod,
                ProcessorFailure,
                Refutation,
                Regression,
                RepeatedRenaming,
                RepeatedRow,
                RepeatedSubstates,
                RepeatedTimeout,
                RowWithSeveralTargets,
                SerializableTimers,
                ShadowedRow,
                SharedEnum,
                SignatureTaken,
                SpecWithoutSource,
                StrayRule,
                TimeoutWithoutTransition,
                TransitionFromFinalState,
                Trap,
                UncatchableException,
                UnboundComponent,
                UndecidedCells,
                UndeclaredException,
                UnextendableSpec,
                UnfitBinding,
                UnfitDuration,
                UnfitInitial,
                UnfitRenaming,
                UnfitRuntime,
                UnimplementedMethod,
                UnknownAccessor,
                UnknownConstant,
                UnknownMember,
                UnknownMethod,
                UnknownWord,
                UnnamedPackage,
                UnoverridableEvent,
                UnprovedMachine,
                UnraisableEvent,
                UnreachableStates,
                UnstartedSuperstate,
                UnsuitableMethod,
                UnsupportedResult,
                UnusableSetting,
                UnwritableFile,
                UnwritableName,
                UnwrittenMachine {

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

    /** What its fix may change about the paths of the machine; most often nothing. */
    default List<Consequence> consequences() {
        return List.of();
    }

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
