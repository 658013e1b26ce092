package odd;

import dev.switchgear.StateMachine;
import java.util.List;
import odd.LintRules.*;

/** Draws every warning it can, and suppresses it. */
@StateMachine
@Initial(Lint.State.A)
public abstract class Lint extends Exception implements AutoCloseable {

  private static final long serialVersionUID = 1L;

  /** The states. */
  public enum State { A, B }

  /** Takes raw lists. */
  @SuppressWarnings("rawtypes")
  protected Lint(List list) {
    super(list.toString());
  }

  /** Takes as many as there are. */
  @SafeVarargs
  protected Lint(int number, List<String>... several) {
    super(number + several[0].toString());
  }

  /** Takes a raw list. */
  @SuppressWarnings("rawtypes")
  @Transition(from = State.A, to = State.B)
  public abstract void raw(List list);

  /** Takes something old. */
  @SuppressWarnings("deprecation")
  @Transition(from = State.A, to = State.B)
  public abstract void old(java.util.Observer old);

  /** Is old itself. */
  @Deprecated
  @Transition(from = State.A, to = State.B)
  public abstract void older();

  /** Knows what it takes. */
  @Transition(from = State.A, to = State.B)
  public abstract void known(Class<?>... classes);

  /** Takes what an array cannot know. */
  @SuppressWarnings("unchecked")
  @Transition(from = State.A, to = State.B)
  public abstract void unknown(List<String>... lists);

  @Override
  @Transition(from = State.B, to = State.A)
  public abstract void close();

  /** Is about to go. */
  @Deprecated(forRemoval = true)
  @Transition(from = State.A, to = State.B)
  public abstract void oldest();

  /** Is about to go with its body, and its guard. */
  @Deprecated(forRemoval = true)
  @Transition(from = State.A, to = State.B, when = "isOld")
  public void goner() {}

  /** Is old, and has a body, and asks what is old. */
  @Deprecated
  @Transition(from = State.A, to = State.B, when = "isOlder")
  public int oldBody() {
    return 1;
  }

  @Deprecated(forRemoval = true)
  boolean isOld() {
    return true;
  }

  @Deprecated
  boolean isOlder() {
    return true;
  }

  @Deprecated(forRemoval = true)
  @Entry(State.B)
  void enter() {}
}
