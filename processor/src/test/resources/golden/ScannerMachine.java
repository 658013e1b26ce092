package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.DeferredEvents;
import dev.switchgear.internal.Definition;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Scanner}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                     <th>event <th>next state   <th>row of
 * <tr><th rowspan="2">OFF (initial) <td>POWER <td>(resumes ON) <td>
 * <tr>                              <td>SCAN  <td>(ignored)    <td>
 * <tr><th rowspan="2">IDLE          <td>POWER <td>OFF          <td>ON
 * <tr>                              <td>SCAN  <td>SCANNING     <td>
 * <tr><th rowspan="3">SCANNING      <td>POWER <td>OFF          <td>ON
 * <tr>                              <td>SCAN  <td>(deferred)   <td>ON
 * <tr>                              <td>DONE  <td>COOLING      <td>
 * <tr><th rowspan="3">COOLING       <td>POWER <td>OFF          <td>ON
 * <tr>                              <td>SCAN  <td>(deferred)   <td>ON
 * <tr>                              <td>DONE  <td>IDLE         <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>An event that is deferred waits until the machine is in a state that does not
 * defer it. {@link #deferred} lists those that wait.
 *
 * <p>Its state does not tell all: a machine is stored as a {@link Snapshot}.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 *
 * <p>There is no {@code next(State, Event)}: a deferred event leads somewhere later.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class ScannerMachine implements Scanner {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      3, "Scanner", State.values(), Event.values(), """
      OFF initial
      ON: states IDLE,SCANNING,COOLING initial IDLE
      OFF POWER resumes ON
      IDLE,SCANNING,COOLING POWER to OFF within ON
      IDLE SCAN to SCANNING
      SCANNING DONE to COOLING
      COOLING DONE to IDLE
      OFF SCAN ignored
      SCANNING SCAN deferred within ON
      COOLING SCAN deferred within ON
      """);

  private State state;

  private State lastOfOn = State.IDLE;

  private final DeferredEvents<State, Event> deferred = new DeferredEvents<>("Scanner");

  /** Starts a machine in {@link State#OFF}. */
  public ScannerMachine() {
    state = State.OFF;
  }

  /**
   * Resumes a machine as it was stored. No transition is taken.
   *
   * @param snapshot what to resume
   */
  public ScannerMachine(Snapshot snapshot) {
    state = Objects.requireNonNull(snapshot, "snapshot").state();
    lastOfOn = snapshot.lastOfOn();
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
   * {@return whether the machine is in a state within a superstate}
   *
   * @param superstate the superstate
   */
  public boolean isIn(Superstate superstate) {
    return isIn(state, superstate);
  }

  /**
   * {@return whether the table permits an event in the machine's state}
   * An ignored or deferred event is not permitted.
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

  /** {@return the events that wait until no state defers them, oldest first; unmodifiable} */
  public List<Event> deferred() {
    return deferred.events();
  }

  /**
   * {@return what the machine can be stored as, and resumed with}
   *
   * @throws java.lang.IllegalStateException while events wait
   */
  public Snapshot snapshot() {
    deferred.requireNone();
    return new Snapshot(state, lastOfOn);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "ScannerMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    Objects.requireNonNull(event, "event");
    handle(event);
    deferred.recall();
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    Objects.requireNonNull(event, "event");
    boolean taken = raise(event);
    if (taken) {
      deferred.wake();
    }
    deferred.recall();
    return taken;
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
   * An ignored or deferred event is not permitted.
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case OFF -> switch (event) {
        case POWER -> true;
        case SCAN, DONE -> false;
      };
      case IDLE -> switch (event) {
        case POWER, SCAN -> true;
        case DONE -> false;
      };
      case SCANNING, COOLING -> switch (event) {
        case POWER, DONE -> true;
        case SCAN -> false;
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
   * {@return whether a state is within a superstate}
   *
   * @param state the state
   * @param superstate the superstate
   */
  public static boolean isIn(State state, Superstate superstate) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(superstate, "superstate");
    return switch (superstate) {
      case ON -> switch (state) {
        case OFF -> false;
        case IDLE, SCANNING, COOLING -> true;
      };
    };
  }

  /**
   * {@return the states that an event may lead to from a state} There are none if the
   * event is not permitted there. The set is unmodifiable.
   *
   * @param state the state
   * @param event the event
   */
  public static Set<State> targets(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case OFF -> switch (event) {
        case POWER -> Collections.unmodifiableSet(EnumSet.of(State.IDLE, State.SCANNING,
            State.COOLING));
        case SCAN, DONE -> Set.of();
      };
      case IDLE -> switch (event) {
        case POWER -> Set.of(State.OFF);
        case SCAN -> Set.of(State.SCANNING);
        case DONE -> Set.of();
      };
      case SCANNING -> switch (event) {
        case POWER -> Set.of(State.OFF);
        case DONE -> Set.of(State.COOLING);
        case SCAN -> Set.of();
      };
      case COOLING -> switch (event) {
        case POWER -> Set.of(State.OFF);
        case DONE -> Set.of(State.IDLE);
        case SCAN -> Set.of();
      };
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** Raises an event: whether it was legal. */
  private boolean raise(Event event) {
    return switch (state) {
      case OFF -> inOff(event);
      case IDLE -> inIdle(event);
      case SCANNING -> inScanning(event);
      case COOLING -> inCooling(event);
    };
  }

  /** The rows of {@link State#OFF}: whether a transition is taken. */
  private boolean inOff(Event event) {
    return switch (event) {
      case POWER -> {
        state = lastOfOn;
        yield true;
      }
      case SCAN -> false; // ignored
      case DONE -> false;
    };
  }

  /** The rows of {@link State#IDLE}: whether a transition is taken. */
  private boolean inIdle(Event event) {
    return switch (event) {
      case POWER -> {
        lastOfOn = State.IDLE;
        state = State.OFF;
        yield true;
      }
      case SCAN -> {
        state = State.SCANNING;
        yield true;
      }
      case DONE -> false;
    };
  }

  /** The rows of {@link State#SCANNING}: whether a transition is taken. */
  private boolean inScanning(Event event) {
    return switch (event) {
      case POWER -> {
        lastOfOn = State.SCANNING;
        state = State.OFF;
        yield true;
      }
      case SCAN -> {
        deferred.add(state, event, () -> handle(event));
        yield false;
      }
      case DONE -> {
        state = State.COOLING;
        yield true;
      }
    };
  }

  /** The rows of {@link State#COOLING}: whether a transition is taken. */
  private boolean inCooling(Event event) {
    return switch (event) {
      case POWER -> {
        lastOfOn = State.COOLING;
        state = State.OFF;
        yield true;
      }
      case SCAN -> {
        deferred.add(state, event, () -> handle(event));
        yield false;
      }
      case DONE -> {
        state = State.IDLE;
        yield true;
      }
    };
  }

  /** Raises an event as its turn has come. */
  private void handle(Event event) {
    if (raise(event)) {
      deferred.wake();
    } else if (!accepts(state, event)) {
      throw illegal(state, event);
    }
  }

  /** Whether an event that takes no transition in a state is ignored or deferred there. */
  private static boolean accepts(State state, Event event) {
    return switch (state) {
      case OFF, SCANNING, COOLING -> switch (event) {
        case SCAN -> true;
        case POWER, DONE -> false;
      };
      case IDLE -> false;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Scanner", state, event, permitted(state));
  }

  /**
   * What a machine is stored as, and resumed with.
   *
   * @param state the state
   * @param lastOfOn the state in which ON was left last, or its initial one
   */
  @SwitchgearGenerated
  public record Snapshot(State state, State lastOfOn) {
    /**
     * Checks that each superstate was left in one of its states.
     *
     * @param state the state
     * @param lastOfOn the state in which ON was left last, or its initial one
     */
    public Snapshot {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(lastOfOn, "lastOfOn");
      if (!isIn(lastOfOn, Superstate.ON)) {
        throw new IllegalArgumentException(lastOfOn + " is not within ON");
      }
    }
  }
}
