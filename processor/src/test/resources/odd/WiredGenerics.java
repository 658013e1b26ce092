package odd;

import dev.switchgear.StateMachine;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import odd.WiredGenericsRules.*;

/** Guards and effects of generic events, in a generic spec, and what they inherit. */
@StateMachine
@Initial(WiredGenerics.State.A)
@Final(WiredGenerics.State.B)
public abstract class WiredGenerics<E extends Comparable<E>, X extends Exception>
    extends WiredGenericsBase<Map<String, E>, X> implements WiredGenericsMixin<E> {

  /** The states. */
  public enum State { A, B }

  /** For tests. */
  protected WiredGenerics(E first) {
    first.compareTo(first);
  }

  /** Takes its own. */
  @Transition(from = State.A, to = State.B, when = {"fits", "!isSmall"}, then = {"add", "addAny"})
  @Transition(from = State.A, when = "!fits")
  public abstract <T extends Comparable<? super T>> void put(T one, List<? extends T> others);

  <U extends Comparable<? super U>> boolean fits(U one, List<? extends U> others) {
    return others.contains(one);
  }

  static boolean isSmall(Object one, Collection<?> others) {
    return others.size() < 2 || one == null;
  }

  <T extends Comparable<? super T>> void add(T item, List<? extends T> others) {}

  static void addAny(Comparable<?> one, List<?> others) {}

  /** Takes the spec's. */
  @Transition(from = State.A, to = State.B, when = {"isFull", "isKnown", "isSorted"}, then = "keep")
  public abstract boolean keepAll(Map<String, E> all) throws X, IOException;

  /** Takes as many as there are. */
  @SuppressWarnings("unchecked")
  @Transition(from = State.A, to = State.B, when = "areGood", then = {"log", "logAll"})
  @Transition(from = State.A, when = "!areGood")
  public abstract void several(E... several);

  boolean areGood(E[] several) {
    return several.length > 1;
  }

  @SafeVarargs
  final void log(E... several) {}

  void logAll(Object[] several) {}

  /** Takes as many as there are. */
  @SuppressWarnings("unchecked")
  @Transition(from = State.A, to = State.B, when = "are")
  public <T> List<T> lists(List<T>... lists) throws IOException {
    return lists[0];
  }

  @SafeVarargs
  static <T> boolean are(List<T>... lists) {
    return lists.length > 0;
  }

  /** Takes primitives. */
  @Transition(from = State.A, to = State.B, when = {"isLong", "isInt", "isAny"}, then = {"boxed", "wide"})
  @Transition(from = State.A, when = {"!isLong"}, then = "wide")
  public abstract State count(int number, byte[] bytes, char... letters);

  boolean isLong(long number, byte[] bytes, char[] letters) {
    return number > 0;
  }

  boolean isInt(int number, byte[] bytes, char... letters) {
    return number > 0;
  }

  boolean isAny(Object number, Object bytes, Object letters) {
    return number != null;
  }

  void boxed(Integer number, byte[] bytes, char[] letters) {}

  void wide(double number, Cloneable bytes, java.io.Serializable letters) {}
}

abstract class WiredGenericsBase<M, Y extends Exception> {

  boolean isFull(M map) throws Y {
    return map != null;
  }

  protected void keep(M map) throws IOException {}

  protected boolean isSmall() {
    return true;
  }
}

interface WiredGenericsMixin<F extends Comparable<F>> {

  default boolean isSorted(Map<String, F> map) {
    return true;
  }

  default boolean isKnown() {
    return true;
  }
}
