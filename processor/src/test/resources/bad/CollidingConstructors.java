package bad;

import bad.CollidingConstructorsRules.Final;
import bad.CollidingConstructorsRules.Initial;
import bad.CollidingConstructorsRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CollidingConstructors.State.OPEN)
@Final(CollidingConstructors.State.CLOSED)
abstract class CollidingConstructors {

  enum State { OPEN, CLOSED }

  CollidingConstructors(int size) {}

  CollidingConstructors(int size, State wanted) {} // error: [SG115] two constructors of CollidingConstructors give the machine the same constructor

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close();
}

class CollidingConstructorsUser {
  CollidingConstructors door = new CollidingConstructorsMachine(1, CollidingConstructors.State.CLOSED);
}
