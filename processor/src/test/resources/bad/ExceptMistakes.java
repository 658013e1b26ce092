package bad;

import static bad.ExceptMistakes.State.*;

import bad.ExceptMistakesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Final({SHIPPED, GONE})
interface ExceptMistakes {

  enum State { CART, PAID, SHIPPED, GONE }

  @Transition(from = CART, to = PAID)
  @Transition(from = PAID, except = CART, to = SHIPPED) // error: [SG138] a row of pay has both from and except
  void pay();

  @Ignore(in = {}, except = PAID) // error: [SG138] a row of ship has both in and except
  @Transition(from = PAID, to = SHIPPED)
  void ship();

  @Transition(except = {CART, PAID}, to = GONE) // error: [SG139] a row of cancel applies to no state
  @Reject(except = {SHIPPED, CART, CART}) // error: [SG119] a row of cancel names CART twice
  void cancel();

  @Transition(to = GONE) // error: [SG111] a row of lose names no state
  @Ignore // error: [SG111] a row of lose names no state
  @Reject(except = {}) // the rest
  void lose();
}

class ExceptMistakesUser {
  ExceptMistakes order = new ExceptMistakesMachine();
}
