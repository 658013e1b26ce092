package fixture;

import static fixture.ObjectMethodsAsActions.State.BOOKED;
import static fixture.ObjectMethodsAsActions.State.OPEN;

import dev.switchgear.StateMachine;
import fixture.ObjectMethodsAsActionsRules.*;

@StateMachine
@Initial(OPEN)
@Final(BOOKED)
public abstract class ObjectMethodsAsActions {

  enum State { OPEN, BOOKED }

  @Transition(from = OPEN, to = BOOKED, when = "hashCode") // error: [SG134] hashCode cannot be a guard: it is a method of java.lang.Object
  abstract void book();

  @Transition(from = OPEN, when = "equals")
  abstract void compare(Object other);

  @Transition(from = OPEN, when = "equals", then = "notify") // error: [SG123] a row of print names an effect that does not exist: notify // error: [SG124] equals cannot be a guard of print
  abstract void print();

  @Transition(from = OPEN, then = "finalize") // error: [SG134] finalize cannot be an effect: it is a method of java.lang.Object
  abstract void end();

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Entry(BOOKED) // error: [SG134] toString cannot be an entry action: it is a method of java.lang.Object
  @Override
  public String toString() {
    return "";
  }

  @Exit(OPEN) // error: [SG134] finalize cannot be an exit action: it is a method of java.lang.Object
  @Override
  protected void finalize() {}
}
