package bad;

import static bad.ShadowedRows.State.*;

import bad.ShadowedRowsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class ShadowedRows {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  @Transition(from = CART, when = "covers") // error: [SG203] a row of pay is never taken in CART
  @Transition(from = {PAID, CART}, to = CART, when = "!covers") // error: [SG203] a row of pay is never taken in CART
  abstract void pay();

  @Transition(from = CART, to = PAID, when = "covers")
  @Transition(from = CART, to = CART, when = "covers") // error: [SG203] a row of payTwice is never taken in CART
  @Transition(from = CART, to = CART, when = {"isOpen", "covers"}) // error: [SG203] a row of payTwice is never taken in CART
  abstract void payTwice();

  @Transition(from = CART, to = PAID, when = "isOpen")
  @Transition(from = CART, to = PAID, when = "covers")
  @Transition(from = CART, when = "!covers")
  @Transition(from = CART, to = CART) // error: [SG203] a row of payOrStay is never taken in CART
  @Ignore(in = {CART, PAID}) // error: [SG203] a row of payOrStay is never taken in CART
  abstract void payOrStay();

  @Transition(from = CART, to = PAID, when = {"covers", "isOpen"})
  @Transition(from = CART, to = CART, when = "!covers")
  @Transition(from = CART, when = "covers")
  @Transition(from = CART, to = PAID, when = "isOpen") // error: [SG203] a row of payAtLast is never taken in CART
  abstract void payAtLast();

  boolean covers() {
    return true;
  }

  boolean isOpen() {
    return true;
  }
}

class ShadowedRowsUser {
  ShadowedRows order = new ShadowedRowsMachine();
}
