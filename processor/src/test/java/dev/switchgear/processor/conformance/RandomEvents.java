package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Plan.Form;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes events by chance, and says which of them time raises. */
record RandomEvents(Form form, boolean isChecked, boolean isDeferring, Luck luck) {

    private static final List<String> REPLIES = List.of("void", "void", "boolean", "State");
    private static final List<String> RESULTS = List.of("void", "int", "long", "boolean", "String", "String", "State");
    private static final List<List<String>> PAYLOADS = List.of(
            List.of(),
            List.of("int"),
            List.of("String"),
            List.of("String", "int"),
            List.of("String", "int", "int"),
            List.of("int", "String", "int"));
    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.MILLIS, ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS);

    /** Some events, and as many that time may raise. */
    List<Event> events(int timed) {
        boolean isFired = luck.chance(40);
        int others = luck.between(timed == 0 ? 1 : 0, 5 - timed);
        int timedAt = luck.below(others + 1);
        return IntStream.range(0, others + timed)
                .mapToObj(i -> form.isTable()
                        ? new Event("E" + i, new Callee("void", "e" + i, List.of("Event"), false, "", false), false)
                        : event(
                                i,
                                isFired || timedAt <= i && i < timedAt + timed ? List.of() : luck.one(PAYLOADS),
                                isChecked && !(timedAt <= i && i < timedAt + timed)))
                .toList();
    }

    private Event event(int number, List<String> payload, boolean mayThrow) {
        boolean isDeferred = isDeferring && luck.chance(60);
        boolean hasBody = luck.chance(50);
        String modifiers = form.isInterface() ? hasBody ? "default " : "" : hasBody ? "" : "abstract ";
        String visibility = form.isInterface() ? "" : luck.one(List.of("", "public ", "protected "));
        String result = isDeferred ? "void" : luck.one(hasBody ? RESULTS : REPLIES);
        boolean mayWait = isDeferred || form.isQueued() && result.equals("void");
        Callee method = new Callee(
                result, "e" + number, payload, mayThrow && !mayWait && luck.chance(60), visibility + modifiers, false);
        return new Event("E" + number, method, hasBody);
    }

    /** Timeouts of some of those events of which there may be some. */
    List<Timeout> timeouts(List<Event> events, List<Callee> durations, int most) {
        List<Event> timed = events.stream().filter(Event::mayBeTimed).toList();
        List<Event> some = luck.some(timed, most);
        List<Timeout> timeouts = new ArrayList<>();
        for (Event event : timed) {
            if (some.contains(event)) {
                timeouts.add(new Timeout(
                        event,
                        luck.between(1, 30),
                        luck.chance(85) ? ChronoUnit.MILLIS : luck.one(UNITS),
                        luck.chance(40) && !durations.isEmpty() ? Optional.of(luck.one(durations)) : Optional.empty()));
            }
        }
        return timeouts;
    }
}
