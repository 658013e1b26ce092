package bad;

import bad.CollidingEventNamesRules.Final;
import bad.CollidingEventNamesRules.Initial;
import bad.CollidingEventNamesRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CollidingEventNames.State.OPEN)
@Final(CollidingEventNames.State.CLOSED)
interface CollidingEventNames {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close(int key); // error: [SG113] two event methods generate the event CLOSE
}

class CollidingEventNamesUser {
  CollidingEventNames door = new CollidingEventNamesMachine();
}
