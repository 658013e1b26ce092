package odd;

import dev.switchgear.StateMachine;
import java.util.Comparator;
import odd.OrderingRules.*;

/** Redeclares what every object has, as interfaces do for their documentation. */
@StateMachine
@Initial(Ordering.State.UP)
public interface Ordering extends Comparator<String> {

  /** Which way. */
  enum State { UP, DOWN }

  /** As for any object. */
  @Override
  boolean equals(Object other);

  /** As for any object. */
  @Override
  int hashCode();

  @Override
  default int compare(String one, String other) {
    return one.compareTo(other);
  }

  /** Turns. */
  @Transition(from = State.UP, to = State.DOWN)
  @Transition(from = State.DOWN, to = State.UP)
  void turn();
}
