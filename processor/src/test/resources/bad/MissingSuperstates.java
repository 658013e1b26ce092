package bad;

import static bad.MissingSuperstates.State.*;

import bad.MissingSuperstatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Substates(of = Superstate.IN, states = {OPEN, CLOSED}) // error of javac: [SG146] MissingSuperstates has no enum of superstates, which @Substates needs // error of ecj: Substates cannot be resolved to a type // error of ecj: Superstate cannot be resolved to a variable
interface MissingSuperstates {

  enum State { OPEN, CLOSED }

  @Transition(from = OPEN, to = CLOSED)
  void close();

  @Transition(within = Superstate.IN, to = OPEN) // error of ecj: The attribute within is undefined for the annotation type bad.MissingSuperstatesRules.Transition // error of ecj: Superstate cannot be resolved to a variable // error of ecj: [SG111] a row of open names no state
  void open();
}

class MissingSuperstatesUser {
  MissingSuperstates door = new MissingSuperstatesMachine();
}
