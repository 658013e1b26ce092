package good;

import static good.Vault.State.*;

import dev.switchgear.StateMachine;
import good.VaultRules.*;

/** Decides every cell, and states what must be so of the whole table. */
@StateMachine(total = true)
@Initial(SHUT)
@Never(reach = EMPTY, without = OPEN, because = "nothing leaves it through its walls")
@Always(canReach = OPEN, because = "whoever owns what is in it gets at it")
@Eventually(reach = SHUT, after = ALARMED, because = "an alarm ends with an inspection")
public interface Vault {

  /** What it is behind its door. */
  enum State { SHUT, OPEN, EMPTY, ALARMED }

  /** Unlocks the door. */
  @Transition(from = SHUT, to = OPEN)
  @Ignore(in = {OPEN, EMPTY})
  @Reject(in = ALARMED)
  void unlock();

  /** Shuts the door. */
  @Transition(from = {OPEN, EMPTY}, to = SHUT)
  @Ignore(in = {SHUT, ALARMED})
  void shut();

  /** Takes everything out. */
  @Transition(from = OPEN, to = EMPTY)
  @Reject(in = {SHUT, EMPTY, ALARMED})
  void clear();

  /** Leans on the door. */
  @Transition(from = SHUT, to = ALARMED)
  @Reject(in = {OPEN, EMPTY})
  @Ignore(in = ALARMED)
  void force();

  /** Looks after the alarm. */
  @Transition(from = ALARMED, to = SHUT)
  @Reject(in = {SHUT, OPEN, EMPTY})
  void inspect();
}
