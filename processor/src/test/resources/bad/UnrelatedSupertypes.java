package bad;

import bad.UnrelatedSupertypesRules.*;
import dev.switchgear.StateMachine;

interface Closeable<T> {

  <X extends T> void close(X key);

  UnrelatedSupertypes.State state();
}

interface Lockable<K> {

  <Y extends K> void close(Y key);

  UnrelatedSupertypes.State state();
}

@StateMachine
@Initial(UnrelatedSupertypes.State.OPEN)
@Final(UnrelatedSupertypes.State.CLOSED)
interface UnrelatedSupertypes extends Closeable<Number>, Lockable<Number> { // error: [SG110] UnrelatedSupertypesMachine does not implement close

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void slam();
}

class UnrelatedSupertypesUser {
  UnrelatedSupertypes door = new UnrelatedSupertypesMachine();
}
