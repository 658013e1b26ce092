package odd;

import dev.switchgear.StateMachine;
import odd.WiredStaticsRules.*;

/** Everything is static that can be. */
@StateMachine(threadSafe = true)
@Initial(WiredStatics.State.A)
@Final(WiredStatics.State.B)
public interface WiredStatics<T extends Comparable<T>> extends WiredStaticsBase {

  /** The states. */
  enum State { A, B }

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = {"isOpen", "!isShut"}, then = {"mark", "markDefault"})
  boolean go(T one);

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = "isOpen")
  default String leave(int one) throws java.io.IOException {
    return "" + one;
  }

  static boolean isOpen() {
    return true;
  }

  static boolean isShut(Object one) {
    return one == null;
  }

  static void mark() {}

  @Entry(State.A)
  @Exit(State.B)
  static void enter() {}

  @Entry({State.A, State.B})
  default void enterToo() {}

  @AfterTransition
  static void tell(State from, WiredStaticsMachine.Event event, State to) {}

  @AfterTransition
  static void tellAll() {}
}

interface WiredStaticsBase {
  default void markDefault() {}
}
