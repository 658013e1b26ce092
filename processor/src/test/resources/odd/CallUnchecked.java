package odd;

import dev.switchgear.StateMachine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import odd.CallUncheckedRules.*;

/** Overloads that Java would rather call, with a warning. */
@StateMachine
@Initial(CallUnchecked.State.A)
@SuppressWarnings("rawtypes")
public abstract class CallUnchecked {

  /** The states. */
  public enum State { A, B }

  /** For tests. */
  protected final StringBuilder log = new StringBuilder();

  /** For tests. */
  protected CallUnchecked() {}

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = "is", then = {"note", "keep"})
  public abstract void go(ArrayList list);

  /** Comes. */
  @Transition(from = State.B, to = State.A)
  public abstract void come();

  boolean is(List<String> list) {
    throw new AssertionError();
  }

  boolean is(Object list) {
    log.append("is ");
    return true;
  }

  void note(List<String> list) {
    throw new AssertionError();
  }

  void note(Collection<?> list) {
    log.append("note ");
  }

  void keep(List list) {
    log.append("keep");
  }
}
