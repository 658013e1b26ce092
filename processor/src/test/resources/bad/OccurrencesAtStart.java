package bad;

import static bad.OccurrencesAtStart.State.*;
import static bad.OccurrencesAtStart.Superstate.*;

import bad.OccurrencesAtStartMachine.Occurrence;
import bad.OccurrencesAtStartRules.*;
import dev.switchgear.StateMachine;

@StateMachine(occurrences = true)
@Initial(CART)
@Substates(of = OPEN, states = {CART, CHECKED, HELD})
@Automatic(from = CART, to = CHECKED, when = "isEmpty")
@Automatic(from = CHECKED, to = HELD)
@Automatic(from = LOST, to = CART)
abstract class OccurrencesAtStart {

  enum State { CART, CHECKED, HELD, PAID, LOST }

  enum Superstate { OPEN }

  @Transition(within = OPEN, to = PAID)
  abstract void pay(int amount);

  @Transition(from = PAID, to = LOST)
  abstract void lose();

  boolean isEmpty() {
    return true;
  }

  @Entry(CART) // error: [SG156] enter takes the event, and there is none when a machine starts
  void enter(Occurrence occurrence) {}

  @Entry(of = OPEN) // error: [SG156] open takes the event, and there is none when a machine starts
  void open(Occurrence occurrence) {}

  @Exit(CART) // error: [SG156] leave takes the event, and there is none for an automatic row at the start
  void leave(Occurrence occurrence) {}

  @Entry({HELD, PAID}) // error: [SG156] hold takes the event, and there is none for an automatic row at the start
  void hold(Occurrence occurrence) {}

  @AfterTransition // error: [SG156] told takes the event, and there is none for an automatic row at the start
  void told(State from, Occurrence occurrence, State to) {}

  @Exit(LOST)
  void find(Occurrence occurrence) {}

  @Exit(of = OPEN)
  void close(Occurrence occurrence) {}
}
