package odd;

import dev.switchgear.StateMachine;
import odd.CallNamesRules.*;

/** Parameters that are called like what machines are made of. */
@StateMachine
@Initial(CallNames.State.A)
public abstract class CallNames {

  /** The states. */
  public enum State { A, B }

  /** For tests. */
  protected CallNames() {}

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = {"is", "was"}, then = "log")
  public abstract void go(int running, int current, int wasRunning, int outer, int state, int started, int event);

  /** Comes. */
  @Transition(from = State.B, to = State.A, when = {"is", "was"})
  public int come(int result, int from, int running, int current, int outer) {
    return result;
  }

  boolean is(int running) {
    return true;
  }

  boolean was() {
    return true;
  }

  void log() {}

  @AfterTransition
  void told(State from, CallNamesMachine.Event event, State to) {}

  @Entry(State.A)
  void enter() {}
}
