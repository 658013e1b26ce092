package odd;

import dev.switchgear.StateMachine;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import odd.CallAnnotatedRules.*;

/** Annotations of types. */
@StateMachine
@Initial(CallAnnotated.State.A)
public abstract class CallAnnotated {

  /** The states. */
  public enum State { A, B }

  /** For tests. */
  protected <X extends @CallNull Exception> CallAnnotated(@CallNull String @CallNull ... names) throws X {}

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = "is", then = {"log", "wide"})
  public abstract void go(@CallNull String @CallNull [] names, @CallNull Object @CallNull ... rest);

  /** Comes. */
  @Transition(from = State.B, to = State.A, then = {"keep"})
  public abstract <@CallNull T extends @CallNull Object & @CallNull Comparable<@CallNull T>> boolean come(
      List<@CallNull ? extends @CallNull T> list);

  boolean is(@CallNull String @CallNull [] names) {
    return true;
  }

  void log(String[] names, Object... rest) {}

  void wide(Object[] names, Object[] rest) {}

  void keep(Iterable<?> list) {}

  /** May be null. */
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @interface CallNull {}
}
