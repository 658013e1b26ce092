package good;

import dev.switchgear.StateMachine;

/** Refuses nothing. */
@StateMachine
@DialRules.Initial(Dial.State.LOW)
public interface Dial {

  /** How far it is turned. */
  enum State { LOW, HIGH }

  /** Turns it. */
  @DialRules.Transition(from = State.LOW, to = State.HIGH)
  @DialRules.Transition(from = State.HIGH, to = State.LOW)
  void turn();
}
