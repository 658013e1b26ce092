package stress;

import static stress.Toggle.State.*;

import dev.switchgear.StateMachine;
import stress.ToggleRules.*;

/** For several threads, and with no code of its own. */
@StateMachine(threadSafe = true)
@Initial(OFF)
public interface Toggle {

    enum State { OFF, ON }

    @Transition(from = OFF, to = ON)
    State turnOn();

    @Transition(from = ON, to = OFF)
    boolean turnOff();
}
