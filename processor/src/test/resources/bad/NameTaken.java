package bad;

import bad.NameTakenRules.Final;
import bad.NameTakenRules.Initial;
import bad.NameTakenRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(NameTaken.State.OPEN)
@Final(NameTaken.State.CLOSED)
interface NameTaken { // error: [SG117] bad.NameTakenMachine already exists

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();
}

class NameTakenMachine implements NameTaken {
  @Override
  public void close() {}
}
