package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Source.Range;
import java.util.List;
import java.util.Optional;

/** Spoils an enum constant. */
enum ConstantMutation implements Mutation {
    DROP((constant, outline, dice) -> outline.source().without(withComma(constant, outline))),
    DROP_ALL((constant, outline, dice) -> outline.source().without(allBeside(constant, outline))),
    DUPLICATE((constant, outline, dice) ->
            outline.source().before(constant.first(), outline.source().of(constant) + ",")),
    RENAME((constant, outline, dice) -> outline.source().replacing(constant.last(), Nonsense.name(outline, dice))),
    RENAME_EVERYWHERE((constant, outline, dice) ->
            outline.source().text().replace(outline.source().at(constant.last()), Nonsense.name(outline, dice))),
    LOWER((constant, outline, dice) -> outline.source()
            .before(constant.first(), outline.source().at(constant.last()).toLowerCase(java.util.Locale.ROOT) + ",")),
    ADD((constant, outline, dice) -> outline.source().before(constant.first(), Nonsense.name(outline, dice) + ",")),
    EXTEND((constant, outline, dice) -> outline.source()
            .after(
                    constant.last(),
                    dice.of(List.of(
                            "{}",
                            "{ void f() {} }",
                            "(1)",
                            "()",
                            "(1) { @Override public String toString() { return null; } }",
                            "{ Missing f() { return null; } }",
                            "; State() {}",
                            "; State(int i) {}",
                            "; abstract void f()",
                            "; enum State { A }",
                            "= 1")))),
    ANNOTATE((constant, outline, dice) -> outline.source()
            .before(
                    constant.first(),
                    dice.of(List.of(
                            "@Deprecated", "@Missing", "@Override", "@dev.switchgear.StateMachine", "public"))));

    private final Spoiler<Range> spoiler;

    ConstantMutation(Spoiler<Range> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.constants()).map(constant -> spoiler.spoil(constant, outline, dice));
    }

    private static Range withComma(Range constant, Outline outline) {
        return outline.source().at(constant.last() + 1).equals(",")
                ? new Range(constant.first(), constant.last() + 1)
                : constant;
    }

    private static Range allBeside(Range constant, Outline outline) {
        List<Range> constants = outline.constants();
        int first = constants.indexOf(constant);
        int last = first;
        while (first > 0
                && constants.get(first - 1).last() + 2 == constants.get(first).first()) {
            first--;
        }
        while (last + 1 < constants.size()
                && constants.get(last).last() + 2 == constants.get(last + 1).first()) {
            last++;
        }
        return new Range(constants.get(first).first(), constants.get(last).last());
    }
}
