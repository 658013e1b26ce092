package good;

import static good.elsewhere.Life.*;

import dev.switchgear.StateMachine;
import good.ThreadLifeRules.*;
import good.elsewhere.Life;

/** Over an enum that another package declares, in a package-private spec with a suffix to its name. */
@StateMachine(states = Life.class)
@Initial(NEW)
@Final(TERMINATED)
interface ThreadLifeSpec {

  /** A long name in the middle of the alphabet. */
  @Transition(from = NEW, to = RUNNABLE)
  void start();

  /** Waits, for a while or without end. */
  @Transition(from = RUNNABLE, to = WAITING)
  void waitForIO();

  /** Waits for a lock. */
  @Transition(from = RUNNABLE, to = BLOCKED)
  void waitForLock();

  /** Waits for some time. */
  @Transition(from = RUNNABLE, to = TIMED_WAITING)
  void sleep();

  /** Goes on. */
  @Transition(from = {BLOCKED, WAITING, TIMED_WAITING}, to = RUNNABLE)
  void notify2();

  /** Ends in whatever way. */
  @Transition(from = {RUNNABLE, BLOCKED, WAITING, TIMED_WAITING}, to = TERMINATED)
  void end();
}
