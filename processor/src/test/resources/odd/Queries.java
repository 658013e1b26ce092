package odd;

import dev.switchgear.StateMachine;
import odd.QueriesRules.*;

/** Inherits generic queries that the machine implements. */
@StateMachine
@Initial(Queries.State.A)
@Final(Queries.State.B)
public interface Queries extends Queries_Stateful<Queries.State> {

  /** The states. */
  enum State { A, B }

  /** Goes. */
  @Transition(from = State.A, to = State.B)
  void go();
}

/** Has a state. */
interface Queries_Stateful<S extends Enum<S>> {

  /** The state. */
  S state();

  /** Whether it is that. */
  boolean isIn(S state);
}
