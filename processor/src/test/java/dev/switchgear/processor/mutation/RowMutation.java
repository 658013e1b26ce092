package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Outline.Type;
import dev.switchgear.processor.mutation.Outline.Written;
import dev.switchgear.processor.mutation.Source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spoils a rule as a whole. */
enum RowMutation implements Mutation {
    DROP((row, outline, dice) -> outline.source().without(row.range())),
    DUPLICATE((row, outline, dice) ->
            outline.source().before(row.range().first(), outline.source().of(row.range()))),
    SWAP((row, outline, dice) ->
            outline.source().swapping(row.range(), dice.of(outline.rows()).range())),
    COPY_ELSEWHERE((row, outline, dice) ->
            outline.source().before(placeFor(outline, dice), outline.source().of(row.range()))),
    RENAME((row, outline, dice) -> outline.source()
            .replacing(
                    row.name(),
                    dice.of(List.of(
                            "Transition",
                            "Transitions",
                            "Initial",
                            "Final",
                            "Substates",
                            "Automatic",
                            "Ignore",
                            "Ignores",
                            "Reject",
                            "Rejects",
                            "Never",
                            "NeverList",
                            "Always",
                            "AlwaysList",
                            "Eventually",
                            "EventuallyList",
                            "Entry",
                            "Exit",
                            "AfterTransition",
                            "Transitio",
                            "Deprecated",
                            "Override",
                            "Missing.Transition",
                            "State",
                            outline.specName())))),
    LOSE_ARGUMENTS((row, outline, dice) ->
            outline.source().without(new Range(row.name() + 1, row.range().last()))),
    CONTAIN((row, outline, dice) -> outline.source()
            .replacing(
                    row.range(),
                    "@" + outline.title() + "Rules."
                            + dice.of(List.of("Transitions", "Ignores", "Rejects", "Initial", "NeverList")) + "({"
                            + (outline.source().of(row.range()) + ",").repeat(dice.below(3)) + "})")),
    EXCEPT((row, outline, dice) -> outline.source()
            .before(
                    row.range().last(),
                    ", except = "
                            + dice.pick(outline.constants())
                                    .map(range -> "State." + outline.source().at(range.first()))
                                    .orElse("{}"))),
    GUARD((row, outline, dice) -> outline.source().before(row.range().last(), ", when = " + methods(outline, dice))),
    ACT((row, outline, dice) -> outline.source().before(row.range().last(), ", then = " + methods(outline, dice))),
    BEHAVE((row, outline, dice) -> outline.source()
            .before(
                    dice.pick(outline.methods())
                            .map(method -> method.range().first())
                            .orElse(0),
                    "@" + outline.title() + "Rules."
                            + dice.of(List.of("Entry(State.A)", "Exit(State.A)", "AfterTransition", "Entry({})"))
                                    .replace(
                                            "State.A",
                                            dice.pick(outline.constants())
                                                    .map(range -> "State."
                                                            + outline.source().at(range.first()))
                                                    .orElse("State.A"))));

    private final Spoiler<Written> spoiler;

    RowMutation(Spoiler<Written> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.rows()).map(row -> spoiler.spoil(row, outline, dice));
    }

    /** Names of methods that there are, or of none, some of them negated. */
    private static String methods(Outline outline, Dice dice) {
        List<String> names = new ArrayList<>();
        for (int left = dice.below(4); left > 0; left--) {
            String name = dice.below(3) == 0
                    ? Nonsense.name(outline, dice)
                    : dice.pick(outline.methods())
                            .map(method -> outline.source().at(method.name()))
                            .orElse("covers");
            names.add('"' + (dice.below(3) == 0 ? "!" : "") + name + '"');
        }
        return "{" + String.join(", ", names) + "}";
    }

    /** A declaration of any kind, or just a token. */
    private static int placeFor(Outline outline, Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> dice.pick(outline.types()).map(Type::first).orElse(0);
            case 1 ->
                dice.pick(outline.methods())
                        .map(method -> method.range().first())
                        .orElse(0);
            case 2 -> dice.pick(outline.constants()).map(Range::first).orElse(0);
            case 3 -> dice.of(outline.annotations()).range().first();
            default -> dice.below(outline.source().size());
        };
    }
}
