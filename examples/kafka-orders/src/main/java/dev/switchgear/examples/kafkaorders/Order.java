package dev.switchgear.examples.kafkaorders;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.switchgear.examples.kafkaorders.OrderFlow.State;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an order between two events: all that the store keeps of it. The store makes a new object of its bytes whenever it is
 * asked, so one that an event has changed halfway is dropped with the event.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
@JsonInclude(Include.NON_NULL)
public final class Order {

    private State status = State.NEW;
    private Instant lapseDue;
    private long total;
    private long paid;
    private long transitions;

    /** An order that nobody has placed yet. */
    public Order() {}

    /**
     * Tells how far the order has come.
     *
     * @return the state
     */
    public State status() {
        return status;
    }

    /**
     * Tells when the time to pay is over.
     *
     * @return the time, if it is running
     */
    public Optional<Instant> lapseDue() {
        return Optional.ofNullable(lapseDue);
    }

    /**
     * Tells what the order costs.
     *
     * @return the price in cents
     */
    public long total() {
        return total;
    }

    /**
     * Tells what was paid so far.
     *
     * @return the sum in cents
     */
    public long paid() {
        return paid;
    }

    /**
     * Tells how many transitions the order has taken.
     *
     * @return the number of the last one
     */
    public long transitions() {
        return transitions;
    }

    void setStatus(State next) {
        status = next;
    }

    void setLapseDue(Optional<Instant> next) {
        lapseDue = next.orElse(null);
    }

    void costs(long cents) {
        total = cents;
    }

    void credit(long cents) {
        paid += cents;
    }

    long countTransition() {
        return ++transitions;
    }
}
