package bad;

import bad.SeveralMistakesRules.Final;
import bad.SeveralMistakesRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Final(SeveralMistakes.State.CLOSED)
interface SeveralMistakes { // error: [SG104] SeveralMistakes has no initial state

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Transition(from = State.CLOSED, to = State.OPEN) // error: [SG202] the final state CLOSED has a transition
  @Transition(from = State.OPEN, to = State.OPEN) // error: [SG201] two transitions for close in OPEN
  void close();

  void open(); // error: [SG110] SeveralMistakesMachine does not implement open

  @Transition(from = State.OPEN, to = State.CLOSED)
  Integer slam(); // error: [SG109] slam cannot return Integer
}

class SeveralMistakesUser {
  SeveralMistakes door = new SeveralMistakesMachine();
}
