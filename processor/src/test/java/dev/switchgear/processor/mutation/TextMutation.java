package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Source.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Spoils a text as a slip of the hand does, whatever it says. */
enum TextMutation implements Mutation {
    CUT((token, outline, dice) -> outline.source()
            .text()
            .substring(0, dice.below(outline.source().text().length()))),
    CUT_AND_CLOSE((token, outline, dice) ->
            closed(outline.source().text().substring(0, outline.source().end(token)))),
    DROP_LINE((token, outline, dice) -> lines(outline, dice, 0)),
    DUPLICATE_LINE((token, outline, dice) -> lines(outline, dice, 2)),
    SWAP_LINES((token, outline, dice) -> {
        List<String> lines = new ArrayList<>(outline.source().text().lines().toList());
        Collections.swap(lines, dice.below(lines.size()), dice.below(lines.size()));
        return String.join("\n", lines);
    }),
    DROP_TOKEN((token, outline, dice) -> outline.source().without(new Range(token, token))),
    DUPLICATE_TOKEN((token, outline, dice) ->
            outline.source().before(token, outline.source().at(token))),
    INSERT_TOKEN((token, outline, dice) -> outline.source().before(token, Nonsense.token(outline, dice))),
    REPLACE_TOKEN((token, outline, dice) -> outline.source().replacing(token, Nonsense.token(outline, dice))),
    REPLACE_NAME((token, outline, dice) -> outline.source().replacing(token, Nonsense.name(outline, dice))),
    SWAP_TOKENS((token, outline, dice) -> {
        int other = dice.below(outline.source().size());
        return outline.source().swapping(new Range(token, token), new Range(other, other));
    }),
    TAKE_ANOTHER_TOKEN((token, outline, dice) -> outline.source()
            .replacing(token, outline.source().at(dice.below(outline.source().size())))),
    CHANGE_CASE((token, outline, dice) ->
            outline.source().replacing(token, swapped(outline.source().at(token)))),
    RENAME_EVERYWHERE((token, outline, dice) ->
            outline.source().text().replace(outline.source().at(token), Nonsense.name(outline, dice))),
    ESCAPE((token, outline, dice) ->
            outline.source().replacing(token, escaped(outline.source().at(token)))),
    DROP_PACKAGE((token, outline, dice) -> outline.source().text().replaceFirst("package [^;]*;", "")),
    CHANGE_PACKAGE((token, outline, dice) -> outline.source()
            .text()
            .replaceFirst(
                    "package [^;]*;",
                    "package " + dice.of(List.of("java.lang", "other", "a.b.State", "dev.switchgear", "good.Dial", "x"))
                            + ";")),
    CHANGE_IMPORT((token, outline, dice) -> dice.pick(imports(outline))
            .map(line -> outline.source()
                    .text()
                    .replace(
                            line,
                            dice.of(List.of(
                                    "",
                                    line.replaceFirst("\\.[\\w*]+;", ".*;"),
                                    line.replaceFirst("\\.[\\w*]+;", ".Missing;"),
                                    line.replaceFirst("\\.[\\w*]+;", ";"),
                                    line.replace("static ", ""),
                                    line.replace("import ", "import static "),
                                    line + line))))
            .orElse("import Missing;")),
    ADD_IMPORT((token, outline, dice) -> outline.source()
            .text()
            .replaceFirst(
                    ";",
                    ";import "
                            + dice.of(List.of(
                                    "java.util.*",
                                    "java.lang.annotation.*",
                                    "static java.lang.Thread.State.*",
                                    "java.lang.Thread.State",
                                    "java.util.EventObject",
                                    "missing.Transition",
                                    "missing.*",
                                    outline.title() + "Machine.Event",
                                    outline.title() + "Rules.*",
                                    "java.awt.List",
                                    "java.awt.Event",
                                    "static missing.Missing.*"))
                            + ";"));

    private final Spoiler<Integer> spoiler;

    TextMutation(Spoiler<Integer> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return outline.source().size() == 0
                ? Optional.empty()
                : Optional.of(spoiler.spoil(dice.below(outline.source().size()), outline, dice));
    }

    /** With a bracket for each that is open, so that there is a spec left, if a short one. */
    private static String closed(String text) {
        StringBuilder closers = new StringBuilder();
        Source source = new Source(text);
        for (int token = 0; token < source.size(); token++) {
            switch (source.at(token)) {
                case "(" -> closers.insert(0, ")");
                case "{" -> closers.insert(0, "}");
                case ")", "}" -> closers.delete(0, 1);
                default -> {}
            }
        }
        return text + closers;
    }

    private static String lines(Outline outline, Dice dice, int times) {
        List<String> lines = new ArrayList<>(outline.source().text().lines().toList());
        int line = dice.below(lines.size());
        lines.set(line, (lines.get(line) + "\n").repeat(times));
        return String.join("\n", lines);
    }

    private static List<String> imports(Outline outline) {
        return outline.source()
                .text()
                .lines()
                .filter(line -> line.startsWith("import "))
                .toList();
    }

    private static String swapped(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals(word) ? word.toLowerCase(Locale.ROOT) : upper;
    }

    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder();
        word.chars().forEach(one -> escaped.append(String.format("\\u%04x", one)));
        return escaped.toString();
    }
}
