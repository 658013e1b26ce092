package odd;

import dev.switchgear.StateMachine;
import odd.state_BoxRules.Final;
import odd.state_BoxRules.Initial;
import odd.state_BoxRules.Transition;

/** Called like a variable of the machine. */
public abstract class state {

  /** The states. */
  public enum Mode { A, B }

  /** Is about them. */
  @StateMachine(states = Mode.class)
  @Initial(Mode.A)
  @Final(Mode.B)
  public interface Box {

    /** Goes. */
    @Transition(from = Mode.A, to = Mode.B)
    void go();
  }
}
