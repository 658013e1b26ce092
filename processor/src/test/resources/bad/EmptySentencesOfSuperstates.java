package bad;

import static bad.EmptySentencesOfSuperstates.State.*;
import static bad.EmptySentencesOfSuperstates.Superstate.*;

import bad.EmptySentencesOfSuperstatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Substates(of = DONE, states = CLOSED)
@Substates(of = WAITING, states = OPEN)
@Always(canReachWithin = {WAITING, DONE}) // error: [SG132] @Always always holds: it names every state, and a machine is always in one
@Never(reachWithin = {DONE, DONE}, after = OPEN) // error: [SG119] @Never names DONE twice
@Never(reachWithin = DONE, without = CLOSED) // error: [SG132] @Never always holds for CLOSED: every path to CLOSED passes through CLOSED
@Never(reachWithin = WAITING, afterWithin = {}, unless = {}) // error: [SG111] @Never names no superstate in afterWithin // error: [SG111] @Never names no guard in unless
abstract class EmptySentencesOfSuperstates {

  enum State { OPEN, CLOSED }

  enum Superstate { DONE, WAITING }

  @Transition(within = WAITING, to = CLOSED)
  @Transition(within = DONE, to = OPEN)
  abstract void toggle();
}
