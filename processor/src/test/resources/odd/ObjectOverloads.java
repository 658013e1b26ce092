package odd;

import static odd.ObjectOverloads.State.OFF;
import static odd.ObjectOverloads.State.ON;

import dev.switchgear.StateMachine;
import odd.ObjectOverloadsRules.*;

/** Events that are called like methods of every object, and take something else. */
@StateMachine
@Initial(OFF)
public interface ObjectOverloads {

  enum State { OFF, ON }

  @Transition(from = OFF, to = ON)
  boolean equals(ObjectOverloads other);

  @Transition(from = ON, to = OFF)
  void wait(String reason);

  @Transition(from = ON, to = OFF)
  void finalize(int attempts);

  @Transition(from = ON, to = OFF)
  State clone(boolean isDeep);

  @Transition(from = ON, to = OFF)
  void notify(Object listener);

  @Transition(from = ON, to = OFF)
  void hashCode(long seed);

  @Transition(from = ON, to = OFF)
  void toString(StringBuilder out);

  @Transition(from = ON, to = OFF)
  boolean getClass(String name);

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  @Override
  String toString();
}
