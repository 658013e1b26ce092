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
 * The state machine of {@link Vault}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state          <th>unlock    <th>shut      <th>clear <th>force     <th>inspect
 * <tr><th>SHUT (initial) <td>OPEN      <td>(ignored) <td>      <td>ALARMED   <td>
 * <tr><th>OPEN           <td>(ignored) <td>SHUT      <td>EMPTY <td>          <td>
 * <tr><th>EMPTY          <td>(ignored) <td>SHUT      <td>      <td>          <td>
 * <tr><th>ALARMED        <td>          <td>(ignored) <td>      <td>(ignored) <td>SHUT
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class VaultMachine implements Vault {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Vault", State.values(), Event.values(), """
      SHUT initial
      SHUT UNLOCK to OPEN
      OPEN,EMPTY UNLOCK ignored
      OPEN,EMPTY SHUT to SHUT
      SHUT,ALARMED SHUT ignored
      OPEN CLEAR to EMPTY
      SHUT FORCE to ALARMED
      ALARMED FORCE ignored
      ALARMED INSPECT to SHUT
      """);

  private State state;

  /** Starts a machine in {@link State#SHUT}. */
  public VaultMachine() {
    state = State.SHUT;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public VaultMachine(State state) {
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
    return "VaultMachine[" + state + "]";
  }

  /**
   * Unlocks the door.
   *
   * <p>Permitted in SHUT; ignored in OPEN and EMPTY.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void unlock() {
    state = legal(afterUnlock(state), state, Event.UNLOCK);
  }

  /** {@return whether {@link #unlock} would take a transition now} */
  public boolean canUnlock() {
    return permits(state, Event.UNLOCK);
  }

  /**
   * Shuts the door.
   *
   * <p>Permitted in OPEN and EMPTY; ignored in SHUT and ALARMED.
   */
  @Override
  public void shut() {
    state = afterShut(state);
  }

  /** {@return whether {@link #shut} would take a transition now} */
  public boolean canShut() {
    return permits(state, Event.SHUT);
  }

  /**
   * Takes everything out.
   *
   * <p>Permitted in OPEN.
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
   * Leans on the door.
   *
   * <p>Permitted in SHUT; ignored in ALARMED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void force() {
    state = legal(afterForce(state), state, Event.FORCE);
  }

  /** {@return whether {@link #force} would take a transition now} */
  public boolean canForce() {
    return permits(state, Event.FORCE);
  }

  /**
   * Looks after the alarm.
   *
   * <p>Permitted in ALARMED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void inspect() {
    state = legal(afterInspect(state), state, Event.INSPECT);
  }

  /** {@return whether {@link #inspect} would take a transition now} */
  public boolean canInspect() {
    return permits(state, Event.INSPECT);
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
      case SHUT -> switch (event) {
        case UNLOCK, FORCE -> true;
        case SHUT, CLEAR, INSPECT -> false;
      };
      case OPEN -> switch (event) {
        case SHUT, CLEAR -> true;
        case UNLOCK, FORCE, INSPECT -> false;
      };
      case EMPTY -> switch (event) {
        case SHUT -> true;
        case UNLOCK, CLEAR, FORCE, INSPECT -> false;
      };
      case ALARMED -> switch (event) {
        case INSPECT -> true;
        case UNLOCK, SHUT, CLEAR, FORCE -> false;
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
      case UNLOCK -> afterUnlock(state);
      case SHUT -> afterShut(state);
      case CLEAR -> afterClear(state);
      case FORCE -> afterForce(state);
      case INSPECT -> afterInspect(state);
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
   * The rows of {@link #unlock}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterUnlock(State state) {
    return switch (state) {
      case SHUT -> State.OPEN;
      case OPEN, EMPTY -> state; // ignored
      case ALARMED -> null;
    };
  }

  /** The rows of {@link #shut}: where it leads from a state. */
  private static State afterShut(State state) {
    return switch (state) {
      case OPEN, EMPTY -> State.SHUT;
      case SHUT, ALARMED -> state; // ignored
    };
  }

  /**
   * The rows of {@link #clear}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterClear(State state) {
    return switch (state) {
      case OPEN -> State.EMPTY;
      case SHUT, EMPTY, ALARMED -> null;
    };
  }

  /**
   * The rows of {@link #force}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterForce(State state) {
    return switch (state) {
      case SHUT -> State.ALARMED;
      case ALARMED -> state; // ignored
      case OPEN, EMPTY -> null;
    };
  }

  /**
   * The rows of {@link #inspect}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterInspect(State state) {
    return switch (state) {
      case ALARMED -> State.SHUT;
      case SHUT, OPEN, EMPTY -> null;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Vault", state, event, permitted(state));
  }

  /** The events of {@link Vault}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Vault#unlock}. */
    UNLOCK,

    /** Raised by {@link Vault#shut}. */
    SHUT,

    /** Raised by {@link Vault#clear}. */
    CLEAR,

    /** Raised by {@link Vault#force}. */
    FORCE,

    /** Raised by {@link Vault#inspect}. */
    INSPECT
  }
}
