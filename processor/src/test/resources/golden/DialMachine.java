package good;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Dial}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state         <th>turn
 * <tr><th>LOW (initial) <td>HIGH
 * <tr><th>HIGH          <td>LOW
 * </table>
 *
 * <p>No event is refused in any state. A machine is confined to one thread.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class DialMachine implements Dial {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Dial", State.values(), Event.values(), """
      LOW initial
      LOW TURN to HIGH
      HIGH TURN to LOW
      """);

  private State state;

  /** Starts a machine in {@link State#LOW}. */
  public DialMachine() {
    state = State.LOW;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public DialMachine(State state) {
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
    return "DialMachine[" + state + "]";
  }

  /**
   * Turns it.
   *
   * <p>Permitted in every state.
   */
  @Override
  public void turn() {
    state = afterTurn(state);
  }

  /** {@return whether {@link #turn} would take a transition now} */
  public boolean canTurn() {
    return permits(state, Event.TURN);
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   */
  public void fire(Event event) {
    state = next(state, event);
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    State next = after(state, Objects.requireNonNull(event, "event"));
    state = next;
    return true;
  }

  /**
   * {@return whether an event would take a transition now}
   *
   * @param event the event
   */
  public boolean can(Event event) {
    return permits(state, event);
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
    return switch (state) {
      case LOW, HIGH -> true;
    };
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
   */
  public static State next(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return after(state, event);
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

  /** Where an event leads from a state. */
  private static State after(State state, Event event) {
    return switch (event) {
      case TURN -> afterTurn(state);
    };
  }

  /** The rows of {@link #turn}: where it leads from a state. */
  private static State afterTurn(State state) {
    return switch (state) {
      case LOW -> State.HIGH;
      case HIGH -> State.LOW;
    };
  }

  /** The events of {@link Dial}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Dial#turn}. */
    TURN
  }
}
