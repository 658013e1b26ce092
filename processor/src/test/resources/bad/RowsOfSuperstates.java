package bad;

import static bad.RowsOfSuperstates.State.*;
import static bad.RowsOfSuperstates.Superstate.*;

import bad.RowsOfSuperstatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OFF)
@Final(GONE)
@Substates(of = ON, states = {SLOW, FAST}, initial = SLOW)
@Substates(of = OVER, states = GONE)
abstract class RowsOfSuperstates {

  enum State { OFF, SLOW, FAST, GONE }

  enum Superstate { ON, OVER }

  @Transition(from = OFF, into = ON)
  @Transition(within = ON, to = OFF, into = ON) // error: [SG112] a row of toggle has 2 targets
  abstract void toggle();

  @Transition(from = SLOW, to = FAST)
  @Transition(from = FAST, to = SLOW)
  @Transition(within = ON) // error: [SG211] a row of speed within ON is overridden in every state within
  abstract void speed();

  @Transition(within = ON, to = OFF)
  @Transition(within = ON, to = GONE) // error: [SG201] two transitions for stop in ON
  @Ignore(within = ON) // error: [SG205] @Ignore of stop in ON contradicts another row
  abstract void stop();

  @Transition(within = OVER, to = OFF) // error: [SG139] a row of drop applies to no state
  @Transition(within = ON, except = SLOW, to = GONE) // error: [SG138] a row of drop has both within and except
  @Transition(within = {ON, ON}, to = GONE) // error: [SG119] a row of drop names ON twice
  abstract void drop();

  @Transition(to = GONE) // error: [SG111] a row of lose names no state
  @Transition(within = {}, to = GONE) // error: [SG111] a row of lose names no state
  abstract void lose();

  @Transition(from = FAST, to = SLOW, when = "isWet")
  @Reject(in = FAST)
  @Transition(within = ON, to = OFF)
  abstract void brake();

  boolean isWet() {
    return true;
  }

  @Entry // error: [SG111] @Entry on shine names no state
  @Exit(of = {ON, ON}) // error: [SG119] @Exit names ON twice
  void shine() {}
}
