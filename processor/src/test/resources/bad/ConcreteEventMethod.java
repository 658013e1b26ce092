package bad;

import bad.ConcreteEventMethodRules.Initial;
import bad.ConcreteEventMethodRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(ConcreteEventMethod.State.OPEN)
abstract class ConcreteEventMethod {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close() {} // error: [SG108] close cannot be an event: it is not abstract

  @Transition(from = State.CLOSED, to = State.OPEN)
  final void open() {} // error: [SG108] open cannot be an event: it is final

  @Transition(from = State.CLOSED, to = State.OPEN)
  static void tear() {} // error: [SG108] tear cannot be an event: it is static

  @Transition(from = State.CLOSED, to = State.OPEN)
  private void knock() { // error: [SG108] knock cannot be an event: it is private
    knock();
  }
}

class ConcreteEventMethodUser {
  ConcreteEventMethod door = new ConcreteEventMethodMachine();
}
