package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a spec speak of events that wait, that time raises, that are data, and of refusals, whether or not that makes sense. */
enum EventMutation implements Mutation {
    DEFER((outline, dice) -> outline.source().before(place(outline, dice), deferred(outline, dice))),
    DEFER_TWICE((outline, dice) ->
            outline.source().before(place(outline, dice), deferred(outline, dice) + " " + deferred(outline, dice))),
    DEFER_INSTEAD((outline, dice) -> outline.source().text().replace("Ignore(", "Defer(")),
    TIME((outline, dice) -> outline.source().before(place(outline, dice), timeout(outline, dice))),
    TIME_SEVERAL((outline, dice) -> {
        String timed =
                outline.source().before(place(outline, dice), timeout(outline, dice) + " " + timeout(outline, dice));
        Outline more = new Outline(timed);
        return more.source().before(place(more, dice), timeout(more, dice));
    }),
    SAY_HOW_LONG((outline, dice) -> {
        String timed = outline.source().before(place(outline, dice), timeout(outline, dice));
        return dice.pick(new Outline(timed).methods())
                .map(method -> new Outline(timed).source().before(method.range().first(), patience(dice)))
                .orElse(timed);
    }),
    HEAR((outline, dice) -> {
        String word = rule(outline, "Refused") + dice.of(List.of("", "", "()", "(1)", "(value = {})"));
        return outline.source().before(MarkMutation.place(outline, dice), word);
    }),
    HEAR_MORE((outline, dice) -> dice.pick(outline.methods())
            .map(method -> outline.source().before(method.range().first(), listener(outline, dice)))
            .orElseGet(() -> outline.source().text())),
    HAVE_OCCURRENCES((outline, dice) -> occurring(outline.source().text())),
    BE_TOLD((outline, dice) -> occurring(outline.source()
            .text()
            .replace("Machine.Event", dice.of(List.of("Machine.Occurrence", "Machine.Occurrence<T>"))))),
    BE_TOLD_MORE((outline, dice) -> occurring(dice.pick(outline.methods())
            .map(method -> outline.source().before(method.range().first(), listener(outline, dice)))
            .orElseGet(() -> outline.source().text())));

    /** How all of a spec is spoilt. */
    private interface SpoilerOfAll {
        String spoil(Outline outline, Dice dice);
    }

    private final SpoilerOfAll spoiler;

    EventMutation(SpoilerOfAll spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return outline.marks().isEmpty() ? Optional.empty() : Optional.of(spoiler.spoil(outline, dice));
    }

    private static String rule(Outline outline, String word) {
        return "@" + outline.title() + "Rules." + word;
    }

    /** Where rules of events stand: on a method, or on the spec of a table. */
    private static int place(Outline outline, Dice dice) {
        return dice.below(3) == 0 ? outline.marks().get(0).range().first() : MarkMutation.place(outline, dice);
    }

    private static String deferred(Outline outline, Dice dice) {
        List<String> members = new ArrayList<>();
        for (String member : List.of("in", "except", "within", "on")) {
            if (dice.below(3) == 0) {
                members.add(member + " = " + constants(outline, dice));
            }
        }
        return rule(outline, "Defer") + "(" + String.join(", ", members) + ")";
    }

    private static String timeout(Outline outline, Dice dice) {
        List<String> members = new ArrayList<>();
        if (dice.below(3) == 0) {
            members.add("on = " + constants(outline, dice));
        }
        for (int left = dice.of(List.of(0, 1, 1, 1, 1, 2)); left > 0; left--) {
            members.add(dice.of(List.of("millis", "seconds", "minutes", "hours", "days"))
                    + " = "
                    + dice.of(List.of(
                            "1",
                            "30",
                            "1L",
                            "0",
                            "-1",
                            "Long.MAX_VALUE",
                            "Long.MIN_VALUE",
                            "'c'",
                            "\"1\"",
                            "{}",
                            "{1}")));
        }
        if (dice.below(3) == 0) {
            members.add("of = "
                    + dice.of(
                            List.of("\"patience\"", "\"patience\"", "\"\"", "\"isIt\"", "\"toString\"", "null", "{}")));
        }
        return rule(outline, "Timeout") + "(" + String.join(", ", members) + ")";
    }

    private static String patience(Dice dice) {
        return dice.of(List.of("", "", "static ", "private ", "abstract ", "default "))
                + dice.of(List.of("java.time.Duration", "java.time.Duration", "Object", "long", "Missing", "<D> D"))
                + " patience("
                + dice.of(List.of("", "", "", "int more", "State state"))
                + ") "
                + dice.of(List.of("", "", "", "throws Exception "))
                + "{ return null; }";
    }

    private static String listener(Outline outline, Dice dice) {
        List<String> parameters = new ArrayList<>();
        for (int left = dice.of(List.of(0, 1, 3, 3, 3, 4)); left > 0; left--) {
            parameters.add(dice.of(List.of(
                            "State",
                            outline.title() + "Machine.Event",
                            outline.title() + "Machine.Occurrence",
                            "dev.switchgear.Reason",
                            "Object",
                            "Missing"))
                    + " p" + left);
        }
        return rule(outline, dice.of(List.of("Refused", "Refused", "AfterTransition")))
                + " " + dice.of(List.of("", "", "public ", "private ", "static ", "abstract "))
                + dice.of(List.of("void", "void", "void", "boolean"))
                + " heard(" + String.join(", ", parameters) + ") "
                + dice.of(List.of("{}", "{}", "throws Exception {}", ";"));
    }

    private static String occurring(String text) {
        return text.contains("@StateMachine(")
                ? text.replaceFirst("@StateMachine\\((?!.*occurrences)", "@StateMachine(occurrences = true, ")
                : text.replaceFirst("@StateMachine\\b", "@StateMachine(occurrences = true)");
    }

    private static String constants(Outline outline, Dice dice) {
        List<String> constants = new ArrayList<>();
        for (int left = dice.of(List.of(0, 1, 1, 1, 2)); left > 0; left--) {
            dice.pick(outline.constants())
                    .map(Range::first)
                    .map(outline.source()::at)
                    .ifPresent(constants::add);
        }
        return constants.size() == 1 ? constants.get(0) : "{" + String.join(", ", constants) + "}";
    }
}
