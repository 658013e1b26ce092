package bad;

import bad.OnlyRejectedRules.Initial;
import bad.OnlyRejectedRules.Reject;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OnlyRejected.State.OPEN)
@Reject(in = OnlyRejected.State.OPEN, on = OnlyRejected.Event.CLOSE)
interface OnlyRejected { // error: [SG105] OnlyRejected has no rows

  enum State { OPEN, CLOSED }

  enum Event { CLOSE }
}
