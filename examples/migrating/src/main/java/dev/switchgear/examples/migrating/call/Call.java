package dev.switchgear.examples.migrating.call;

import static dev.switchgear.examples.migrating.call.Call.Superstate.CONNECTED;
import static dev.switchgear.examples.migrating.call.CallStatus.IDLE;
import static dev.switchgear.examples.migrating.call.CallStatus.MISSED;
import static dev.switchgear.examples.migrating.call.CallStatus.ON_HOLD;
import static dev.switchgear.examples.migrating.call.CallStatus.RINGING;
import static dev.switchgear.examples.migrating.call.CallStatus.TALKING;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.migrating.call.CallRules.Entry;
import dev.switchgear.examples.migrating.call.CallRules.Exit;
import dev.switchgear.examples.migrating.call.CallRules.Ignore;
import dev.switchgear.examples.migrating.call.CallRules.Initial;
import dev.switchgear.examples.migrating.call.CallRules.Substates;
import dev.switchgear.examples.migrating.call.CallRules.Transition;

/** A call to a help desk, which was a machine of stateless4j. */
@StateMachine(states = CallStatus.class)
@Initial(IDLE)
@Substates(
        of = CONNECTED,
        states = {TALKING, ON_HOLD},
        initial = TALKING)
public abstract class Call {

    /** What several states have in common. */
    public enum Superstate {
        CONNECTED
    }

    private final Line line;

    /**
     * A call.
     *
     * @param line what it drives
     */
    protected Call(Line line) {
        this.line = line;
    }

    /**
     * Dials.
     *
     * @param number whose number
     */
    @Transition(
            from = {IDLE, MISSED},
            to = RINGING)
    public void dial(String number) {
        line.ring(number);
    }

    /** Answers. */
    @Transition(from = RINGING, into = CONNECTED)
    public abstract void answer();

    /** Asks the caller to wait. */
    @Transition(from = TALKING, to = ON_HOLD)
    @Ignore(in = ON_HOLD)
    public abstract void hold();

    /** Goes on. */
    @Transition(from = ON_HOLD, to = TALKING)
    public abstract void resume();

    /**
     * Hands over to somebody else, whose seconds are counted anew.
     *
     * @param agent to whom
     */
    @Transition(from = TALKING, into = CONNECTED, when = "hasAgents", then = "handOver")
    @Ignore(in = ON_HOLD)
    public abstract void transfer(String agent);

    /** Gives up, or has said it all. */
    @Transition(from = RINGING, to = MISSED, then = "noteMissed")
    @Transition(within = CONNECTED, to = IDLE)
    @Ignore(in = IDLE)
    public abstract void hangUp();

    boolean hasAgents() {
        return line.hasAgents();
    }

    void handOver(String agent) {
        line.handOver(agent);
    }

    void noteMissed() {
        line.noteMissed();
    }

    @Exit(RINGING)
    void silence() {
        line.silence();
    }

    @Entry(of = CONNECTED)
    void startMeter() {
        line.startMeter();
    }

    @Exit(of = CONNECTED)
    void stopMeter() {
        line.stopMeter();
    }

    @Entry(ON_HOLD)
    void playMusic() {
        line.playMusic();
    }

    @Exit(ON_HOLD)
    void stopMusic() {
        line.stopMusic();
    }
}
