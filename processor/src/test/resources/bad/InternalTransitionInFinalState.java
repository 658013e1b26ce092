package bad;

import bad.InternalTransitionInFinalStateRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(InternalTransitionInFinalState.State.OPEN)
@Final(InternalTransitionInFinalState.State.CLOSED)
interface InternalTransitionInFinalState {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Ignore(in = State.CLOSED)
  void close();

  @Transition(from = State.OPEN)
  @Transition(from = State.CLOSED) // error: [SG202] the final state CLOSED has a transition
  void knock();

  @Transition(from = State.OPEN)
  @Reject(in = State.CLOSED)
  void ring();
}
