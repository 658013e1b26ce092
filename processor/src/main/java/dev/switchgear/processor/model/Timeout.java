package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event is raised by time: UML's time event, SCXML's delayed {@code send} that is cancelled on exit.
 *
 * @param event the event
 * @param lengths how long it takes, as far as numbers say so: one, or none where a method tells
 * @param of the method that tells how long it takes, if one is named
 * @param site the annotation
 */
public record Timeout(Event event, List<Length> lengths, Optional<Reference> of, Site site) {

    /** A time that no clock will tell: a length is not longer. */
    private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE - 1);

    /**
     * A length of time as it is written.
     *
     * @param unit the member, one of {@link Member#DURATIONS}
     * @param amount the number
     */
    public record Length(String unit, long amount) {

        /** The length; at most the longest there is. */
        public Duration duration() {
            try {
                Duration duration = Objects.requireNonNull(Member.DURATIONS.get(unit))
                        .getDuration()
                        .multipliedBy(amount);
                return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
            } catch (ArithmeticException tooLong) {
                return LONGEST;
            }
        }

        /** As a message quotes it: {@code seconds = 30}. */
        public String asWritten() {
            return unit + " = " + amount + (amount == (int) amount ? "" : "L");
        }
    }

    public Timeout {
        lengths = List.copyOf(lengths);
    }

    /** How long it takes, unless a method tells. */
    public Optional<Duration> duration() {
        return of.isPresent() ? Optional.empty() : lengths.stream().findFirst().map(Length::duration);
    }

    /** The words for it: {@code 30 seconds}, {@code 1 day}, {@code patience()}. */
    public String words() {
        return of.map(method -> method.name() + "()")
                .or(() -> lengths.stream().findFirst().map(Timeout::words))
                .orElse("a time");
    }

    private static String words(Length length) {
        boolean isOne = length.amount() == 1;
        boolean isMillis = length.unit().equals("millis");
        String unit = isMillis ? "milliseconds" : length.unit();
        return length.amount() + " " + (isOne ? unit.substring(0, unit.length() - 1) : unit);
    }

    /** The name of what keeps when it is due: {@code lapseDue}; of a constant {@code PAYMENT_LATE}, {@code paymentLateDue}. */
    public String due() {
        String name = event instanceof EventMethod ? event.name() : upperCamel(event.constant());
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first)) + "Due";
    }

    private static String upperCamel(String constant) {
        String camel = Arrays.stream(constant.toLowerCase(Locale.ROOT).split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(joining());
        return camel.isEmpty() ? constant : camel;
    }

    /** As a message quotes it: {@code @Timeout(seconds = 30)}. */
    public String asWritten() {
        Stream<String> on =
                event instanceof EventConstant ? Stream.of(Member.ON + " = " + event.name()) : Stream.empty();
        Stream<String> times = Stream.concat(
                lengths.stream().map(Length::asWritten),
                of.stream().map(method -> Member.OF + " = \"" + method.name() + '"'));
        String members = Stream.concat(on, times).collect(joining(", "));
        return "@" + Word.TIMEOUT.word() + (members.isEmpty() ? "" : "(" + members + ")");
    }
}
