package stress;

import static stress.Latch.State.*;

import dev.switchgear.StateMachine;
import java.util.ArrayList;
import java.util.List;
import stress.LatchRules.*;

/** For several threads: what it notes is as unsafe as can be, so that only the machine keeps it whole. */
@StateMachine(threadSafe = true)
@Initial(IDLE)
public abstract class Latch {

    public enum State { IDLE, BUSY }

    /** The events that were accepted, in the order in which they happened. */
    final List<Integer> taken = new ArrayList<>();

    private int inside;
    int overlaps;

    @Transition(from = IDLE, to = BUSY, when = "isIdle", then = "note")
    abstract boolean grab(int operation);

    @Transition(from = BUSY, to = IDLE)
    Integer release(int operation) {
        note(operation);
        return operation;
    }

    @Transition(from = {IDLE, BUSY}, then = "note")
    abstract void poke(int operation);

    boolean isIdle() {
        return true;
    }

    void note(int operation) {
        inside++;
        if (inside != 1) {
            overlaps++;
        }
        taken.add(operation);
        Thread.yield();
        inside--;
    }
}
