package dev.switchgear.examples.kafkaorders;

import dev.switchgear.Timers;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a machine takes of the time for an event, without Kafka around it: all that the processor has it do, and the outputs that it writes. */
final class MachinesPart {

    private static final int ROUNDS = 7;

    private MachinesPart() {}

    /** The median of several rounds, in nanoseconds of CPU time for an event. */
    static double nanos(List<Occurrence> life, int events) {
        Instant now = Instant.now();
        List<Output> outputs = new ArrayList<>();
        OrderFlowMachine.Factory flows = new OrderFlowMachine.Factory(outputs::add, Timers.polled(() -> now));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] rounds = new double[ROUNDS];
        long transitions = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < events; i += life.size()) {
                transitions += live(flows, life, outputs);
            }
            rounds[round] = (threads.getCurrentThreadCpuTime() - start) / (double) events;
        }
        if (transitions != (long) ROUNDS * events) {
            throw new IllegalStateException("not every event was a transition: " + transitions);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static long live(OrderFlowMachine.Factory flows, List<Occurrence> life, List<Output> outputs) {
        Order order = new Order();
        for (Occurrence occurrence : life) {
            outputs.clear();
            flows.on(order).expire();
            flows.on(order).fire(occurrence);
        }
        return order.transitions();
    }
}
