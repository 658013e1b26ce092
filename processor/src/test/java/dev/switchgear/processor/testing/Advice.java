package dev.switchgear.processor.testing;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fixture of {@code advice}: broken sources, what the compiler advises, and what becomes of the sources when somebody
 * follows the advice, in each way that it names.
 *
 * <p>Sections begin with {@code == broken}, one for each file, {@code == advice} and {@code == mend}. A mend is a list of
 * changes with an empty line between them. In a change, lines begin with {@code -} if they go, with {@code +} if they come,
 * and with two spaces if they stay.
 *
 * @param file the fixture
 * @param broken the broken sources
 * @param words the messages from what they expect on
 * @param mends for each way to follow the advice, the sources that come of it
 */
public record Advice(Path file, List<String> broken, String words, List<List<String>> mends) {

    private static final Pattern SECTION = Pattern.compile("(?m)^== ");

    private static final Pattern WORDS = Pattern.compile("(?s)(?<=== advice\n).*?(?=\n== mend|$)");

    /** Lines that are found in the sources, and those that replace them. */
    private record Change(String before, String after) {

        static Change of(String text) {
            return new Change(without('+', text), without('-', text));
        }

        private static String without(char mark, String text) {
            return text.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != mark)
                    .map(line -> line.substring(Math.min(2, line.length())))
                    .collect(joining("\n", "\n", "\n"));
        }

        int countIn(List<String> texts) {
            return texts.stream()
                    .mapToInt(text -> text.split(Pattern.quote(before), -1).length - 1)
                    .sum();
        }
    }

    /** Reads a fixture. */
    public static Advice of(Path file) {
        List<String> broken = new ArrayList<>();
        List<String> mends = new ArrayList<>();
        String words = "";
        for (String section : SECTION.split(Sources.read(file))) {
            String title = section.lines().findFirst().orElse("");
            String text = section.substring(title.length());
            switch (title) {
                case "broken" -> broken.add(text);
                case "advice" -> words = text.strip();
                case "mend" -> mends.add(text);
                default -> {}
            }
        }
        return new Advice(
                file,
                broken,
                words,
                mends.stream().map(mend -> mended(file, broken, mend)).toList());
    }

    /** All fixtures. */
    public static Stream<Advice> all() {
        return Sources.filesIn(Path.of("src/test/resources/advice"), ".txt").stream()
                .map(Advice::of);
    }

    private static List<String> mended(Path file, List<String> broken, String mend) {
        List<String> texts = new ArrayList<>(broken);
        Arrays.stream(mend.split("\n\n+"))
                .filter(change -> !change.isBlank())
                .map(Change::of)
                .forEach(change -> {
                    if (change.countIn(broken) != 1) {
                        throw new IllegalArgumentException(
                                file + " does not have this exactly once:" + change.before());
                    }
                    texts.replaceAll(text -> text.replace(change.before(), change.after()));
                });
        return texts;
    }

    /** The code that the fixture is about, with which its name begins. */
    public String code() {
        return toString().substring(0, "SG000".length());
    }

    /** The text of the fixture with other words. */
    public String withWords(String others) {
        return WORDS.matcher(Sources.read(file)).replaceFirst(Matcher.quoteReplacement(others + "\n"));
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".txt", "");
    }
}
