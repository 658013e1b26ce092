package dev.switchgear.examples.kafkaorders;

import dev.switchgear.Timers;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Raises each event on the order of its key: the order is read from the store, a machine resumes it for this one event, and it is put back.
 * An event that is refused leaves by its exception, before anything was stored or written.
 *
 * <p>Time is that of the records. What an order has come to depends on what is in the topic and not on when it is read, so an order that
 * was paid in time is paid, however long nobody read on.
 */
final class OrderProcessor implements Processor<String, Occurrence, String, Output> {

    static final String ORDERS = "orders";
    static final String DEADLINES = "deadlines";

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final byte[] NOTHING_MORE = {};

    private final List<Output> outputs = new ArrayList<>();
    private final OrderFlowMachine.Factory flows = new OrderFlowMachine.Factory(outputs::add, Timers.polled(this::now));

    private ProcessorContext<String, Output> context;
    private KeyValueStore<String, Order> orders;
    private KeyValueStore<Deadline, byte[]> deadlines;

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        orders = context.getStateStore(ORDERS);
        deadlines = context.getStateStore(DEADLINES);
        context.schedule(BETWEEN_LOOKS, PunctuationType.STREAM_TIME, time -> expire());
    }

    @Override
    public void process(Record<String, Occurrence> event) {
        if (event.value() == null) {
            return; // It tells the time, to partitions to which nobody writes.
        }
        Order order = load(event.key());
        raise(event.key(), order, OrderFlowMachine::expire); // What was due when the event came has happened before it.
        raise(event.key(), order, flow -> {
            flow.fire(event.value());
            return true;
        });
    }

    private void expire() {
        List<String> due = new ArrayList<>();
        try (KeyValueIterator<Deadline, byte[]> passed = deadlines.range(Deadline.FIRST, Deadline.after(now()))) {
            passed.forEachRemaining(entry -> due.add(entry.key.order()));
        }
        due.forEach(id -> raise(id, load(id), OrderFlowMachine::expire));
    }

    /** Stores and writes what came of an event once it is over: a handler that goes on after an exception takes nothing back. */
    private void raise(String id, Order order, Predicate<OrderFlowMachine> event) {
        outputs.clear();
        Optional<Instant> before = order.lapseDue();
        if (!event.test(flows.on(order))) {
            return;
        }
        orders.put(id, order);
        if (!before.equals(order.lapseDue())) {
            before.ifPresent(due -> deadlines.delete(new Deadline(due, id)));
            order.lapseDue().ifPresent(due -> deadlines.put(new Deadline(due, id), NOTHING_MORE));
        }
        for (Output output : outputs) {
            context.forward(new Record<>(id, output, now().toEpochMilli()), output.topic());
        }
    }

    private Order load(String id) {
        return Optional.ofNullable(orders.get(id)).orElseGet(Order::new);
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentStreamTimeMs());
    }
}
