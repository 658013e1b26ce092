package odd;

import dev.switchgear.StateMachine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import odd.CallGenericsRules.*;

/** Type parameters, captures and inner classes. */
@StateMachine
@Initial(CallGenerics.State.A)
public abstract class CallGenerics<T, E> extends CallGenericsBase<T> {

  /** The states. */
  public enum State { A, B }

  /** Inner. */
  public class Inner<Q> {
    /** For tests. */
    public Inner() {}
  }

  /** For tests. */
  protected CallGenerics() {}

  /** Its own. */
  @Transition(from = State.A, to = State.B, when = "is", then = {"keep", "any"})
  public abstract <N extends Number> void go(N t, E e);

  /** Captures. */
  @Transition(from = State.B, to = State.A, when = "has", then = {"take", "first"})
  public abstract void come(List<? super Integer> list, Map<?, ? extends List<?>> map);

  /** Inner. */
  @Transition(from = State.B, when = "inner")
  public abstract void stay(Inner<String> inner, Map.Entry<T, E> entry);

  /** Functions. */
  @Transition(from = State.A, when = "calls", then = "run")
  public abstract <R> boolean call(Supplier<? extends R> supplier, Function<? super R, ? extends E> function);

  /** Inherited from a generic. */
  @Override
  @Transition(from = State.A, to = State.B, then = "took")
  public abstract void base(T one, List<? extends T> all);

  <S extends Number> boolean is(S t, E e) {
    return true;
  }

  <M extends Number> void keep(M t) {}

  void any(Number t, E e) {}

  boolean has(List<? super Integer> list) {
    return true;
  }

  void take(List<?> list, Map<?, ?> map) {}

  void first(Object list, Map<?, ? extends Iterable<?>> map) {}

  boolean inner(Inner<String> inner) {
    return true;
  }

  <Z> boolean calls(Supplier<? extends Z> supplier, Function<? super Z, ? extends E> function, int more) {
    return true;
  }

  <Z> boolean calls(Supplier<? extends Z> supplier) {
    return true;
  }

  void run(Supplier<?> supplier, Function<?, ? extends E> function) {}

  void took(T one, Iterable<? extends T> all) {}
}

abstract class CallGenericsBase<B> {
  public abstract void base(B one, List<? extends B> all);
}
