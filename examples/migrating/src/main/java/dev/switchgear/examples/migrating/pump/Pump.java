package dev.switchgear.examples.migrating.pump;

import static dev.switchgear.examples.migrating.pump.Pump.Superstate.IN_SALE;
import static dev.switchgear.examples.migrating.pump.PumpStatus.AUTHORIZED;
import static dev.switchgear.examples.migrating.pump.PumpStatus.FILLING;
import static dev.switchgear.examples.migrating.pump.PumpStatus.HALTED;
import static dev.switchgear.examples.migrating.pump.PumpStatus.IDLE;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.migrating.pump.PumpRules.Entry;
import dev.switchgear.examples.migrating.pump.PumpRules.Exit;
import dev.switchgear.examples.migrating.pump.PumpRules.Initial;
import dev.switchgear.examples.migrating.pump.PumpRules.Substates;
import dev.switchgear.examples.migrating.pump.PumpRules.Transition;

/** A fuel pump, which was a machine of squirrel-foundation. */
@StateMachine(states = PumpStatus.class)
@Initial(IDLE)
@Substates(
        of = IN_SALE,
        states = {AUTHORIZED, FILLING},
        initial = AUTHORIZED)
public abstract class Pump {

    /** What several states have in common. */
    public enum Superstate {
        IN_SALE
    }

    private final Hardware hardware;

    /**
     * A pump.
     *
     * @param hardware what it drives
     */
    protected Pump(Hardware hardware) {
        this.hardware = hardware;
    }

    /**
     * Accepts a card.
     *
     * @param cents what is reserved on it
     */
    @Transition(from = IDLE, into = IN_SALE, when = "isEnough", then = "reserve")
    public abstract void authorize(int cents);

    /** Lifts the nozzle. */
    @Transition(from = AUTHORIZED, to = FILLING)
    public abstract void lift();

    /**
     * Fuel flows.
     *
     * @param centilitres how much
     */
    @Transition(from = FILLING)
    public void flow(int centilitres) {
        hardware.count(centilitres);
    }

    /** Halts the pump, whatever it does for a customer. */
    @Transition(within = IN_SALE, to = HALTED)
    public abstract void halt();

    /** Goes on where it was halted. */
    @Transition(from = HALTED, resume = IN_SALE)
    public abstract void proceed();

    /** Hangs the nozzle up, or does not want any fuel. */
    @Transition(from = AUTHORIZED, to = IDLE, then = "release")
    @Transition(from = FILLING, to = IDLE, then = "charge")
    public abstract void hangUp();

    boolean isEnough(int cents) {
        return cents >= 100;
    }

    void reserve(int cents) {
        hardware.reserve(cents);
    }

    void release() {
        hardware.release();
    }

    void charge() {
        hardware.charge();
    }

    @Entry(of = IN_SALE)
    void lightUp() {
        hardware.lightUp();
    }

    @Exit(of = IN_SALE)
    void darken() {
        hardware.darken();
    }

    @Entry(FILLING)
    void startMotor() {
        hardware.startMotor();
    }

    @Exit(FILLING)
    void stopMotor() {
        hardware.stopMotor();
    }
}
