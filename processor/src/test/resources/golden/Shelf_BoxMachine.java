package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import java.lang.Comparable;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Shelf.Box}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state           <th>put  <th>clear
 * <tr><th>EMPTY (initial) <td>FULL <td>
 * <tr><th>FULL            <td>     <td>EMPTY
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: put takes
 * parameters.
 *
 * @param <T> as in {@link Shelf.Box}
 * @param <U> as in {@link Shelf.Box}
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
final class Shelf_BoxMachine<T extends Comparable<? super T>, U> implements Shelf.Box<T, U> {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Box", State.values(), Event.values(), """
      EMPTY initial
      EMPTY PUT to FULL
      FULL CLEAR to EMPTY
      """);

  private State state;

  /** Starts a machine in {@link State#EMPTY}. */
  public Shelf_BoxMachine() {
    state = State.EMPTY;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public Shelf_BoxMachine(State state) {
    this.state = Objects.requireNonNull(state, "state");
  }

  /** {@return the state that the machine is in} */
  public State state() {
    return state;
  }

  /**
   * {@return whether the machine is in a state}
   *
   * @param state the state to compare with
   */
  public boolean isIn(State state) {
    return this.state == Objects.requireNonNull(state, "state");
  }

  /**
   * {@return whether the table permits an event in the machine's state}
   *
   * @param event the event
   */
  public boolean permits(Event event) {
    return permits(state, event);
  }

  /** {@return the events that are permitted in the machine's state, in order; unmodifiable} */
  public Set<Event> permitted() {
    return permitted(state);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "Shelf_BoxMachine[" + state + "]";
  }

  /**
   * Puts an item in.
   *
   * <p>Permitted in EMPTY.
   *
   * @param item as {@link Shelf.Box#put} takes it
   * @param labels as {@link Shelf.Box#put} takes it
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void put(T item, Map<String, ? extends U[]> labels) {
    state = legal(afterPut(state), state, Event.PUT);
  }

  /** {@return whether {@link #put} would take a transition now} */
  public boolean canPut() {
    return permits(state, Event.PUT);
  }

  /**
   * Empties it.
   *
   * <p>Permitted in FULL.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void clear() {
    state = legal(afterClear(state), state, Event.CLEAR);
  }

  /** {@return whether {@link #clear} would take a transition now} */
  public boolean canClear() {
    return permits(state, Event.CLEAR);
  }

  /**
   * {@return whether the table permits an event in a state}
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return after(state, event) != null;
  }

  /**
   * {@return the events that are permitted in a state, in order; unmodifiable}
   *
   * @param state the state
   */
  public static Set<Event> permitted(State state) {
    Set<Event> permitted = EnumSet.noneOf(Event.class);
    for (Event event : Event.values()) {
      if (permits(state, event)) {
        permitted.add(event);
      }
    }
    return Collections.unmodifiableSet(permitted);
  }

  /**
   * {@return the state that an event leads to from a state} No machine is needed.
   *
   * @param state the state
   * @param event the event
   * @throws IllegalTransitionException if the event is refused in that state
   */
  public static State next(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return legal(after(state, event), state, event);
  }

  /**
   * {@return the states that an event may lead to from a state} There are none if the
   * event is not permitted there. The set is unmodifiable.
   *
   * @param state the state
   * @param event the event
   */
  public static Set<State> targets(State state, Event event) {
    return permits(state, event) ? Set.of(next(state, event)) : Set.of();
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /**
   * Where an event leads from a state,
   * or null if it is refused.
   */
  private static State after(State state, Event event) {
    return switch (event) {
      case PUT -> afterPut(state);
      case CLEAR -> afterClear(state);
    };
  }

  /** Passes on the state that an event leads to, or refuses the event. */
  private static State legal(State next, State state, Event event) {
    if (next == null) {
      throw illegal(state, event);
    }
    return next;
  }

  /**
   * The rows of {@link #put}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterPut(State state) {
    return switch (state) {
      case EMPTY -> State.FULL;
      case FULL -> null;
    };
  }

  /**
   * The rows of {@link #clear}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterClear(State state) {
    return switch (state) {
      case FULL -> State.EMPTY;
      case EMPTY -> null;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Box", state, event, permitted(state));
  }

  /** The events of {@link Shelf.Box}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Shelf.Box#put}. */
    PUT,

    /** Raised by {@link Shelf.Box#clear}. */
    CLEAR
  }
}
