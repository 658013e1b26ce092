package bad;

import static bad.QueuedMistakes.State.*;

import bad.QueuedMistakesRules.*;
import dev.switchgear.StateMachine;
import java.io.IOException;

@StateMachine(queued = true)
@Initial(OPEN)
abstract class QueuedMistakes {

  enum State { OPEN, CLOSED }

  @Transition(from = OPEN, to = CLOSED)
  void close() throws IOException {} // error: [SG155] close declares IOException, and may wait until its caller has gone on

  @Transition(from = CLOSED, to = OPEN, then = "write") // error: [SG127] write may throw IOException, which open does not declare
  abstract void open();

  @Transition(from = {OPEN, CLOSED})
  <X extends Exception> void fail(Class<X> how) throws X {} // error: [SG155] fail declares X, and may wait until its caller has gone on

  @Transition(from = {OPEN, CLOSED})
  abstract boolean knock() throws IOException;

  void write() throws IOException {
    throw new IOException();
  }
}
