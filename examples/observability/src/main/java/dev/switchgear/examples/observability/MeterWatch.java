package dev.switchgear.examples.observability;

import dev.switchgear.Reason;
import dev.switchgear.examples.observability.Leave.State;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Counts transitions and refusals, and times how long a request is in each state. The payload of events must not be among the tags:
 * each value would be a meter of its own.
 */
public final class MeterWatch implements Watch {

    private final MeterRegistry registry;
    private Timer.Sample entered;

    /**
     * Watches one request.
     *
     * @param registry where the meters are
     */
    public MeterWatch(MeterRegistry registry) {
        this.registry = registry;
        this.entered = Timer.start(registry);
    }

    @Override
    public void moved(State from, Occurrence occurrence, State to) {
        registry.counter(
                        "leave.transitions",
                        "from",
                        from.name(),
                        "event",
                        occurrence.event().name(),
                        "to",
                        to.name())
                .increment();
        if (from != to) {
            entered.stop(registry.timer("leave.time", "state", from.name()));
            entered = Timer.start(registry);
        }
    }

    @Override
    public void refused(State state, Occurrence occurrence, Reason reason) {
        registry.counter(
                        "leave.refusals",
                        "state",
                        state.name(),
                        "event",
                        occurrence.event().name(),
                        "reason",
                        reason.name())
                .increment();
    }
}
