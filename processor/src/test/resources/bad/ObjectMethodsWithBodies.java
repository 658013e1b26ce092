package fixture;

import static fixture.ObjectMethodsWithBodies.State.BOOKED;
import static fixture.ObjectMethodsWithBodies.State.OPEN;

import dev.switchgear.StateMachine;
import fixture.ObjectMethodsWithBodiesRules.*;

@StateMachine
@Initial(OPEN)
@Final(BOOKED)
public abstract class ObjectMethodsWithBodies {

  enum State { OPEN, BOOKED }

  @Transition(from = OPEN, to = BOOKED)
  @Override
  public final boolean equals(Object other) { // error: [SG134] equals cannot be an event: it is a method of java.lang.Object
    return this == other;
  }

  @Transition(from = OPEN)
  @Override
  public int hashCode() { // error: [SG134] hashCode cannot be an event: it is a method of java.lang.Object
    return 1;
  }
}
