package bad;

import bad.SignatureTakenRules.Initial;
import bad.SignatureTakenRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(SignatureTaken.State.OPEN)
interface SignatureTaken {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  default boolean canClose() { // error: [SG114] canClose is a generated method
    return true;
  }

  @Transition(from = State.CLOSED, to = State.OPEN)
  State state(); // error: [SG114] state is a generated method
}

class SignatureTakenUser {
  SignatureTaken door = new SignatureTakenMachine();
}
