package fixture;

import dev.switchgear.StateMachine;
import fixture.ObjectMethods.Invoice.State;

/** Events that override a method of every object; overloads of one are events like any other. */
interface ObjectMethods {

  @StateMachine
  @ObjectMethods_InvoiceRules.Initial(State.OPEN)
  @ObjectMethods_InvoiceRules.Final(State.BOOKED)
  interface Invoice {

    enum State { OPEN, BOOKED }

    @ObjectMethods_InvoiceRules.Transition(from = State.OPEN, to = State.BOOKED)
    void finalize(); // error: [SG134] finalize cannot be an event: it is a method of java.lang.Object

    @ObjectMethods_InvoiceRules.Transition(from = State.OPEN)
    boolean equals(Object other); // error: [SG134] equals cannot be an event: it is a method of java.lang.Object

    @ObjectMethods_InvoiceRules.Transition(from = State.OPEN)
    int hashCode(); // error: [SG134] hashCode cannot be an event: it is a method of java.lang.Object

    @ObjectMethods_InvoiceRules.Transition(from = State.OPEN)
    String toString(); // error: [SG134] toString cannot be an event: it is a method of java.lang.Object

    @ObjectMethods_InvoiceRules.Transition(from = State.OPEN)
    Object clone(); // error: [SG134] clone cannot be an event: it is a method of java.lang.Object

    @ObjectMethods_InvoiceRules.Transition(from = State.OPEN)
    void wait(String reason);
  }
}
