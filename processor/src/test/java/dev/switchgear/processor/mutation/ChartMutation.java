package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Outline.Written;
import dev.switchgear.processor.mutation.Source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a spec speak of superstates, history, automatic rows and queues, whether or not it has what they need. */
enum ChartMutation implements Mutation {
    NEST((mark, outline, dice) -> outline.source()
            .before(mark.range().first(), rule(outline, "Substates", dice, "of", "states", "superstates", "initial"))),
    NEST_TWICE((mark, outline, dice) -> {
        String rule = rule(outline, "Substates", dice, "of", "states", "superstates", "initial");
        return outline.source().before(mark.range().first(), rule + " " + rule);
    }),
    TAKE_ITSELF((mark, outline, dice) -> outline.source()
            .before(
                    mark.range().first(),
                    rule(outline, "Automatic", dice, "from", "within", "to", "into", "resume", "when", "then"))),
    DECLARE((mark, outline, dice) -> dice.pick(outline.constants())
            .map(Range::last)
            .map(last -> outline.source().after(last, ""))
            .map(text -> {
                int body = text.indexOf('{', text.indexOf("enum State"));
                return body < 0 || !text.contains("enum State")
                        ? text
                        : text.substring(0, text.lastIndexOf("enum State", body))
                                + "enum Superstate { "
                                + dice.of(List.of("OUTER, INNER", "OUTER", "", "State", "OUTER, OUTER"))
                                + " } "
                                + text.substring(text.lastIndexOf("enum State", body));
            })
            .orElseGet(() -> outline.source().text())),
    QUEUE((mark, outline, dice) -> outline.source()
            .text()
            .replaceFirst(
                    "@StateMachine(\\((?!.*queued))?",
                    outline.source().text().contains("@StateMachine(")
                            ? "@StateMachine(" + setting(dice) + ", "
                            : "@StateMachine(" + setting(dice) + ")")),
    HOLD_WITHIN((mark, outline, dice) -> dice.pick(outline.rows())
            .map(row -> outline.source()
                    .before(
                            row.range().last(),
                            ", " + dice.of(List.of("within", "into", "resume", "of", "reachWithin", "unless")) + " = "
                                    + constants(outline, dice)))
            .orElseGet(() -> outline.source().text())),
    CALL_OTHERWISE((mark, outline, dice) -> outline.source()
            .text()
            .replace(
                    dice.of(List.of("within", "into", "resume", "superstates", "initial", "of = ", "to = ")),
                    dice.of(List.of("within", "into", "resume", "states", "to", "of = ", "into = "))));

    private final Spoiler<Written> spoiler;

    ChartMutation(Spoiler<Written> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.marks()).map(mark -> spoiler.spoil(mark, outline, dice));
    }

    private static String setting(Dice dice) {
        return dice.of(List.of(
                "queued = true",
                "superstates = State.class",
                "superstates = Superstate.class",
                "superstates = Missing.class",
                "superstates = String.class"));
    }

    /** A rule with some of its members, of constants of any enum. */
    private static String rule(Outline outline, String word, Dice dice, String... members) {
        List<String> written = new ArrayList<>();
        for (String member : members) {
            if (dice.below(3) > 0) {
                written.add(member + " = "
                        + (member.equals("when") || member.equals("then") ? "\"isIt\"" : constants(outline, dice)));
            }
        }
        return "@" + outline.title() + "Rules." + word + "(" + String.join(", ", written) + ") ";
    }

    private static String constants(Outline outline, Dice dice) {
        List<String> constants = new ArrayList<>();
        for (int left = dice.of(List.of(0, 1, 1, 1, 1, 2, 3)); left > 0; left--) {
            dice.pick(outline.constants())
                    .map(range -> outline.source().at(range.first()))
                    .ifPresent(constants::add);
        }
        return constants.size() == 1 ? constants.get(0) : "{" + String.join(", ", constants) + "}";
    }
}
