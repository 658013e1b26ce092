package dev.switchgear.examples.observability;

import dev.switchgear.Reason;
import dev.switchgear.examples.observability.Leave.State;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;

/** Is told of everything that happens to a request. */
public interface Watch {

    /**
     * A transition was taken.
     *
     * @param from the state before
     * @param occurrence what happened
     * @param to the state now
     */
    void moved(State from, Occurrence occurrence, State to);

    /**
     * An event was refused.
     *
     * @param state the state, which stays
     * @param occurrence what did not happen
     * @param reason why not
     */
    void refused(State state, Occurrence occurrence, Reason reason);

    /**
     * Several watches as one.
     *
     * @param all the watches
     * @return one that tells each of them, in this order
     */
    static Watch of(Watch... all) {
        Watch[] each = all.clone();
        return new Watch() {
            @Override
            public void moved(State from, Occurrence occurrence, State to) {
                for (Watch watch : each) {
                    watch.moved(from, occurrence, to);
                }
            }

            @Override
            public void refused(State state, Occurrence occurrence, Reason reason) {
                for (Watch watch : each) {
                    watch.refused(state, occurrence, reason);
                }
            }
        };
    }
}
