package bad;

import static bad.EndlessDeferrals.State.*;

import bad.EndlessDeferralsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(IDLE)
@Final({CLOSED, BROKEN})
interface EndlessDeferrals {

  enum State { IDLE, SENDING, WAITING, CLOSED, BROKEN }

  @Transition(from = IDLE, to = SENDING)
  @Transition(from = SENDING, to = WAITING)
  @Transition(from = WAITING, to = SENDING)
  void next();

  @Transition(from = {SENDING, WAITING}, to = CLOSED)
  void close();

  @Transition(from = IDLE, to = BROKEN)
  void fail();

  @Transition(from = IDLE)
  @Defer(in = {SENDING, WAITING, CLOSED}) // error: [SG215] send is deferred for ever in SENDING, WAITING and CLOSED
  void send();

  @Transition(from = IDLE)
  @Ignore(in = {SENDING, WAITING, CLOSED})
  @Defer(in = BROKEN) // error: [SG215] open is deferred for ever in BROKEN
  void open();
}
