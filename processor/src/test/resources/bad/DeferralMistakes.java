package bad;

import static bad.DeferralMistakes.State.*;

import bad.DeferralMistakesRules.*;
import dev.switchgear.StateMachine;
import java.io.IOException;

@StateMachine
@Initial(IDLE)
abstract class DeferralMistakes {

  enum State { IDLE, SENDING }

  @Transition(from = IDLE, to = SENDING)
  @Defer(in = SENDING) // error: [SG160] send cannot be deferred: it returns boolean
  abstract boolean send();

  @Transition(from = IDLE)
  @Defer(in = SENDING) // error: [SG160] count cannot be deferred: it returns int
  int count() {
    return 1;
  }

  @Transition(from = IDLE)
  @Defer(in = SENDING)
  void flush() throws IOException {} // error: [SG155] flush declares IOException, and may wait until its caller has gone on

  @Transition(from = IDLE)
  @Ignore(in = SENDING)
  @Defer(in = SENDING) // error: [SG205] @Defer of poll in SENDING contradicts another row
  abstract void poll();

  @Transition(from = {IDLE, SENDING})
  @Defer(in = SENDING) // error: [SG205] @Defer of push in SENDING contradicts another row
  abstract void push();

  @Transition(from = IDLE)
  @Defer(in = SENDING)
  @Reject(in = SENDING) // error: [SG205] @Reject of pull in SENDING contradicts another row
  abstract void pull();

  @Transition(from = SENDING, when = "isLong")
  @Transition(from = SENDING, when = "!isLong")
  @Transition(from = IDLE)
  @Defer(in = SENDING) // error: [SG203] a row of split is never taken in SENDING
  abstract void split();

  @Transition(from = SENDING, to = IDLE)
  @Defer(in = IDLE)
  @Defer(in = IDLE) // error: [SG204] sent in IDLE is declared twice
  abstract void sent();

  boolean isLong() {
    return true;
  }
}
