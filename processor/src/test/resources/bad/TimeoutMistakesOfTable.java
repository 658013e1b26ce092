package bad;

import static bad.TimeoutMistakesOfTable.Event.*;
import static bad.TimeoutMistakesOfTable.State.*;

import bad.TimeoutMistakesOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Timeout(on = SHUT, seconds = 1)
@Timeout(on = SHUT, seconds = 2) // error: [SG168] SHUT has two timeouts
@Timeout(on = KNOCK, hours = 1) // error: [SG165] no transition takes KNOCK, so its timer runs nowhere
@Timeout(on = SLAM, hours = 1) // error: [SG165] no transition takes SLAM, so its timer runs nowhere
@Timeout(on = TURN, of = "patience") // error: [SG123] the timeout of TURN names a duration that does not exist: patience
@Transition(from = OPEN, on = SHUT, to = CLOSED)
@Transition(from = CLOSED, on = TURN, to = OPEN)
@Ignore(in = OPEN, on = KNOCK)
interface TimeoutMistakesOfTable {

  enum State { OPEN, CLOSED }

  enum Event { SHUT, TURN, KNOCK, SLAM }
}
