package odd;

import dev.switchgear.StateMachine;
import java.util.function.Function;
import odd.WiredOverridesRules.*;

/** Its events override what it inherits, bodies and all. */
@StateMachine
@Initial(WiredOverrides.State.A)
public abstract class WiredOverrides<Event, T extends Comparable<? super T>> implements Function<T, Number>, WiredOverridesBase<T> {

  /** The states. */
  public enum State { A, B }

  @Override
  @Transition(from = State.A, to = State.B, when = "apply0")
  @Transition(from = State.B)
  public Integer apply(T one) {
    return 1;
  }

  boolean apply0(T one) {
    return one != null;
  }

  /** Calls what it overrides. */
  @Override
  @Transition(from = State.A, to = State.B, when = "isOpen")
  public synchronized T pass(T one, Object... more) {
    return WiredOverridesBase.super.pass(one, more);
  }

  /** Is called like a method of the machine's. */
  @Transition(from = State.B, to = State.A)
  public void fire() {}

  /** Is called like a method of the machine's. */
  @Transition(from = State.B, to = State.A)
  abstract State state(T one);

  boolean isOpen(Object one, Object[] more) {
    return true;
  }
}

interface WiredOverridesBase<T> {
  default T pass(T one, Object... more) { return one; }
}
