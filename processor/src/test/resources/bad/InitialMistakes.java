package bad;

import static bad.InitialMistakes.State.*;
import static bad.InitialMistakes.Superstate.*;

import bad.InitialMistakesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OFF)
@Substates(of = ONE, states = {A, B}) // error: [SG151] ONE has no initial state, and a row of go leads into it
@Substates(of = TWO, states = C, initial = A) // error: [SG152] TWO cannot start in A, which is not within it
@Substates(of = THREE, states = {D, E}, initial = {D, E}) // error: [SG152] THREE has 2 initial states
@Substates(of = FOUR, superstates = {TWO, THREE}, initial = C)
interface InitialMistakes {

  enum State { OFF, A, B, C, D, E }

  enum Superstate { ONE, TWO, THREE, FOUR }

  @Transition(from = OFF, into = ONE)
  @Transition(within = ONE, into = FOUR)
  @Transition(within = FOUR, to = OFF)
  void go();

  @Transition(from = OFF, resume = ONE)
  @Transition(from = A, to = B)
  void stay();
}
