package good;

import dev.switchgear.IllegalTransitionException;
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
 * The state machine of {@link Pump}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state         <th>start     <th>stop      <th>kick      <th>flood  <th>repair
 * <tr><th>OFF (initial) <td>ON        <td>(ignored) <td>(ignored) <td>BROKEN <td>
 * <tr><th>ON            <td>(ignored) <td>OFF       <td>(ignored) <td>BROKEN <td>
 * <tr><th>BROKEN        <td>          <td>(ignored) <td>(ignored) <td>BROKEN <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class PumpMachine implements Pump {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Pump", State.values(), Event.values(), """
      OFF initial
      OFF START to ON
      ON START ignored
      ON STOP to OFF
      OFF,BROKEN STOP ignored
      OFF KICK ignored
      ON,BROKEN KICK ignored
      OFF,ON FLOOD to BROKEN
      BROKEN FLOOD to BROKEN
      """);

  private State state;

  /** Starts a machine in {@link State#OFF}. */
  public PumpMachine() {
    state = State.OFF;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public PumpMachine(State state) {
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
    return "PumpMachine[" + state + "]";
  }

  /**
   * Starts it.
   *
   * <p>Permitted in OFF; ignored in ON.
   *
   * @return the state that the machine is in afterwards
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public State start() {
    state = legal(afterStart(state), state, Event.START);
    return state;
  }

  /** {@return whether {@link #start} would take a transition now} */
  public boolean canStart() {
    return permits(state, Event.START);
  }

  /**
   * Stops it.
   *
   * <p>Permitted in ON; ignored in OFF and BROKEN.
   */
  @Override
  public void stop() {
    state = afterStop(state);
  }

  /** {@return whether {@link #stop} would take a transition now} */
  public boolean canStop() {
    return permits(state, Event.STOP);
  }

  /**
   * Is of no use.
   *
   * <p>Permitted in no state; ignored in every state.
   */
  @Override
  public void kick() {
    state = afterKick(state);
  }

  /** {@return whether {@link #kick} would take a transition now} */
  public boolean canKick() {
    return permits(state, Event.KICK);
  }

  /**
   * Breaks it.
   *
   * <p>Permitted in every state.
   */
  @Override
  public void flood() {
    state = afterFlood(state);
  }

  /** {@return whether {@link #flood} would take a transition now} */
  public boolean canFlood() {
    return permits(state, Event.FLOOD);
  }

  /**
   * Is never possible.
   *
   * <p>Permitted in no state.
   *
   * @return whether a transition was taken; if not, nothing has happened
   */
  @Override
  public boolean repair() {
    State next = afterRepair(state);
    if (next == null) {
      return false;
    }
    state = next;
    return true;
  }

  /** {@return whether {@link #repair} would take a transition now} */
  public boolean canRepair() {
    return permits(state, Event.REPAIR);
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
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
  public boolean can(Event event) {
    return permits(state, event);
  }

  /**
   * {@return whether the table permits an event in a state}
   * An ignored event is not permitted.
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case OFF -> switch (event) {
        case START, FLOOD -> true;
        case STOP, KICK, REPAIR -> false;
      };
      case ON -> switch (event) {
        case STOP, FLOOD -> true;
        case START, KICK, REPAIR -> false;
      };
      case BROKEN -> switch (event) {
        case FLOOD -> true;
        case START, STOP, KICK, REPAIR -> false;
      };
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
      case START -> afterStart(state);
      case STOP -> afterStop(state);
      case KICK -> afterKick(state);
      case FLOOD -> afterFlood(state);
      case REPAIR -> afterRepair(state);
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
   * The rows of {@link #start}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterStart(State state) {
    return switch (state) {
      case OFF -> State.ON;
      case ON -> state; // ignored
      case BROKEN -> null;
    };
  }

  /** The rows of {@link #stop}: where it leads from a state. */
  private static State afterStop(State state) {
    return switch (state) {
      case ON -> State.OFF;
      case OFF, BROKEN -> state; // ignored
    };
  }

  /** The rows of {@link #kick}: where it leads from a state. */
  private static State afterKick(State state) {
    return switch (state) {
      case OFF, ON, BROKEN -> state; // ignored
    };
  }

  /** The rows of {@link #flood}: where it leads from a state. */
  private static State afterFlood(State state) {
    return switch (state) {
      case OFF, ON, BROKEN -> State.BROKEN;
    };
  }

  /**
   * The rows of {@link #repair}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterRepair(State state) {
    return switch (state) {
      case OFF, ON, BROKEN -> null;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Pump", state, event, permitted(state));
  }

  /** The events of {@link Pump}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Pump#start}. */
    START,

    /** Raised by {@link Pump#stop}. */
    STOP,

    /** Raised by {@link Pump#kick}. */
    KICK,

    /** Raised by {@link Pump#flood}. */
    FLOOD,

    /** Raised by {@link Pump#repair}. */
    REPAIR
  }
}
