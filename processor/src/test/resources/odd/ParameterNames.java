package odd;

import dev.switchgear.StateMachine;
import odd.ParameterNamesRules.*;

/** Its parameters are called like types of the machine. */
@StateMachine
@Initial(ParameterNames.State.A)
@Final(ParameterNames.State.B)
public abstract class ParameterNames {

  /** The states. */
  public enum State { A, B }

  /** Takes any. */
  protected ParameterNames(int State, int Objects, String state, long stateToResumeIn) {
    state.length();
  }

  /** Takes any. */
  @Transition(from = ParameterNames.State.A, to = ParameterNames.State.B)
  abstract boolean go(int State, String Event, int state, int event);
}
