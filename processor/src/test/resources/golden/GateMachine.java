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
 * The state machine of {@link Gate}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state            <th>COIN     <th>PUSH   <th>CLEAN   <th>SCRAP    <th>CRASH
 * <tr><th>LOCKED (initial) <td>UNLOCKED <td>       <td>(stays) <td>SCRAPPED <td>SCRAPPED
 * <tr><th>UNLOCKED         <td>         <td>LOCKED <td>        <td>SCRAPPED <td>SCRAPPED
 * <tr><th>SCRAPPED (final) <td>         <td>       <td>        <td>         <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
final class GateMachine implements Gate {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Gate", State.values(), Event.values(), """
      LOCKED initial
      SCRAPPED final
      LOCKED COIN to UNLOCKED
      UNLOCKED PUSH to LOCKED
      LOCKED,UNLOCKED SCRAP,CRASH to SCRAPPED
      LOCKED CLEAN stays
      """);

  private State state;

  /** Starts a machine in {@link State#LOCKED}. */
  public GateMachine() {
    state = State.LOCKED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public GateMachine(State state) {
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

  /** {@return whether the machine has ended, that is, is in a final state} */
  public boolean isFinal() {
    return switch (state) {
      case SCRAPPED -> true;
      case LOCKED, UNLOCKED -> false;
    };
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
    return "GateMachine[" + state + "]";
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
  @Override
  public boolean tryFire(Event event) {
    State next = after(state, Objects.requireNonNull(event, "event"));
    if (next == null) {
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
    return switch (state) {
      case LOCKED -> fromLocked(event);
      case UNLOCKED -> fromUnlocked(event);
      case SCRAPPED -> null;
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
   * Where an event leads from {@link State#LOCKED},
   * or null if it is refused.
   */
  private static State fromLocked(Event event) {
    return switch (event) {
      case COIN -> State.UNLOCKED;
      case CLEAN -> State.LOCKED; // stays
      case SCRAP, CRASH -> State.SCRAPPED;
      case PUSH -> null;
    };
  }

  /**
   * Where an event leads from {@link State#UNLOCKED},
   * or null if it is refused.
   */
  private static State fromUnlocked(Event event) {
    return switch (event) {
      case PUSH -> State.LOCKED;
      case SCRAP, CRASH -> State.SCRAPPED;
      case COIN, CLEAN -> null;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Gate", state, event, permitted(state));
  }
}
