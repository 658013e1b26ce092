package bad;

import static bad.NestingMistakes.State.*;
import static bad.NestingMistakes.Superstate.*;

import bad.NestingMistakesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(A)
@Substates(of = ONE, states = A)
@Substates(of = ONE, states = B) // error: [SG147] ONE has two @Substates
@Substates(of = TWO, states = C)
@Substates(of = THREE, states = C) // error: [SG149] C is directly within TWO and THREE
@Substates(of = FOUR, superstates = FIVE, states = D)
@Substates(of = FIVE, superstates = FOUR) // error: [SG150] FOUR is within itself, by way of FIVE
@Substates(of = SIX) // error: [SG148] no state is within SIX
@Substates(of = SEVEN, states = {E, E}) // error: [SG119] @Substates names E twice
interface NestingMistakes {

  enum State { A, B, C, D, E }

  enum Superstate { ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN }

  @Transition(from = A, to = B)
  @Transition(within = {TWO, FOUR}, to = A)
  void go();
}

class NestingMistakesUser {
  NestingMistakes spec = new NestingMistakesMachine();
}
