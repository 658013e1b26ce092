package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Outline.Method;
import dev.switchgear.processor.mutation.Source.Range;
import java.util.List;
import java.util.Optional;

/** Spoils the signature of a method or a constructor, or its body. */
enum MethodMutation implements Mutation {
    ADD_MODIFIER((method, outline, dice) -> outline.source().before(method.result(), Nonsense.modifier(dice))),
    DROP_MODIFIER((method, outline, dice) ->
            Outline.MODIFIERS.contains(outline.source().at(method.result() - 1))
                    ? outline.source().without(new Range(method.result() - 1, method.result() - 1))
                    : outline.source().before(method.result(), "abstract")),
    CHANGE_RESULT((method, outline, dice) -> outline.source()
            .replacing(new Range(method.result(), method.name() - 1), Nonsense.type(outline, dice) + " ")),
    ADD_ARRAY((method, outline, dice) -> outline.source().after(method.close(), "[]")),
    DROP_RESULT((method, outline, dice) -> outline.source().without(new Range(method.result(), method.name() - 1))),
    RENAME((method, outline, dice) -> outline.source().replacing(method.name(), Nonsense.name(outline, dice))),
    RENAME_LIKE_ANOTHER((method, outline, dice) -> outline.source()
            .replacing(
                    method.name(),
                    outline.source().at(dice.of(outline.methods()).name()))),
    MAKE_CONSTRUCTOR((method, outline, dice) ->
            outline.source().replacing(new Range(method.result(), method.name()), outline.specName())),
    CHANGE_PARAMETERS((method, outline, dice) ->
            outline.source().replacing(method.parameters(), Nonsense.type(outline, dice) + " p")),
    CHANGE_PARAMETER_TYPE((method, outline, dice) -> dice.pick(outline.source().items(method.parameters()))
            .map(item -> new Range(item.first(), item.last() - 1))
            .map(type -> outline.source().replacing(type, Nonsense.type(outline, dice) + " "))
            .orElse(outline.source().after(method.name() + 1, Nonsense.type(outline, dice) + " p"))),
    ADD_PARAMETER((method, outline, dice) -> outline.source()
            .replacing(
                    method.parameters(),
                    String.join(
                            ", ",
                            List.of(
                                    Nonsense.type(outline, dice) + " " + Nonsense.name(outline, dice),
                                    outline.source().of(method.parameters()))))),
    APPEND_PARAMETER((method, outline, dice) -> outline.source()
            .before(
                    method.close(),
                    (method.parameters().last() < method.parameters().first() ? "" : ", ")
                            + Nonsense.type(outline, dice) + " " + Nonsense.name(outline, dice))),
    RENAME_PARAMETER((method, outline, dice) -> dice.pick(outline.source().items(method.parameters()))
            .map(item -> outline.source().replacing(item.last(), Nonsense.name(outline, dice)))
            .orElse(outline.source().after(method.name() + 1, "int " + Nonsense.name(outline, dice)))),
    DROP_PARAMETERS((method, outline, dice) -> outline.source().without(method.parameters())),
    ADD_THROWS((method, outline, dice) -> outline.source()
            .after(
                    method.close(),
                    "throws "
                            + dice.of(List.of(
                                    "Exception", "Missing", "T", "State", "Error", "int", "InterruptedException"))
                            + dice.of(List.of("", "", ", " + Nonsense.type(outline, dice))))),
    ADD_TYPE_PARAMETERS((method, outline, dice) ->
            outline.source().before(method.result(), Nonsense.typeParameters(outline, dice))),
    CHANGE_BODY((method, outline, dice) -> outline.source()
            .replacing(
                    method.rest(),
                    dice.of(List.of(
                            ";",
                            "{}",
                            "{ return null; }",
                            "{ return State.A; }",
                            "default null;",
                            "= 1;",
                            "",
                            "{",
                            "[] ;",
                            "{ class State {} }",
                            "{ Missing missing; }",
                            "{ int i = \"\"; }",
                            "{ this(1); }")))),
    OVERLOAD((method, outline, dice) -> outline.source()
            .before(
                    method.range().first(),
                    new Source(outline.source().of(method.range()))
                            .text()
                            .replaceFirst(
                                    "\\(\\)", "(" + Nonsense.type(outline, dice).replace("$", "") + " p)"))),
    DUPLICATE((method, outline, dice) ->
            outline.source().before(method.range().first(), outline.source().of(method.range()))),
    COPY_ELSEWHERE((method, outline, dice) -> outline.source()
            .before(
                    outline.startOfMembers(dice.of(outline.types())),
                    outline.source().of(method.range()))),
    DROP((method, outline, dice) -> outline.source().without(method.range()));

    private final Spoiler<Method> spoiler;

    MethodMutation(Spoiler<Method> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.methods()).map(method -> spoiler.spoil(method, outline, dice));
    }
}
