package odd;

import dev.switchgear.StateMachine;
import odd.WiredSupersRules.Initial;
import odd.WiredSupersRules.Transition;
import odd.WiredSupersRules.AfterTransition;

/** Has an own word of the language, and calls guards of what it extends. */
@StateMachine(threadSafe = true)
@Initial(WiredSupers.State.A)
public sealed abstract class WiredSupers extends java.util.ArrayList<String> implements java.io.Serializable, WiredSupersEntry<String> permits WiredSupersMachine {

  private static final long serialVersionUID = 1;

  /** The states. */
  public enum State { A, B }

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = {"isEmpty", "add", "!isShut"}, then = {"clear", "trimToSize", "ensureCapacity"})
  @Transition(from = State.A, when = "contains", then = "forEach")
  @Transition(from = State.B, to = State.B, when = "remove")
  public abstract void go(String item);

  @WiredSupersRules.Entry(State.B)
  @Override
  public void clear() { super.clear(); }

  @WiredSupersRules.Exit(State.B)
  @Override
  public void trimToSize() { super.trimToSize(); }

  @AfterTransition
  void tell(State from, WiredSupersMachine.Event event, State to) { }

  void ensureCapacity() {}
  void forEach(Object any) {}
}

interface WiredSupersEntry<T> {
  default boolean isShut() { return false; }
}
