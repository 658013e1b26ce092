package odd;

import dev.switchgear.StateMachine;
import java.util.Collection;
import java.util.List;
import odd.CallBoundsRules.*;

/** A bound that says the erasure, which decides what overrides. */
@StateMachine
@Initial(CallBounds.State.A)
public abstract class CallBounds<E extends Object & Comparable<? super E>> implements CallBoundsBase<E> {

  /** The states. */
  public enum State { A, B }

  /** Takes them. */
  protected <T extends Object & Comparable<? super T>> CallBounds(T first) {
    first.compareTo(first);
  }

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = "fits", then = "add")
  public abstract <T extends Object & Comparable<? super T>> void go(T one);

  /** Comes. */
  @Transition(from = State.B, to = State.A, when = "max")
  public <T extends Object & Comparable<? super T>> T come(Collection<? extends T> all, E one) {
    return all.iterator().next();
  }

  /** Stays. */
  @Transition(from = State.B)
  public abstract void stay(E one);

  <T extends Object & Comparable<? super T>> boolean fits(T one) {
    return one.compareTo(one) == 0;
  }

  <T extends Object & Comparable<? super T>> boolean max(Collection<? extends T> all, E one) {
    return one.compareTo(one) == 0;
  }

  void add(Object one) {}

  @Override
  @Transition(from = State.A)
  public abstract <S extends Object & List<? super E> & Cloneable> State pick(S list, E one);
}

interface CallBoundsBase<F> {

  <S extends Object & List<? super F> & Cloneable> CallBounds.State pick(S list, F one);
}
