package dev.switchgear.examples.kafkaorders;

import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.Stores;

/** Where the processor stands: between the topic that it reads and those that it writes, with two stores. */
public final class OrderTopology {

    private static final String EVENTS = "events";
    private static final String FLOW = "flow";

    private OrderTopology() {}

    /**
     * Orders, each a state machine.
     *
     * @return the topology
     */
    public static Topology withMachines() {
        return of(OrderProcessor::new);
    }

    /** The same around another processor. */
    static Topology of(ProcessorSupplier<String, Occurrence, String, Output> processor) {
        Json json = new Json();
        Serde<String> keys = Serdes.String();
        return new Topology()
                .addSource(EVENTS, keys.deserializer(), json.occurrences().deserializer(), Topics.EVENTS)
                .addProcessor(FLOW, processor, EVENTS)
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(OrderProcessor.ORDERS), keys, json.of(Order.class)),
                        FLOW)
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(OrderProcessor.DEADLINES),
                                Deadline.serde(),
                                Serdes.ByteArray()),
                        FLOW)
                .addSink(
                        Topics.TRANSITIONS,
                        Topics.TRANSITIONS,
                        keys.serializer(),
                        json.of(Output.Transition.class).serializer(),
                        FLOW)
                .addSink(
                        Topics.INSTRUCTIONS,
                        Topics.INSTRUCTIONS,
                        keys.serializer(),
                        json.of(Output.Instruction.class).serializer(),
                        FLOW);
    }
}
