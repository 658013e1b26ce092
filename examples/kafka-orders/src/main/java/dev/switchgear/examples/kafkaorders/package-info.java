/**
 * Orders on Kafka Streams: events come in on one topic, transitions go out on another, and what an order is in between is kept in a store
 * that every instance can rebuild.
 *
 * <p>Read {@link dev.switchgear.examples.kafkaorders.OrderFlow} first, which knows nothing of Kafka, then the processor and the
 * {@linkplain dev.switchgear.examples.kafkaorders.OrderTopology topology} that it is in.
 */
package dev.switchgear.examples.kafkaorders;
