package dev.switchgear.processor.readers;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is written at an arrow or in a state, taken apart.
 *
 * @param triggers the events, by their labels; empty for what takes itself
 * @param times for each event when time raises it, or nothing
 * @param guards the guards
 * @param effects the actions
 */
record Label(List<String> triggers, List<String> times, List<String> guards, List<String> effects) {

    private static final Pattern PARTS =
            Pattern.compile("(?<triggers>[^\\[/]*?) ?(?:\\[(?<guards>[^\\]]*)\\])? ?(?:/ (?<effects>.*))?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+) (d|h|min|s|ms)");

    static Label of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new AssertionError("no label: " + text);
        }
        List<String> triggers = split(parts.group("triggers"), ", ");
        return new Label(
                triggers.stream().map(trigger -> trigger.split(" after ", 2)[0]).toList(),
                triggers.stream()
                        .map(trigger -> trigger.contains(" after ") ? time(trigger.split(" after ", 2)[1]) : "")
                        .toList(),
                split(parts.group("guards"), " && "),
                split(parts.group("effects"), ", "));
    }

    private static List<String> split(String text, String separator) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split(Pattern.quote(separator), -1)).toList();
    }

    /** {@code PT30S} of {@code 30 s}, and of {@code PT30S}. */
    static String time(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return text;
        }
        long number = Long.parseLong(amount.group(1));
        return (switch (amount.group(2)) {
                    case "d" -> Duration.ofDays(number);
                    case "h" -> Duration.ofHours(number);
                    case "min" -> Duration.ofMinutes(number);
                    case "s" -> Duration.ofSeconds(number);
                    default -> Duration.ofMillis(number);
                })
                .toString();
    }
}
