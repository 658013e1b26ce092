package odd;

import dev.switchgear.StateMachine;
import java.util.concurrent.Callable;
import odd.WiredThrowsInferredRules.*;

/** Throws what its caller says. */
@StateMachine
@Initial(WiredThrowsInferred.State.A)
public interface WiredThrowsInferred {

  /** The states. */
  enum State { A, B }

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = "isOpen", then = "check")
  <X extends Exception, T extends Callable<? extends X> & Comparable<T>> void go(Class<X> type, T source) throws X;

  /** Comes. */
  @Transition(from = State.B, to = State.A, when = "isOpen")
  default <X extends Exception, T extends Callable<? extends X> & Comparable<T>> T come(Class<X> type, T source) throws X {
    return source;
  }

  default <Y extends Exception, S extends Callable<? extends Y> & Comparable<S>> boolean isOpen(Class<Y> type, S source) throws Y {
    return true;
  }

  default <X extends Exception, T extends Callable<? extends X> & Comparable<T>> void check(Class<X> type, T source) throws X {}
}
