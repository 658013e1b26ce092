package odd;

import dev.switchgear.StateMachine;
import java.util.List;
import odd.CallVarargsRules.*;

/** Arrays that are handed on as they are, to methods that take as many as there are of something wider. */
@StateMachine
@Initial(CallVarargs.State.A)
public abstract class CallVarargs {

  /** The states. */
  public enum State { A, B }

  /** For tests. */
  protected final StringBuilder log = new StringBuilder();

  /** For tests. */
  protected CallVarargs() {}

  /** Several. */
  @Transition(from = State.A, to = State.B, when = "are", then = {"log", "logAll", "logNames"})
  public abstract void go(String... names);

  /** An array. */
  @Transition(from = State.B, to = State.A, when = "are", then = {"log", "logRaw", "logAll"})
  public abstract void come(int number, List<String>[] lists);

  boolean are(Object... all) {
    return all.length > 1;
  }

  boolean are(int number, Object... all) {
    return all.length > number;
  }

  void log(Object... all) {
    log.append(all.length);
  }

  void log(int number, Object... all) {
    log.append(all.length);
  }

  void logAll(CharSequence... all) {
    log.append(all.length);
  }

  void logAll(Number number, Object all) {
    log.append(number);
  }

  void logNames(String... names) {
    log.append(names.length);
  }

  void logRaw(int number, List<?>... lists) {
    log.append(lists.length);
  }
}
