package odd;

import dev.switchgear.StateMachine;
import java.util.Collection;
import java.util.List;
import odd.WiredRawRules.*;

/** A raw payload for a guard of anything. */
@StateMachine
@Initial(WiredRaw.State.A)
@Final(WiredRaw.State.B)
public abstract class WiredRaw {

  /** The states. */
  public enum State { A, B }

  /** Takes a raw list. */
  @SuppressWarnings("rawtypes")
  @Transition(from = State.A, to = State.B, when = "isAny")
  public abstract void take(List list);

  boolean isAny(Collection<?> several) {
    return several.isEmpty();
  }
}
