package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Outline.Type;
import dev.switchgear.processor.mutation.Source.Range;
import java.util.List;
import java.util.Optional;

/** Spoils a type: its modifiers, its kind, its generics, its supertypes, and where it is nested. */
enum TypeMutation implements Mutation {
    ADD_MODIFIER((type, outline, dice) -> outline.source().before(type.kind(), Nonsense.modifier(dice))),
    DROP_MODIFIER((type, outline, dice) ->
            Outline.MODIFIERS.contains(outline.source().at(type.kind() - 1))
                    ? outline.source().without(new Range(type.kind() - 1, type.kind() - 1))
                    : outline.source().before(type.kind(), "final")),
    CHANGE_KIND((type, outline, dice) -> outline.source()
            .replacing(
                    type.kind(),
                    dice.of(List.of(
                            "class",
                            "abstract class",
                            "final class",
                            "interface",
                            "enum",
                            "record",
                            "@interface",
                            "sealed interface",
                            "static abstract class",
                            "abstract record")))),
    MAKE_RECORD((type, outline, dice) -> outline.source()
            .replacing(new Range(type.kind(), type.name()), "record " + name(type, outline) + "(int i)")),
    RENAME((type, outline, dice) -> outline.source().replacing(type.name(), Nonsense.name(outline, dice))),
    RENAME_EVERYWHERE((type, outline, dice) -> outline.source()
            .text()
            .replaceAll(
                    "\\b" + java.util.regex.Pattern.quote(name(type, outline)),
                    java.util.regex.Matcher.quoteReplacement(Nonsense.name(outline, dice)))),
    ADD_TYPE_PARAMETERS(
            (type, outline, dice) -> outline.source().after(type.name(), Nonsense.typeParameters(outline, dice))),
    DROP_HEAD((type, outline, dice) -> outline.source().without(type.head())),
    EXTEND((type, outline, dice) -> outline.source()
            .before(
                    type.open(),
                    dice.of(List.of("extends", "implements", "permits", ",", "&")) + " "
                            + Nonsense.supertype(outline, dice))),
    EXTEND_FIRST((type, outline, dice) ->
            outline.source().after(type.name(), "extends " + Nonsense.supertype(outline, dice))),
    NEST((type, outline, dice) -> outline.source().replacing(type.range(), nest(type, outline, dice))),
    NEST_IN_ITSELF((type, outline, dice) ->
            outline.source().after(type.open(), outline.source().of(type.range()))),
    MOVE_OUT((type, outline, dice) ->
            new Outline(outline.source().without(type.range())).source().text() + "\n"
                    + outline.source().of(type.range())),
    DUPLICATE((type, outline, dice) ->
            outline.source().before(type.first(), outline.source().of(type.range()))),
    DROP((type, outline, dice) -> outline.source().without(type.range())),
    EMPTY((type, outline, dice) -> outline.source().replacing(new Range(type.open(), type.close()), "{}")),
    ADD_MEMBER((type, outline, dice) -> outline.source()
            .before(outline.startOfMembers(type), separator(type, outline) + Nonsense.member(outline, dice))),
    ADD_MEMBERS((type, outline, dice) -> outline.source()
            .before(
                    outline.startOfMembers(type),
                    separator(type, outline) + Nonsense.member(outline, dice) + " " + Nonsense.member(outline, dice))),
    ADD_NEIGHBOUR((type, outline, dice) -> outline.source().text() + "\n" + Nonsense.member(outline, dice));

    private final Spoiler<Type> spoiler;

    TypeMutation(Spoiler<Type> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.types()).map(type -> spoiler.spoil(type, outline, dice));
    }

    private static String name(Type type, Outline outline) {
        return outline.source().at(type.name());
    }

    /** An enum has its members behind a semicolon, which may be missing. */
    private static String separator(Type type, Outline outline) {
        boolean isMissing = outline.source().at(type.kind()).equals("enum")
                && !outline.source().at(outline.startOfMembers(type) - 1).equals(";");
        return isMissing ? ";" : "";
    }

    private static String nest(Type type, Outline outline, Dice dice) {
        String text = outline.source().of(type.range());
        return dice.of(List.of(
                        "class Outer { % }",
                        "class Outer { static % }",
                        "class Outer { private static % }",
                        "class Outer { protected static % }",
                        "class Outer<T> { % }",
                        "class Outer<T> { class Inner { % } }",
                        "interface Outer<Event> { % }",
                        "interface Outer { % }",
                        "private interface Outer { % }",
                        "enum Outer { A { % } }",
                        "enum Outer { A; % }",
                        "record Outer(int State) { % }",
                        "@interface Outer { % }",
                        "class Outer { void f() { % } }",
                        "class Outer { Object o = new Object() { % }; }",
                        "class Outer { interface Event {} % }",
                        "class Outer { enum State { A } % }",
                        "class Set { interface String {} % }",
                        "class _ { class $ { static % } }"))
                .replace("%", text);
    }
}
