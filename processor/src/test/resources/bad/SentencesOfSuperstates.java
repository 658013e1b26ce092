package bad;

import static bad.SentencesOfSuperstates.State.*;
import static bad.SentencesOfSuperstates.Superstate.*;

import bad.SentencesOfSuperstatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Final(CLOSED)
@Substates(of = DONE, states = {MERGED, CLOSED})
@Substates(of = WAITING, states = {OPEN, CHANGED})
@Substates(of = REVIEWED, states = APPROVED)
@Never(reachWithin = DONE, withoutWithin = REVIEWED)
@Always(canReachWithin = WAITING, afterWithin = DONE)
@Eventually(reachWithin = {DONE, REVIEWED}, afterWithin = WAITING)
abstract class SentencesOfSuperstates {

  enum State { OPEN, CHANGED, APPROVED, MERGED, CLOSED }

  enum Superstate { DONE, WAITING, REVIEWED }

  @Transition(within = WAITING, to = APPROVED)
  @Transition(within = REVIEWED, to = MERGED) // error: [SG303] WAITING cannot be reached from MERGED
  abstract void merge();

  @Transition(from = OPEN, to = CHANGED)
  @Transition(from = CHANGED) // error: [SG304] DONE or REVIEWED may never be reached after WAITING
  abstract void push();

  @Transition(from = MERGED, to = CLOSED)
  abstract void close();
}
