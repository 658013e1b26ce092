package good;

import static good.Gate.State.*;

import dev.switchgear.StateMachine;
import good.GateRules.*;

/** A table over its own enums. */
@StateMachine
@Initial(LOCKED)
@Final(SCRAPPED)
@Transition(from = LOCKED, on = Gate.Event.COIN, to = UNLOCKED)
@Transition(from = UNLOCKED, on = Gate.Event.PUSH, to = LOCKED)
@Transition(
    from = {LOCKED, UNLOCKED},
    on = {Gate.Event.SCRAP, Gate.Event.CRASH},
    to = SCRAPPED)
@Transition(from = LOCKED, on = Gate.Event.CLEAN)
interface Gate {

  /** What a gate is. */
  enum State { LOCKED, UNLOCKED, SCRAPPED }

  /** What happens to a gate. */
  enum Event { COIN, PUSH, CLEAN, SCRAP, CRASH }

  /** Generated, and so callable by this type. */
  boolean tryFire(Event event);
}
