package odd;

import dev.switchgear.StateMachine;
import java.util.List;
import odd.WiredLintRules.*;

/** Draws every warning it can by what it runs, and suppresses it. */
@StateMachine
@Initial(WiredLint.State.A)
@Final(WiredLint.State.C)
public abstract class WiredLint implements AutoCloseable {

  /** The states. */
  public enum State { A, B, C }

  /** Takes raw lists. */
  @SuppressWarnings("rawtypes")
  @Transition(from = State.A, to = State.B, when = "isRaw", then = "keepRaw")
  public abstract void raw(List list);

  @SuppressWarnings("rawtypes")
  boolean isRaw(List list) {
    return list.isEmpty();
  }

  @SuppressWarnings("rawtypes")
  void keepRaw(Iterable list) {}

  /** Has a body that takes raw lists. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  @Transition(from = State.A, to = State.B, when = "isRaw")
  public List rawBody(List list) {
    list.add("");
    return list;
  }

  /** Takes something old. */
  @SuppressWarnings("deprecation")
  @Transition(from = State.A, to = State.B, when = "isOld", then = "keepOld")
  public abstract void old(java.util.Observer old);

  @SuppressWarnings("deprecation")
  boolean isOld(java.util.Observer old) {
    return old != null;
  }

  @SuppressWarnings("deprecation")
  void keepOld(java.util.Observer old) {}

  /** Is old itself, and has a body. */
  @Deprecated
  @Transition(from = State.A, to = State.B, when = "isOlder")
  public void older() {}

  /** Is old itself, and answers. */
  @Deprecated
  @Transition(from = State.A, to = State.B)
  public String oldest(int age) {
    return "" + age;
  }

  @Deprecated
  boolean isOlder() {
    return true;
  }

  @Deprecated
  @Entry(State.B)
  @Exit(State.B)
  void mark() {}

  @Deprecated
  @AfterTransition
  void tell() {}

  /** Knows what it takes. */
  @Transition(from = State.A, to = State.B, when = "!areKnown")
  public abstract void known(Class<?>... classes);

  boolean areKnown(Class<?>... classes) {
    return classes.length > 0;
  }

  /** Takes what an array cannot know. */
  @SuppressWarnings("unchecked")
  @Transition(from = State.A, to = State.B, when = "areUnknown", then = "keep")
  public abstract void unknown(List<String>... lists);

  @SuppressWarnings("unchecked")
  boolean areUnknown(List<String>... lists) {
    return lists.length > 0;
  }

  void keep(List<String>[] lists) {}

  @Override
  @Transition(from = {State.A, State.B}, to = State.C, then = "interrupt")
  public abstract void close();

  void interrupt() {}
}
