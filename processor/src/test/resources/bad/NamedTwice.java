package bad;

import bad.NamedTwiceRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(NamedTwice.State.OPEN)
@Final({NamedTwice.State.GONE, NamedTwice.State.GONE}) // error: [SG119] @Final names GONE twice
@Transition(from = NamedTwice.State.OPEN, on = {NamedTwice.Event.CLOSE, NamedTwice.Event.SLAM}, to = NamedTwice.State.CLOSED)
@Transition( // error: [SG119] a row of OPEN names OPEN twice
    from = NamedTwice.State.CLOSED,
    on = {NamedTwice.Event.OPEN, NamedTwice.Event.OPEN},
    to = NamedTwice.State.OPEN)
@Ignore(in = {NamedTwice.State.GONE, NamedTwice.State.GONE}, on = NamedTwice.Event.OPEN) // error: [SG119] a row of OPEN names GONE twice
@Transition(from = NamedTwice.State.CLOSED, on = NamedTwice.Event.SLAM, to = NamedTwice.State.GONE)
interface NamedTwice {

  enum State { OPEN, CLOSED, GONE }

  enum Event { CLOSE, SLAM, OPEN }
}

class NamedTwiceUser {
  NamedTwice door = new NamedTwiceMachine();
}
