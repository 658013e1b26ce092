package bad;

import bad.FinalMistakesRules.Final;
import bad.FinalMistakesRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Final(FinalMistakes.State.CLOSED)
final class FinalMistakes { // error: [SG103] FinalMistakesMachine cannot extend FinalMistakes

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Transition(from = State.OPEN, to = State.OPEN) // error: [SG201] two transitions for close in OPEN
  void close() {}

  @Transition(from = State.CLOSED, to = State.OPEN) // error: [SG202] the final state CLOSED has a transition
  void open() {}
}
