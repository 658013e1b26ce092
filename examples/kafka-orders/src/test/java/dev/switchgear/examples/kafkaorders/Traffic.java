package dev.switchgear.examples.kafkaorders;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.Timers;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Cancel;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Deliver;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Pay;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Place;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Ship;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random events of many orders, one after the other, some of which are illegal; and what comes of them in memory, one machine an order. */
final class Traffic {

    private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(2);

    private final long seed;
    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, List<Output>> expected = new TreeMap<>();
    private int refused;

    /** An event of an order. */
    record Sent(Instant time, String order, Occurrence occurrence) {}

    Traffic(long seed, int orders, int events) {
        this.seed = seed;
        Random random = new Random(seed);
        for (int i = 0; i < events; i++) {
            String id = "order-" + random.nextInt(orders);
            sent.add(new Sent(FIRST.plus(BETWEEN.multipliedBy(i)), id, occurrence(random)));
        }
        predict();
    }

    /** Legal ones of an order are likely to come in their order, as the likely ones are those that come next. */
    private static Occurrence occurrence(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new Place(300);
            case 3, 4, 5 -> new Pay(100L * (1 + random.nextInt(3)));
            case 6, 7, 8 -> new Ship("P-" + random.nextInt(1000));
            case 9, 10 -> new Deliver();
            default -> new Cancel("of " + random.nextInt(9) + " reasons");
        };
    }

    private void predict() {
        Map<String, OrderFlowMachine> machines = new TreeMap<>();
        Instant[] now = {FIRST};
        Timers timers = Timers.polled(() -> now[0]);
        for (Sent each : sent) {
            now[0] = each.time();
            OrderFlowMachine machine = machines.computeIfAbsent(each.order(), id -> {
                List<Output> outputs = expected.computeIfAbsent(id, unused -> new ArrayList<>());
                return new OrderFlowMachine.Factory(outputs::add, timers).on(new Order());
            });
            machine.expire();
            try {
                machine.fire(each.occurrence());
            } catch (IllegalTransitionException refusal) {
                refused++;
            }
        }
        now[0] = end();
        machines.values().forEach(OrderFlowMachine::expire);
    }

    List<Sent> sent() {
        return sent;
    }

    /** When everything that waits for time is over. */
    Instant end() {
        return sent.get(sent.size() - 1).time().plus(Duration.ofDays(3));
    }

    int refused() {
        return refused;
    }

    /** By order, in the order in which they happen. */
    Map<String, List<Output.Transition>> transitions() {
        return only(Output.Transition.class);
    }

    /** By order, in the order in which they are written. */
    Map<String, List<Output.Instruction>> instructions() {
        return only(Output.Instruction.class);
    }

    private <T extends Output> Map<String, List<T>> only(Class<T> type) {
        Map<String, List<T>> all = new TreeMap<>();
        expected.forEach((id, outputs) -> {
            List<T> those =
                    outputs.stream().filter(type::isInstance).map(type::cast).toList();
            if (!those.isEmpty()) {
                all.put(id, those);
            }
        });
        return all;
    }

    @Override
    public String toString() {
        return "traffic of seed " + seed;
    }
}
