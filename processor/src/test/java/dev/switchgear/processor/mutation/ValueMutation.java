package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Outline.Value;
import dev.switchgear.processor.mutation.Source.Range;
import java.util.List;
import java.util.Optional;

/** Spoils what a rule says: retargets a row, and worse. */
enum ValueMutation implements Mutation {
    TAKE_ANOTHERS((value, outline, dice) -> outline.source()
            .replacing(
                    value.value(), outline.source().of(dice.of(values(outline)).value()))),
    TAKE_BOTH((value, outline, dice) -> outline.source()
            .replacing(
                    value.value(),
                    "{" + inner(value, outline) + ", " + inner(dice.of(values(outline)), outline) + "}")),
    TAKE_ANOTHER_CONSTANT((value, outline, dice) -> outline.source()
            .replacing(
                    value.value().last(),
                    dice.pick(outline.constants())
                            .map(Range::first)
                            .map(outline.source()::at)
                            .orElse("MISSING"))),
    TAKE_NONSENSE((value, outline, dice) -> outline.source().replacing(value.value(), Nonsense.value(outline, dice))),
    TAKE_NONSENSE_TOO((value, outline, dice) -> outline.source()
            .replacing(value.value(), "{" + inner(value, outline) + ", " + Nonsense.value(outline, dice) + "}")),
    NAME_UNKNOWN((value, outline, dice) -> outline.source()
            .replacing(value.value().last(), outline.source().at(value.value().last()) + "_")),
    EMPTY((value, outline, dice) -> outline.source().replacing(value.value(), "{}")),
    DROP((value, outline, dice) -> outline.source().without(value.all())),
    DUPLICATE((value, outline, dice) ->
            outline.source().before(value.all().first(), outline.source().of(value.all()) + ",")),
    RENAME((value, outline, dice) -> outline.source()
            .replacing(
                    value.all(),
                    (dice.below(5) == 0 ? dice.of(List.of("form", "class")) : member(dice)) + " = "
                            + outline.source().of(value.value()))),
    ADD((value, outline, dice) -> outline.source()
            .before(
                    value.all().first(),
                    member(dice) + " = "
                            + outline.source().of(dice.of(values(outline)).value()) + ",")),
    SWAP((value, outline, dice) ->
            outline.source().swapping(value.value(), dice.of(values(outline)).value()));

    private final Spoiler<Value> spoiler;

    ValueMutation(Spoiler<Value> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(values(outline)).map(value -> spoiler.spoil(value, outline, dice));
    }

    private static String member(Dice dice) {
        return dice.of(List.of(
                "from",
                "to",
                "on",
                "in",
                "except",
                "within",
                "into",
                "resume",
                "of",
                "states",
                "superstates",
                "initial",
                "value",
                "when",
                "then",
                "reach",
                "canReach",
                "after",
                "without",
                "because"));
    }

    private static List<Value> values(Outline outline) {
        return outline.rows().stream().flatMap(row -> row.arguments().stream()).toList();
    }

    /** A value without the braces around it. */
    private static String inner(Value value, Outline outline) {
        return outline.source().of(value.value()).replaceAll("^\\{|}$", "");
    }
}
