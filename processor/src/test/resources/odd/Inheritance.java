package odd;

import dev.switchgear.StateMachine;
import java.util.AbstractList;
import odd.InheritanceRules.*;

/** What its superclass implements is of an interface that the superclass does not know. */
@StateMachine
@Initial(Inheritance.State.OFF)
@Final(Inheritance.State.ON)
public abstract class Inheritance<T extends Number> extends Inheritance_Base<T>
    implements Inheritance_Sink<T>, Inheritance_Bounded<T> {

  /** The states. */
  public enum State { OFF, ON }

  /** Switches it on. */
  @Transition(from = State.OFF, to = State.ON)
  abstract void push();

  /** Extends a class of the library that leaves nothing abstract but what it implements. */
  @StateMachine
  @Inheritance_NamesRules.Initial(Names.State.OFF)
  @Inheritance_NamesRules.Final(Names.State.ON)
  public abstract static class Names extends AbstractList<String> {

    /** The states. */
    public enum State { OFF, ON }

    /** Switches it on. */
    @Inheritance_NamesRules.Transition(from = State.OFF, to = State.ON)
    abstract void push();

    @Override
    public String get(int index) {
      return "a name";
    }

    @Override
    public int size() {
      return 1;
    }
  }
}

/** Calls its variables otherwise. */
abstract class Inheritance_Base<U extends Number> {

  /** Takes one. */
  public void put(U one) {}

  /** Takes several. */
  public <X> X[] all(X[] several) {
    return several;
  }

  /** Takes one of a kind. */
  public <X extends U> X kept(X one) {
    return one;
  }
}

/** Calls them otherwise again. */
interface Inheritance_Sink<V> {

  /** Takes one. */
  void put(V one);

  /** Takes several. */
  <Y> Y[] all(Y[] several);
}

/** Bounds a variable of a method. */
interface Inheritance_Bounded<W> {

  /** Takes one of a kind. */
  <Y extends W> Y kept(Y one);
}
