package odd;

import dev.switchgear.StateMachine;
import odd.ConsumerRules.*;

/** Inherits a method over its own events, and has it implemented. */
@StateMachine
@Initial(Consumer.State.A)
@Final(Consumer.State.B)
public abstract class Consumer implements java.util.function.Consumer<ConsumerMachine.Event> {

  /** The states. */
  public enum State { A, B }

  @Override
  public void accept(ConsumerMachine.Event event) {
    event.name();
  }

  /** Goes. */
  @Transition(from = State.A, to = State.B)
  abstract void go();
}
