package odd;

import dev.switchgear.StateMachine;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import odd.WiredPrefixesRules.*;

/** Guards and effects that take the first parameters of their events, and no more. */
@StateMachine
@Initial(WiredPrefixes.State.A)
public abstract class WiredPrefixes<E extends Comparable<E>> extends WiredPrefixesBase<E> {

  /** The states. */
  public enum State { A, B }

  /** For tests. */
  protected final StringBuilder log = new StringBuilder();

  /** For tests. */
  protected WiredPrefixes() {}

  /** Each takes what it needs. */
  @Transition(from = State.A, to = State.B, when = {"none", "one", "!two"}, then = {"all", "log", "logFirst"})
  @Transition(from = {State.A, State.B}, when = "two", then = {"each", "wide"})
  public abstract boolean pay(int amount, String currency, byte... receipt);

  boolean none() {
    return true;
  }

  boolean one(int amount) {
    return amount > 0;
  }

  boolean two(int amount, String currency) {
    return currency.isEmpty();
  }

  boolean two(int amount) {
    throw new AssertionError();
  }

  void each(int amount, Object currency, byte... receipt) {
    log.append(receipt.length);
  }

  void all(int amount, String currency, byte... receipt) {
    log.append(amount).append(currency).append(receipt.length);
  }

  void log(int amount, String... more) {
    throw new AssertionError();
  }

  void log(Integer amount) {
    log.append("boxed");
  }

  static void wide(double amount, CharSequence currency) {}

  /** The same names, for another payload. */
  @Transition(from = State.B, to = State.A, when = "one", then = {"wide", "logFirst"})
  public abstract State cancel(long amount, List<String> reasons);

  boolean one(long amount) {
    return amount < 0;
  }

  void wide(double amount, Collection<String> reasons) {
    log.append(reasons);
  }

  /** Type parameters are those that are needed. */
  @Transition(from = State.A, when = {"fits", "isKnown", "!isSmall"})
  public <T extends Comparable<T>, L extends List<? extends T>, X extends Exception> void put(E key, L all, T one, Class<X> type)
      throws X, IOException {
    log.append(key);
  }

  /** The same with effects. */
  @Transition(from = State.A, when = "fits", then = {"add", "addAll", "addAny"})
  public abstract <T extends Comparable<T>, L extends List<? extends T>> void putAll(E key, L all, List<T> more) throws IOException;

  <U extends Comparable<U>, M extends List<? extends U>> boolean fits(E key, M all) throws IOException {
    return all.contains(key);
  }

  <Z extends Comparable<Z>, N extends List<? extends Z>, Y extends Exception> boolean isKnown(E key, N all, Z one, Class<Y> type)
      throws Y {
    return all.contains(one);
  }

  <X extends Exception> boolean isSmall(E key) throws X {
    return key == null;
  }
}

abstract class WiredPrefixesBase<F> {

  void logFirst(long amount) {}

  void add(F key) {}

  void addAll(F key, Collection<?> all) {}

  static void addAny(Object key) {}
}
