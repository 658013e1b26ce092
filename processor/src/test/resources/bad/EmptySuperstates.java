package bad;

import static bad.EmptySuperstates.State.*;
import static bad.EmptySuperstates.Superstate.*;

import bad.EmptySuperstatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Substates(of = IN, states = {OPEN, CLOSED})
interface EmptySuperstates {

  enum State { OPEN, CLOSED }

  enum Superstate { IN, OUT } // error: [SG148] no state is within OUT

  @Transition(from = OPEN, to = CLOSED)
  void close();

  @Transition(from = CLOSED, to = OPEN)
  void open();

  @Transition(within = OUT, to = OPEN)
  @Transition(from = OPEN)
  void knock();
}
