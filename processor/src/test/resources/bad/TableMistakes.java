package bad;

import static bad.TableMistakes.State.*;

import bad.TableMistakes.Event;
import bad.TableMistakesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Final(GONE)
@Transition(from = OPEN, on = Event.CLOSE, to = CLOSED)
@Transition(from = {OPEN, CLOSED}, on = {Event.CLOSE, Event.BREAK}, to = GONE) // error: [SG201] two transitions for CLOSE in OPEN
@Transition(from = GONE, on = Event.OPEN, to = {OPEN, CLOSED}) // error: [SG112] a row of OPEN has 2 target states
@Transition(from = {GONE, CLOSED}, on = Event.OPEN, to = OPEN) // error: [SG201] two transitions for OPEN in GONE // error: [SG202] the final state GONE has a transition
@Ignore(in = GONE, on = Event.BREAK)
@Reject(in = {CLOSED, GONE}, on = {Event.BREAK, Event.CLOSE}) // error: [SG205] @Reject of BREAK and CLOSE in CLOSED contradicts another row // error: [SG205] @Reject of BREAK in GONE contradicts another row
interface TableMistakes { // error: [SG104] TableMistakes has no initial state

  enum State { OPEN, CLOSED, GONE }

  enum Event { CLOSE, BREAK, OPEN }

  boolean isClosed(); // error: [SG110] TableMistakesMachine does not implement isClosed
}

class TableMistakesUser {
  TableMistakes door = new TableMistakesMachine();
}
