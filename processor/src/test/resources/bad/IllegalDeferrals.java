package bad;

import static bad.IllegalDeferrals.State.*;
import static bad.IllegalDeferrals.Superstate.*;

import bad.IllegalDeferralsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(IDLE)
@Final(CLOSED)
@Substates(of = BUSY, states = {SENDING, WAITING})
@Automatic(from = PASSING, to = STOPPED)
abstract class IllegalDeferrals {

  enum State { IDLE, SENDING, WAITING, PASSING, STOPPED, CLOSED }

  enum Superstate { BUSY }

  @Transition(from = IDLE, to = SENDING)
  @Transition(from = SENDING, to = WAITING)
  @Transition(from = WAITING, to = IDLE)
  @Transition(from = STOPPED, to = CLOSED)
  abstract void next();

  @Transition(within = BUSY, to = PASSING)
  abstract void stop();

  @Transition(from = IDLE)
  @Defer(within = BUSY) // error: [SG216] send is deferred in SENDING, and then illegal in STOPPED
  abstract void send();

  @Transition(from = IDLE, when = "isOpen")
  @Transition(from = STOPPED)
  @Defer(in = SENDING) // error: [SG216] poll is deferred in SENDING, and then illegal in WAITING
  abstract void poll();

  @Transition(from = STOPPED, when = "isOpen")
  @Transition(from = WAITING, when = "isOpen")
  @Defer(within = BUSY) // error: [SG216] push is deferred in WAITING, and then illegal in IDLE
  abstract void push();

  boolean isOpen() {
    return true;
  }
}
