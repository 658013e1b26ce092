package bad;

import bad.ConflictingRowsRules.Final;
import bad.ConflictingRowsRules.Initial;
import bad.ConflictingRowsRules.Transition;
import bad.ConflictingRowsRules.Transitions;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(ConflictingRows.State.OPEN)
@Final(ConflictingRows.State.LOCKED)
interface ConflictingRows {

  enum State { OPEN, CLOSED, LOCKED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Transition(from = {State.OPEN, State.CLOSED}, to = State.LOCKED) // error: [SG201] two transitions for close in OPEN
  void close();

  @Transitions({
    @Transition(from = State.CLOSED, to = State.OPEN),
    @Transition(from = State.CLOSED, to = State.OPEN) // error: [SG204] open in CLOSED is declared twice
  })
  void open();

  @Transition(from = {State.OPEN, State.OPEN}, to = State.CLOSED) // error: [SG119] a row of slam names OPEN twice
  void slam();
}

class ConflictingRowsUser {
  ConflictingRows door = new ConflictingRowsMachine();
}
