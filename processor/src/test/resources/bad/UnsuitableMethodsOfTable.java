// option: -Aswitchgear.SG207=off
package bad;

import static bad.UnsuitableMethodsOfTable.Event.*;
import static bad.UnsuitableMethodsOfTable.State.*;

import bad.UnsuitableMethodsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Transition(from = CART, on = {PAY, GIVE}, to = PAID, when = "cover", then = "charge") // error: [SG123] a row of PAY and GIVE names a guard that does not exist: cover // error: [SG124] charge cannot be an effect
@Transition(from = PAID, on = GIVE, when = "covers", then = {"charge", "fire"}) // error: [SG124] covers cannot be a guard // error: [SG129] fire cannot be an effect: the machine implements it
@Transition(from = PAID, on = PAY, when = "tryFire", then = "hide") // error: [SG129] tryFire cannot be a guard: the machine implements it // error: [SG125] hide cannot be an effect: it is private
@Transition(from = CART, on = PAY, when = "is", then = "log") // error: [SG126] a row of PAY names a guard that is ambiguous: is // error: [SG126] a row of PAY names an effect that is ambiguous: log
interface UnsuitableMethodsOfTable {

  enum State { CART, PAID }

  enum Event { PAY, GIVE }

  void fire(Event event);

  boolean tryFire(Event event);

  default boolean covers(State state, Event event) {
    return state == State.CART && event == Event.PAY;
  }

  static void charge(State state) {}

  private void hide(Event event) {}

  default boolean is(Enum<Event> event) {
    hide(Event.valueOf(event.name()));
    return true;
  }

  static boolean is(Comparable<Event> event) {
    return event != null;
  }

  static void log(Object event) {}

  static void log(Enum<?> event) {}

  @AfterTransition // error: [SG124] record cannot be an observer
  default void record(Event event) {}
}

class UnsuitableMethodsOfTableUser {
  UnsuitableMethodsOfTable order = new UnsuitableMethodsOfTableMachine();
}
