package good;

import static good.Kettle.State.*;

import dev.switchgear.StateMachine;
import good.KettleRules.*;

/** A table whose rows ask guards, for several threads. */
@StateMachine(threadSafe = true)
@Initial(COLD)
@Transition(from = COLD, on = Kettle.Event.PRESSED, to = HEATING, when = {"hasWater", "!isLocked"})
@Transition(from = COLD, on = Kettle.Event.PRESSED, when = "!hasWater", then = "beep")
@Transition(from = HEATING, on = Kettle.Event.PRESSED, to = COLD)
@Transition(from = HEATING, on = Kettle.Event.BOILED, to = HOT)
@Transition(from = HOT, on = {Kettle.Event.PRESSED, Kettle.Event.COOLED}, to = COLD, then = "note")
@Ignore(in = COLD, on = Kettle.Event.COOLED)
public interface Kettle {

    /** How hot it is. */
    enum State {
        COLD,
        HEATING,
        HOT
    }

    /** What its button and its sensor say. */
    enum Event {
        PRESSED,
        BOILED,
        COOLED
    }

    /** {@return whether there is water in it} */
    default boolean hasWater() {
        return true;
    }

    /** {@return whether somebody has locked it} */
    static boolean isLocked() {
        return false;
    }

    /** Says that something is wrong. */
    default void beep() {}

    /** Says what has happened. */
    default void note(Event event) {}

    /** Turns the heat on. */
    @Entry(HEATING)
    default void heat() {}

    /** Turns it off. */
    @Exit(HEATING)
    default void rest() {}

    /** Says what has happened. */
    @AfterTransition
    default void show(State from, Event event, State to) {}
}
