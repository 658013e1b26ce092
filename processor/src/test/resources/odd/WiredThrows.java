package odd;

import dev.switchgear.StateMachine;
import java.io.FileNotFoundException;
import java.io.IOException;
import odd.WiredThrowsRules.*;

/** Throws what it can. */
@StateMachine
@Initial(WiredThrows.State.A)
public abstract class WiredThrows<X extends Exception, R extends RuntimeException> {

  /** The states. */
  public enum State { A, B }

  /** Fails to start. */
  protected WiredThrows(int size) throws X {}

  /** Generated. */
  public abstract boolean canGo() throws X, IOException;

  /** Generated. */
  public abstract boolean can(WiredThrowsMachine.Event event) throws Exception;

  /** Generated. */
  public abstract void fire(WiredThrowsMachine.Event event) throws X, IOException, Error;

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = {"isOpen", "isSafe"}, then = "read")
  public abstract void go() throws X, IOException;

  /** Comes. */
  @Transition(from = State.B, to = State.A, when = "isThere")
  public boolean come() throws X, IOException {
    return true;
  }

  boolean isOpen() throws X {
    return true;
  }

  boolean isSafe() throws R {
    return true;
  }

  boolean isThere() throws FileNotFoundException, IllegalStateException {
    return true;
  }

  void read() throws FileNotFoundException {}

  @Entry(State.A)
  void enter() throws IOException, R {}

  @Exit(State.B)
  void leave() throws X {}

  @AfterTransition
  void tell() throws X {}
}
