package odd;

import dev.switchgear.StateMachine;
import java.io.FileNotFoundException;
import java.io.IOException;
import odd.CallThrowsRules.*;

/** Exceptions that are type parameters, and of which no argument tells. */
@StateMachine
@Initial(CallThrows.State.A)
public abstract class CallThrows {

  /** The states. */
  public enum State { A, B }

  /** Throws. */
  protected <X extends IOException> CallThrows(String name) throws X {}

  /** Throws. */
  protected <X extends IOException> CallThrows() throws X {}

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = "isOpen", then = {"read", "write"})
  public abstract <X extends IOException> void go(String name) throws X;

  /** Comes. */
  @Transition(from = State.B, to = State.A)
  public <X extends IOException, T> T come(T name, String more) throws X {
    return name;
  }

  /** Stays. */
  @Transition(from = State.B, when = "isSafe", then = {"safe", "open", "load"})
  public abstract <X extends Exception> boolean stay(String name) throws X, FileNotFoundException;

  <Y extends IOException> boolean isOpen(String name) throws Y {
    return true;
  }

  void read(String name) {}

  <Y extends IOException> void write(String name) throws Y {}

  <Y extends Exception> boolean isSafe() throws Y {
    return true;
  }

  <Y extends RuntimeException> void safe(Object name) throws Y {}

  <Y extends Exception> void open(String name) throws Y {}

  <Y extends FileNotFoundException> void load() throws Y {}
}
