package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Outline.Type;
import dev.switchgear.processor.mutation.Outline.Written;
import dev.switchgear.processor.mutation.Source.Range;
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
                            "Ignore",
                            "Ignores",
                            "Reject",
                            "Rejects",
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
                    "@" + outline.title() + "Rules." + dice.of(List.of("Transitions", "Ignores", "Rejects", "Initial"))
                            + "({" + (outline.source().of(row.range()) + ",").repeat(dice.below(3)) + "})"));

    private final Spoiler<Written> spoiler;

    RowMutation(Spoiler<Written> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.rows()).map(row -> spoiler.spoil(row, outline, dice));
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
