package bad;

import static bad.EventsAsActions.State.*;

import bad.EventsAsActionsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class EventsAsActions {

  enum State { CART, PAID, SHIPPED }

  @Transition(from = CART, to = PAID, when = "tryIt", then = "ship") // error: [SG129] tryIt cannot be a guard: it is an event // error: [SG129] ship cannot be an effect: it is an event
  @Transition(from = PAID, when = "!tryIt", then = {"ship", "pay"}) // error: [SG129] pay cannot be an effect: it is an event
  abstract void pay();

  @Transition(from = PAID, to = SHIPPED)
  @Entry(PAID) // error: [SG129] ship cannot be an entry action: it is an event
  void ship() {}

  @Transition(from = CART, to = CART)
  abstract boolean tryIt();

  @AfterTransition // error: [SG129] tell cannot be an observer: it is an event
  @Transition(from = CART, to = CART)
  @Exit(CART)
  abstract void tell();

  @Transition(from = SHIPPED, to = PAID, when = {"canPay", "canAsk"}) // error: [SG129] canPay cannot be a guard: the machine implements it // error: [SG129] canAsk cannot be a guard: the machine implements it
  abstract void ask();

  abstract boolean canPay();

  abstract boolean canAsk();
}

class EventsAsActionsUser {
  EventsAsActions order = new EventsAsActionsMachine();
}
