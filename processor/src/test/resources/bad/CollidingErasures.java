package bad;

import bad.CollidingErasuresRules.Final;
import bad.CollidingErasuresRules.Initial;
import bad.CollidingErasuresRules.Transition;
import dev.switchgear.StateMachine;
import java.util.List;

@StateMachine
@Initial(CollidingErasures.State.OPEN)
@Final(CollidingErasures.State.CLOSED)
abstract class CollidingErasures<T extends Number> {

  enum State { OPEN, CLOSED }

  CollidingErasures(List<T> sizes, T size) {}

  CollidingErasures(List<String> names, Number size, State wanted) {} // error: [SG115] two constructors of CollidingErasures give the machine the same constructor

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close();
}

class CollidingErasuresUser {
  CollidingErasures<Integer> door = new CollidingErasuresMachine<>(List.of(1), 1);
}
