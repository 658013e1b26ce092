package bad;

import static bad.UnguardedEntries.State.*;
import static bad.UnguardedEntries.Superstate.*;

import bad.UnguardedEntriesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Substates(of = WAITING, states = {OPEN, CHANGED}, initial = OPEN)
@Substates(of = DONE, states = {MERGED, CLOSED})
@Never(reach = MERGED, unless = {"isApproved", "!hasConflicts"}, because = "the main branch is protected")
@Never(reachWithin = WAITING, afterWithin = DONE, unless = "isStale")
@Never(reachWithin = DONE, without = CHANGED)
@Automatic(from = CHANGED, to = MERGED, when = "isApproved") // error: [SG305] an automatic row leads to MERGED without !hasConflicts
abstract class UnguardedEntries {

  enum State { OPEN, CHANGED, MERGED, CLOSED }

  enum Superstate { WAITING, DONE }

  @Transition(from = OPEN, to = CHANGED) // error: [SG305] a row of push leads to CHANGED without isStale after DONE
  @Transition(from = CHANGED, when = "isStale")
  abstract void push();

  @Transition(within = WAITING, to = MERGED, when = {"isApproved", "!hasConflicts"}) // error: [SG302] MERGED can be reached without CHANGED
  abstract void merge();

  @Transition(within = WAITING, to = CLOSED)
  abstract void close();

  @Transition(within = DONE, into = WAITING) // error: [SG305] a row of reopen leads to OPEN without isStale after DONE
  @Transition(from = CLOSED, to = CHANGED, when = "isStale")
  abstract void reopen();

  boolean isApproved() {
    return true;
  }

  boolean hasConflicts() {
    return true;
  }

  boolean isStale() {
    return true;
  }
}
