package bad;

import static bad.ImpossibleEvents.State.*;

import bad.ImpossibleEventsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Final(CLOSED)
interface ImpossibleEvents {

  enum State { OPEN, AJAR, CLOSED }

  @Transition(from = OPEN, to = AJAR)
  @Transition(from = AJAR, to = CLOSED)
  @Reject(in = CLOSED)
  void close();

  @Reject(in = {OPEN, CLOSED})
  void kick(); // error: [SG209] no transition permits kick

  @Reject(in = {OPEN, CLOSED})
  @Reject(in = AJAR)
  void burn();

  @Ignore(in = CLOSED)
  void lock();
}

class ImpossibleEventsUser {
  ImpossibleEvents door = new ImpossibleEventsMachine();
}
