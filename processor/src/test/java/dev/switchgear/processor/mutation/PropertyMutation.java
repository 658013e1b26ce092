package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Outline.Written;
import dev.switchgear.processor.mutation.Source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Has a spec state properties and old names: of its own states, of none, of the same ones twice, and worse. */
enum PropertyMutation implements Mutation {
    STATE((mark, outline, dice) -> outline.source().before(mark.range().first(), sentence(outline, dice))),
    STATE_SEVERAL((mark, outline, dice) -> outline.source()
            .before(
                    mark.range().first(),
                    sentence(outline, dice) + " " + sentence(outline, dice) + " " + sentence(outline, dice))),
    STATE_TWICE((mark, outline, dice) ->
            outline.source().before(mark.range().first(), (sentence(outline, dice) + " ").repeat(2))),
    STATE_IN_A_LIST((mark, outline, dice) -> outline.source()
            .before(
                    mark.range().first(),
                    "@" + outline.title() + "Rules." + dice.of(List.of("NeverList", "AlwaysList", "EventuallyList"))
                            + "({" + (sentence(outline, dice) + ", ").repeat(dice.below(3)) + "})")),
    RENAME((mark, outline, dice) -> outline.source()
            .before(
                    dice.below(4) == 0
                            ? MarkMutation.place(outline, dice)
                            : mark.range().first(),
                    (renaming(outline, dice) + " ").repeat(1 + dice.below(2)))),
    STATE_ELSEWHERE((mark, outline, dice) ->
            outline.source().before(MarkMutation.place(outline, dice), sentence(outline, dice))),
    DROP((mark, outline, dice) -> dice.pick(properties(outline))
            .map(property -> outline.source().without(property.range()))
            .orElseGet(() -> outline.source().text())),
    ADD_MEMBER((mark, outline, dice) -> dice.pick(properties(outline))
            .filter(property -> !property.arguments().isEmpty())
            .map(property -> outline.source().before(property.range().last(), member(outline, dice)))
            .orElseGet(() -> outline.source().text()));

    private static final Set<String> PROPERTIES = Set.of("Never", "Always", "Eventually");
    private static final Set<String> MEMBERS_OF_STATES =
            Set.of("from", "to", "in", "except", "value", "reach", "canReach", "after", "without");

    private final Spoiler<Written> spoiler;

    PropertyMutation(Spoiler<Written> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.marks()).map(mark -> spoiler.spoil(mark, outline, dice));
    }

    private static List<Written> properties(Outline outline) {
        return outline.rows().stream()
                .filter(row -> PROPERTIES.contains(outline.source().at(row.name())))
                .toList();
    }

    private static String sentence(Outline outline, Dice dice) {
        String word = dice.of(List.of("Never", "Always", "Eventually"));
        return "@" + outline.title() + "Rules." + word + "(" + (word.equals("Always") ? "canReach" : "reach") + " = "
                + states(outline, dice) + (dice.below(2) == 0 ? member(outline, dice) : "")
                + (dice.below(4) == 0 ? member(outline, dice) : "") + ")";
    }

    private static String renaming(Outline outline, Dice dice) {
        String old = dice.of(List.of(
                "\"OLD\"",
                "\"OLDER\"",
                "\"\"",
                "\"old */ \\u0000 name\"",
                "\"class\"",
                "\"\u00c4LTER\"",
                "\"" + states(outline, dice).replace("\"", "") + "\"",
                "null",
                "Missing.OLD",
                states(outline, dice)));
        return "@" + outline.title() + "Rules.Renamed(from = " + old + ", to = " + states(outline, dice) + ")";
    }

    /** Another member, which may not be one of that sentence, or be there already. */
    private static String member(Outline outline, Dice dice) {
        String member = dice.of(List.of("after", "after", "without", "because", "because", "reach", "canReach"));
        return ", " + member + " = "
                + (member.equals("because")
                        ? dice.of(List.of(
                                "\"it is so\"",
                                "\"\"",
                                "\" \"",
                                "\"one\\ntwo\\n\\n    fix: three\"",
                                "\"\\\"\\u0000%s {@code */\"",
                                "null",
                                "{}",
                                "{\"one\", \"two\"}",
                                "Missing.WHY"))
                        : states(outline, dice));
    }

    /** Some of the states that rows name, as they name them; seldom others. */
    private static String states(Outline outline, Dice dice) {
        if (dice.below(8) == 0) {
            return Nonsense.value(outline, dice);
        }
        List<String> known = outline.rows().stream()
                .flatMap(row -> row.arguments().stream())
                .filter(value -> MEMBERS_OF_STATES.contains(value.member()))
                .flatMap(value -> items(value.value(), outline))
                .toList();
        List<String> states = new ArrayList<>();
        for (int left = dice.of(List.of(0, 1, 1, 1, 1, 1, 2, 2, 3)); left > 0; left--) {
            dice.pick(known).ifPresent(states::add);
        }
        return states.size() == 1 ? states.get(0) : "{" + String.join(", ", states) + "}";
    }

    private static Stream<String> items(Range value, Outline outline) {
        Range inner =
                outline.source().at(value.first()).equals("{") ? new Range(value.first() + 1, value.last() - 1) : value;
        return outline.source().items(inner).stream().map(outline.source()::of);
    }
}
