package dev.switchgear.examples.kafkaorders;

import dev.switchgear.examples.kafkaorders.OrderFlow.State;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Event;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Pay;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What a machine is measured against: it reads, stores and writes the same bytes as {@link OrderProcessor}, and believes every event. It is
 * right about orders that are placed, paid at once, shipped and delivered, and about no others.
 */
final class ProcessorWithoutMachine implements Processor<String, Occurrence, String, Output> {

    private static final byte[] NOTHING_MORE = {};

    private ProcessorContext<String, Output> context;
    private KeyValueStore<String, Order> orders;
    private KeyValueStore<Deadline, byte[]> deadlines;

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        orders = context.getStateStore(OrderProcessor.ORDERS);
        deadlines = context.getStateStore(OrderProcessor.DEADLINES);
    }

    @Override
    public void process(Record<String, Occurrence> event) {
        String id = event.key();
        Occurrence occurrence = event.value();
        Order order = Optional.ofNullable(orders.get(id)).orElseGet(Order::new);
        State from = order.status();
        Optional<Instant> before = order.lapseDue();
        order.setStatus(after(occurrence.event()));
        order.setLapseDue(Optional.empty());
        if (occurrence instanceof Place place) {
            order.costs(place.cents());
            order.setLapseDue(Optional.of(now().plus(Duration.ofDays(2))));
        } else if (occurrence instanceof Pay pay) {
            order.credit(pay.cents());
            write(id, new Output.Pack());
        }
        Output transition = new Output.Transition(order.countTransition(), from, occurrence, order.status());
        orders.put(id, order);
        before.ifPresent(due -> deadlines.delete(new Deadline(due, id)));
        order.lapseDue().ifPresent(due -> deadlines.put(new Deadline(due, id), NOTHING_MORE));
        write(id, transition);
    }

    private static State after(Event event) {
        return switch (event) {
            case PLACE -> State.PLACED;
            case PAY -> State.PAID;
            case SHIP -> State.SHIPPED;
            case DELIVER -> State.DELIVERED;
            case CANCEL, LAPSE -> State.CANCELLED;
        };
    }

    private void write(String id, Output output) {
        context.forward(new Record<>(id, output, now().toEpochMilli()), output.topic());
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentStreamTimeMs());
    }
}
