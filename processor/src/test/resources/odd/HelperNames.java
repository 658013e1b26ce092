package odd;

import dev.switchgear.StateMachine;
import odd.HelperNamesRules.*;

/** Its methods are called like private ones of the machine. */
@StateMachine
@Initial(HelperNames.State.A)
@Final(HelperNames.State.Événement)
public abstract class HelperNames {

  /** The states, in cases that constants are seldom in. */
  public enum State { A, state, Événement, $ }

  /** Not the machine's. */
  protected final State illegal(State state, HelperNamesMachine.Event event) {
    return event == null ? State.A : state;
  }

  /** Not the machine's. */
  public State guards(State state) {
    return afterGo(state);
  }

  /** Not the machine's. */
  public State afterGo(State state) {
    return state;
  }

  /** Goes. */
  @Transition(from = State.A, to = State.state)
  abstract void go();

  /** Goes as well. */
  @Transition(from = {State.A, State.$}, to = State.Événement)
  abstract void afterGo();

  /** Reads like a keyword. */
  @Transition(from = State.state, to = State.$)
  abstract void yield();
}
