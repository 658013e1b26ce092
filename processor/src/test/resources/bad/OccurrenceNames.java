package bad;

import static bad.OccurrenceNames.State.*;

import bad.OccurrenceNamesRules.*;
import dev.switchgear.StateMachine;

@StateMachine(occurrences = true)
@Initial(CART)
@Final(PAID)
abstract class OccurrenceNames extends OccurrenceNamesBase {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  abstract void pay(int amount);

  @Transition(from = CART)
  abstract void event(String text); // error: [SG158] the record Event of event has a name that is taken

  @Transition(from = CART)
  abstract boolean occurrence(); // error: [SG158] the record Occurrence of occurrence has a name that is taken

  @Transition(from = CART)
  abstract void snapShot(); // error: [SG158] the record SnapShot of snapShot has a name that is taken

  @Transition(from = CART)
  abstract void state(String text); // error: [SG158] the record State of state has a name that is taken

  @Transition(from = CART)
  abstract void line(int number); // error: [SG158] the record Line of line has a name that is taken

  @Transition(from = CART)
  abstract void occurrenceNamesMachine(); // error: [SG158] the record OccurrenceNamesMachine of occurrenceNamesMachine has a name that is taken

  @Transition(from = CART)
  abstract void payAll();

  @Transition(from = CART)
  abstract void payall(); // error: [SG158] the record Payall of payall has a name that is taken
}

class OccurrenceNamesBase {

  record Line(int number) {}
}

class OccurrenceNamesUser {

  void use(OccurrenceNamesMachine machine) {
    OccurrenceNamesMachine.Occurrence pay = new OccurrenceNamesMachine.Pay(5);
    machine.fire(pay);
    if (machine.can(pay) && machine.tryFire(pay)) {
      machine.pay(new OccurrenceNamesMachine.Pay(5).amount());
    }
  }
}
