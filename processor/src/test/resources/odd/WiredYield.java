package odd;

import dev.switchgear.StateMachine;
import odd.WiredYieldRules.*;

/** Names that Java restricts, and methods that a class has from one side and must have for the other. */
@StateMachine
@Initial(WiredYield.State.A)
abstract class WiredYield extends WiredYieldBase implements WiredYieldNeed {

  enum State { A, B }

  @Transition(from = State.A, to = State.B, when = {"record", "needed"}, then = {"yield", "done"})
  abstract void go();

  @Transition(from = State.B, to = State.A, when = "sealed", then = "yield")
  abstract void back(int i);

  boolean record() {
    return true;
  }

  boolean sealed() {
    return true;
  }

  void yield() {}

  static void yield(int i) {}
}

class WiredYieldBase {

  public boolean needed() {
    return true;
  }

  public void done() {}
}

interface WiredYieldNeed {

  boolean needed();

  void done();
}
