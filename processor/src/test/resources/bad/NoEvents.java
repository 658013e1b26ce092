package bad;

import bad.NoEventsRules.Initial;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(NoEvents.State.OPEN)
interface NoEvents { // error: [SG105] NoEvents has no events

  enum State { OPEN, CLOSED }

  void close();

  void open();
}

class NoEventsUser {
  NoEvents door = new NoEventsMachine();
}
