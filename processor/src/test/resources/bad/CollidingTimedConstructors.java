package bad;

import bad.CollidingTimedConstructorsRules.Initial;
import bad.CollidingTimedConstructorsRules.Timeout;
import bad.CollidingTimedConstructorsRules.Transition;
import dev.switchgear.StateMachine;
import dev.switchgear.Timers;

/** Constructors that take timers anyway are none that collide; one that takes a snapshot is. */
@StateMachine
@Initial(CollidingTimedConstructors.State.OPEN)
abstract class CollidingTimedConstructors {

  enum State { OPEN, CLOSED }

  CollidingTimedConstructors(int size) {}

  CollidingTimedConstructors(int size, Timers timers) {}

  CollidingTimedConstructors(int size, CollidingTimedConstructorsMachine.Snapshot kept) {} // error: [SG115] two constructors of CollidingTimedConstructors give the machine the same constructor

  @Timeout(days = 1)
  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close();

  @Transition(from = State.CLOSED, to = State.OPEN)
  abstract void open();
}
