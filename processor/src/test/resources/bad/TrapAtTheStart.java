package bad;

import bad.TrapAtTheStartRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(TrapAtTheStart.State.OPEN)
@Final(TrapAtTheStart.State.GONE) // error: [SG208] OPEN and CLOSED are a trap: no final state can be reached from there
@Never(reach = TrapAtTheStart.State.GONE)
interface TrapAtTheStart {

  enum State { OPEN, CLOSED, GONE }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  @Transition(from = State.CLOSED, to = State.OPEN)
  void open();
}

class TrapAtTheStartUser {
  TrapAtTheStart door = new TrapAtTheStartMachine();
}
