package dev.switchgear.importer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written at an arrow of a sketch: {@code event, event [guard] / action; action}, as in UML, each part optional.
 *
 * @param triggers the events; none if it names none
 * @param guards the conditions
 * @param effects the actions
 * @param parameters events as written with their parameters, which no spec knows the types of
 */
record Label(List<Trigger> triggers, List<String> guards, List<Action> effects, List<String> parameters) {

    private static final Pattern AFTER = Pattern.compile(
            "(?:after|tm)\\s*\\(?\\s*(?<amount>\\d{1,9})\\s*(?:(?<ms>ms|millis|milliseconds?)|(?<s>s|secs?|seconds?)|(?<m>m|mins?|minutes?)"
                    + "|(?<h>h|hours?)|(?<d>d|days?))\\s*\\)?",
            Pattern.CASE_INSENSITIVE);

    /** Several names with commas between; commas in prose part nothing. */
    private static final Pattern NAMES =
            Pattern.compile("\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*(\\s*,\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*)+\\s*");

    private static final Pattern CALL = Pattern.compile("(?<name>[^()]*[^()\\s])\\s*\\((?<parameters>[^()]*)\\)");

    Label {
        triggers = List.copyOf(triggers);
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
        parameters = List.copyOf(parameters);
    }

    /** Takes a text apart. Any text is a label. */
    static Label parse(String text) {
        String events = text;
        String guard = "";
        String effects = "";
        int open = text.indexOf('[');
        int close = open < 0 ? -1 : closing(text, open);
        String behind = close < 0 ? "" : text.substring(close + 1).strip();
        if (close >= 0
                && (behind.isEmpty() || behind.startsWith("/"))
                && !text.substring(0, open).contains("/")) {
            events = text.substring(0, open);
            guard = text.substring(open + 1, close).strip();
            effects = behind.isEmpty() ? "" : behind.substring(1);
        } else if (text.indexOf('/') >= 0) {
            events = text.substring(0, text.indexOf('/'));
            effects = text.substring(text.indexOf('/') + 1);
        }
        List<Trigger> triggers = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (String event : split(events, ',')) {
            triggers.add(trigger(event, parameters));
        }
        boolean isElse = guard.isEmpty() || guard.equalsIgnoreCase("else") || guard.equalsIgnoreCase("true");
        return new Label(
                triggers,
                isElse ? List.of() : List.of(guard),
                split(effects, NAMES.matcher(effects).matches() ? ',' : ';').stream()
                        .map(Action::of)
                        .toList(),
                parameters);
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The parts between separators outside of parentheses, without empty ones. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? separator : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == text.length() || (c == separator && depth <= 0)) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Trigger trigger(String text, List<String> parameters) {
        Optional<Duration> delay = delay(text);
        if (delay.isPresent()) {
            return new Trigger.After("after " + new Delay(delay.get()).words(), delay.get());
        }
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return new Trigger.Event(text);
        }
        if (!call.group("parameters").isBlank()) {
            parameters.add(text);
        }
        return new Trigger.Event(call.group("name"));
    }

    private static Optional<Duration> delay(String text) {
        Matcher after = AFTER.matcher(text);
        if (!after.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(after.group("amount"));
        Duration delay = after.group("ms") != null
                ? Duration.ofMillis(amount)
                : after.group("s") != null
                        ? Duration.ofSeconds(amount)
                        : after.group("m") != null
                                ? Duration.ofMinutes(amount)
                                : after.group("h") != null ? Duration.ofHours(amount) : Duration.ofDays(amount);
        return Optional.of(delay).filter(some -> !some.isZero());
    }

    /** Whether a line in a state is an entry action ({@code entry / light}), an exit action, or what goes on in between. */
    static boolean isBehaviour(String text, String keyword) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(keyword)
                && lower.substring(keyword.length()).strip().startsWith("/");
    }
}
