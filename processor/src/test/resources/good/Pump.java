package good;

import static good.Pump.State.*;

import dev.switchgear.StateMachine;
import good.PumpRules.*;

/** Ignores some events, and says of others that they are meant to be illegal. */
@StateMachine
@Initial(OFF)
public interface Pump {

  /** What a pump is. */
  enum State { OFF, ON, BROKEN }

  /** Starts it. */
  @Transition(from = OFF, to = ON)
  @Ignore(in = ON)
  @Reject(in = BROKEN)
  State start();

  /** Stops it. */
  @Transition(from = ON, to = OFF)
  @Ignore(in = {OFF, BROKEN})
  void stop();

  /** Is of no use. */
  @Ignores({@Ignore(in = OFF), @Ignore(in = {ON, BROKEN})})
  void kick();

  /** Breaks it. */
  @Transition(from = {OFF, ON}, to = BROKEN)
  @Transition(from = BROKEN, to = BROKEN)
  void flood();

  /** Is never possible. */
  @Reject(in = {OFF, ON})
  @Rejects(@Reject(in = BROKEN))
  boolean repair();
}
