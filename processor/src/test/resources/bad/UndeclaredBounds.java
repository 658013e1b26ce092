package bad;

import static bad.UndeclaredBounds.State.*;

import bad.UndeclaredBoundsRules.*;
import dev.switchgear.StateMachine;
import java.io.FileNotFoundException;
import java.io.IOException;

/** What Java infers for an exception of which no argument tells: its bound, if that is checked. */
@StateMachine
@Initial(OPEN)
abstract class UndeclaredBounds<E extends IOException> {

  enum State { OPEN, CLOSED }

  @Transition(from = OPEN, to = CLOSED, when = "isReady", then = "load") // error: [SG127] isReady may throw FileNotFoundException, which close does not declare // error: [SG127] load may throw IOException, which close and open do not declare
  abstract void close(String name);

  @Transition(from = CLOSED, to = OPEN, then = {"load", "save", "send"}) // error: [SG127] send may throw E, which open does not declare
  abstract <X extends FileNotFoundException> void open(String name) throws X;

  <Y extends FileNotFoundException> boolean isReady() throws Y {
    return true;
  }

  <Y extends IOException> void load() throws Y {}

  <Y extends Exception, Z extends Y> void save() throws Y, Z {}

  <Y extends E> void send() throws Y {}
}
