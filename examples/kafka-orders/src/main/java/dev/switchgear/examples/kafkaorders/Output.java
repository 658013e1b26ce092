package dev.switchgear.examples.kafkaorders;

import dev.switchgear.examples.kafkaorders.OrderFlow.State;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;

/**
 * What comes of an event. Effects write outputs and do nothing else: Kafka commits them with the state that they go with, or neither. A
 * call to a bank would be made again when an event is processed again.
 */
public sealed interface Output {

    /**
     * Tells where the output is written.
     *
     * @return the name of the topic
     */
    String topic();

    /**
     * A transition that was taken.
     *
     * @param number the transitions of an order are counted from 1
     * @param from the state before
     * @param occurrence what happened
     * @param to the state now
     */
    record Transition(long number, State from, Occurrence occurrence, State to) implements Output {
        @Override
        public String topic() {
            return Topics.TRANSITIONS;
        }
    }

    /**
     * What somebody else has to do about an order. Who does it has the place of the record, its partition and offset, as a key by which to
     * recognize it if it is read twice.
     */
    sealed interface Instruction extends Output {
        @Override
        default String topic() {
            return Topics.INSTRUCTIONS;
        }
    }

    /** To the warehouse: the order is paid for, and can be packed. */
    record Pack() implements Instruction {}

    /**
     * To the bank: the customer gets money back.
     *
     * @param cents how much
     */
    record Refund(long cents) implements Instruction {}
}
