package bad;

import static bad.UnaskedOccurrences.State.*;

import bad.UnaskedOccurrencesMachine.Occurrence;
import bad.UnaskedOccurrencesRules.*;
import dev.switchgear.Reason;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Final(PAID)
abstract class UnaskedOccurrences {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  abstract void pay(long amount);

  @Entry(PAID) // error: [SG124] enter cannot be an entry action
  void enter(Occurrence occurrence) {}

  @AfterTransition // error: [SG124] told cannot be an observer
  void told(State from, Occurrence occurrence, State to) {}

  @Refused // error: [SG124] refused cannot be an observer of refusals
  void refused(State state, Occurrence occurrence, Reason reason) {}
}

class UnaskedOccurrencesUser {

  void use(UnaskedOccurrencesMachine machine) {
    machine.fire(new UnaskedOccurrencesMachine.Pay(5));
  }
}
