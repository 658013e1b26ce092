// option: -Aswitchgear.SG207=off
package bad;

import static bad.IntricateGuards.State.*;

import bad.IntricateGuardsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class IntricateGuards {

  enum State { CART, PAID }

  @Transition(from = {CART, PAID}, when = {"a", "b"}) // error: [SG130] the guards of pay in CART are too complex
  @Transition(from = {CART, PAID}, when = {"c", "d"})
  @Transition(from = {CART, PAID}, when = {"e", "f"})
  @Transition(from = {CART, PAID}, when = {"g", "h"})
  @Transition(from = {CART, PAID}, when = {"i", "j"})
  @Transition(from = {CART, PAID}, when = {"a", "d"})
  @Transition(from = {CART, PAID}, when = {"c", "f"})
  @Transition(from = {CART, PAID}, when = {"e", "h"})
  @Transition(from = {CART, PAID}, when = {"g", "j"})
  @Transition(from = {CART, PAID}, when = {"i", "b"})
  abstract void pay();

  @Transition(from = CART, to = PAID)
  abstract void give();

  boolean a() {
    return true;
  }

  boolean b() {
    return true;
  }

  boolean c() {
    return true;
  }

  boolean d() {
    return true;
  }

  boolean e() {
    return true;
  }

  boolean f() {
    return true;
  }

  boolean g() {
    return true;
  }

  boolean h() {
    return true;
  }

  boolean i() {
    return true;
  }

  boolean j() {
    return true;
  }
}

class IntricateGuardsUser {
  IntricateGuards order = new IntricateGuardsMachine();
}
