package fixture;

import dev.switchgear.StateMachine;

/** Methods of every object without a row: the machine inherits some, and could not implement the others. */
interface ObjectMethodsLeftOpen {

  @StateMachine
  @ObjectMethodsLeftOpen_BaseRules.Initial(Base.State.OPEN)
  @ObjectMethodsLeftOpen_BaseRules.Final(Base.State.BOOKED)
  abstract class Base {

    enum State { OPEN, BOOKED }

    @ObjectMethodsLeftOpen_BaseRules.Transition(from = State.OPEN, to = State.BOOKED)
    abstract void book();

    @Override
    public abstract boolean equals(Object other); // error: [SG110] ObjectMethodsLeftOpen_BaseMachine does not implement equals

    @Override
    public abstract String toString();
  }

  @StateMachine
  @ObjectMethodsLeftOpen_FaceRules.Initial(Face.State.OPEN)
  @ObjectMethodsLeftOpen_FaceRules.Final(Face.State.BOOKED)
  interface Face {

    enum State { OPEN, BOOKED }

    @ObjectMethodsLeftOpen_FaceRules.Transition(from = State.OPEN, to = State.BOOKED)
    void book();

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();

    Object clone(); // error: [SG110] ObjectMethodsLeftOpen_FaceMachine does not implement clone

    default void finalize() {} // error: [SG134] finalize cannot be a default method of a spec: it is a method of java.lang.Object
  }
}
