package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import good.elsewhere.Signal;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Line}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                  <th>CONNECTED <th>DATA    <th>IDLE      <th>DISCONNECTED
 * <tr><th>DISCONNECTED (initial) <td>CONNECTED <td>        <td>(ignored) <td>(ignored)
 * <tr><th>CONNECTED              <td>          <td>(stays) <td>(ignored) <td>DISCONNECTED
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class LineMachine extends Line {
  private static final Definition<State, Signal> DEFINITION = new Definition<>(
      1, "Line", State.values(), Signal.values(), """
      DISCONNECTED initial
      DISCONNECTED CONNECTED to CONNECTED
      CONNECTED DISCONNECTED to DISCONNECTED
      CONNECTED DATA stays
      DISCONNECTED DISCONNECTED ignored
      CONNECTED,DISCONNECTED IDLE ignored
      """);

  private State state;

  /**
   * Starts a machine in {@link State#DISCONNECTED}.
   *
   * @param name as {@link Line} takes it
   */
  public LineMachine(String name) {
    super(name);
    state = State.DISCONNECTED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param name as {@link Line} takes it
   * @param state the state to resume in
   */
  public LineMachine(String name, State state) {
    super(name);
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
   * An ignored event is not permitted.
   *
   * @param event the event
   */
  public boolean permits(Signal event) {
    return permits(state, event);
  }

  /** {@return the events that are permitted in the machine's state, in order; unmodifiable} */
  public Set<Signal> permitted() {
    return permitted(state);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "LineMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  @Override
  public void fire(Signal event) {
    begin(event);
    state = next(state, event);
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Signal event) {
    begin(event);
    State next = after(state, Objects.requireNonNull(event, "event"));
    if (next == null || (next == state && !permits(state, event))) {
      return false;
    }
    state = next;
    return true;
  }

  /**
   * {@return whether an event would take a transition now}
   *
   * @param event the event
   */
  public boolean can(Signal event) {
    return permits(state, event);
  }

  /**
   * {@return whether the table permits an event in a state}
   * An ignored event is not permitted.
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Signal event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case DISCONNECTED -> switch (event) {
        case CONNECTED -> true;
        case DATA, IDLE, DISCONNECTED -> false;
      };
      case CONNECTED -> switch (event) {
        case DATA, DISCONNECTED -> true;
        case CONNECTED, IDLE -> false;
      };
    };
  }

  /**
   * {@return the events that are permitted in a state, in order; unmodifiable}
   *
   * @param state the state
   */
  public static Set<Signal> permitted(State state) {
    Set<Signal> permitted = EnumSet.noneOf(Signal.class);
    for (Signal event : Signal.values()) {
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
  public static State next(State state, Signal event) {
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
  public static Set<State> targets(State state, Signal event) {
    return permits(state, event) ? Set.of(next(state, event)) : Set.of();
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Signal> definition() {
    return DEFINITION.get();
  }

  /**
   * Where an event leads from a state,
   * or null if it is refused.
   */
  private static State after(State state, Signal event) {
    return switch (state) {
      case DISCONNECTED -> switch (event) {
        case CONNECTED -> State.CONNECTED;
        case IDLE, DISCONNECTED -> state; // ignored
        case DATA -> null;
      };
      case CONNECTED -> switch (event) {
        case DATA -> state; // stays
        case DISCONNECTED -> State.DISCONNECTED;
        case IDLE -> state; // ignored
        case CONNECTED -> null;
      };
    };
  }

  /** Passes on the state that an event leads to, or refuses the event. */
  private static State legal(State next, State state, Signal event) {
    if (next == null) {
      throw illegal(state, event);
    }
    return next;
  }

  /** Refuses an event from inside of a constructor. */
  private void begin(Signal event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Line", event);
    }
  }

  private static IllegalTransitionException illegal(State state, Signal event) {
    return new IllegalTransitionException("Line", state, event, permitted(state));
  }
}
