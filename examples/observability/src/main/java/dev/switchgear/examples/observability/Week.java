package dev.switchgear.examples.observability;

import dev.switchgear.examples.observability.LeaveMachine.Approve;
import dev.switchgear.examples.observability.LeaveMachine.Choose;
import dev.switchgear.examples.observability.LeaveMachine.Decline;
import dev.switchgear.examples.observability.LeaveMachine.File;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import dev.switchgear.examples.observability.LeaveMachine.Withdraw;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A week of requests: prints the trail, and what was counted. */
public final class Week {

    private Week() {}

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(System.out);
    }

    /** Prints the week. */
    static void print(PrintStream out) {
        MeterRegistry registry = new SimpleMeterRegistry();
        Trail trail = new Trail(line -> out.println("    " + line));
        out.println("The trail of two requests:");
        for (List<Occurrence> request : requests()) {
            out.println();
            LeaveMachine leave = new LeaveMachine(
                    "ann", Watch.of(trail, new MeterWatch(registry), new SpanWatch(), new FlightRecorderWatch()));
            for (Occurrence occurrence : request) {
                leave.tryFire(occurrence);
            }
        }
        out.println();
        out.println("Refusals, as they were counted:");
        out.println();
        registry.find("leave.refusals").counters().stream()
                .map(Week::told)
                .sorted(Comparator.naturalOrder())
                .forEach(line -> out.println("    " + line));
    }

    private static List<List<Occurrence>> requests() {
        return List.of(
                List.of(
                        new Choose(LocalDate.of(2026, 12, 28), 3),
                        new Approve("bob"),
                        new File("ann"),
                        new Choose(LocalDate.of(2026, 12, 28), 9),
                        new Approve("ann"),
                        new Approve("bob"),
                        new Withdraw()),
                List.of(
                        new Choose(LocalDate.of(2027, 7, 1), 40),
                        new File("ann"),
                        new Decline("ann"),
                        new Decline("bob", "too long", "in summer")));
    }

    private static String told(Counter counter) {
        return "%s in %s, %s: %.0f"
                .formatted(
                        counter.getId().getTag("event"),
                        counter.getId().getTag("state"),
                        counter.getId().getTag("reason"),
                        counter.count());
    }
}
