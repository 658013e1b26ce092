package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Timeout.Length;

/**
 * A timeout does not say how long it takes: it says nothing, several things, or no time at all.
 *
 * @param timeout the timeout
 */
public record UnfitDuration(Timeout timeout) implements Problem {

    @Override
    public Code code() {
        return Code.SG164;
    }

    @Override
    public Site site() {
        return timeout.site();
    }

    @Override
    public String headline() {
        String event = "the timeout of " + timeout.event().name();
        if (isEmpty()) {
            return event + " does not say how long it takes";
        }
        return isOne() ? event + " takes no time" : event + " says more than once how long it takes";
    }

    @Override
    public String found() {
        return timeout.asWritten();
    }

    @Override
    public String expected() {
        return isOne()
                ? "a time of 1 or more"
                : "one of millis, seconds, minutes, hours and days, or of = \"...\", a method that returns a Duration";
    }

    @Override
    public String fix() {
        if (isEmpty()) {
            return "add one, for example seconds = 30";
        }
        if (isOne()) {
            return "write a longer time, or, if the event is to be raised at once, an automatic row in its place";
        }
        return timeout.of()
                .map(method -> timeout.lengths().isEmpty()
                        ? ""
                        : "remove "
                                + timeout.lengths().stream()
                                        .map(Length::asWritten)
                                        .collect(joining(" and ")) + ", or of")
                .orElseGet(() -> "keep one of them: " + sum());
    }

    /** What both are together, in the unit of the smaller one. */
    private String sum() {
        long millis = timeout.lengths().stream()
                .mapToLong(length -> length.duration().toMillis())
                .sum();
        Length smallest = timeout.lengths().get(0);
        long unit = new Length(smallest.unit(), 1).duration().toMillis();
        return new Length(smallest.unit(), millis / unit).asWritten() + " is as long as all together";
    }

    private boolean isEmpty() {
        return timeout.lengths().isEmpty() && timeout.of().isEmpty();
    }

    private boolean isOne() {
        return timeout.lengths().size() == 1 && timeout.of().isEmpty();
    }
}
