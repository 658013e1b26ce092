package odd;

import dev.switchgear.StateMachine;
import odd.CallModifiersRules.*;

/** Modifiers. */
@StateMachine
@Initial(CallModifiers.State.A)
public abstract class CallModifiers extends CallModifiersBase implements CallLeft, CallRight {

  /** The states. */
  public enum State { A, B }

  /** For tests. */
  protected CallModifiers() {}

  /** Synchronized, with a body. */
  @Transition(from = State.A, to = State.B, when = "open")
  public synchronized int go(int n) {
    return n;
  }

  /** Back. */
  @Override
  @Transition(from = State.B, to = State.A, when = "ready", then = {"touch", "both", "fin", "nat"})
  protected abstract State back(Integer n);

  /** Both. */
  @Override
  public void both() {
    CallLeft.super.both();
    CallRight.super.both();
  }

  boolean open(int n) {
    return true;
  }

  static boolean ready(Integer n) {
    return true;
  }

  boolean ready(int n) {
    throw new AssertionError();
  }

  final synchronized void fin() {}

  native void nat();
}

interface CallLeft {
  default void both() {}
}

interface CallRight {
  default void both() {}
}

abstract class CallModifiersBase {

  protected abstract Object back(Integer n);

  protected void touch(Number n) {}

  void touch() {}
}
