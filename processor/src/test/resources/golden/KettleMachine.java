package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.EventNumber;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Kettle}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                      <th>event                               <th>next state
 * <tr><th rowspan="3">COLD (initial) <td>PRESSED [hasWater and not isLocked] <td>HEATING
 * <tr>                               <td>PRESSED [not hasWater]              <td>(stays)
 * <tr>                               <td>COOLED                              <td>(ignored)
 * <tr><th rowspan="2">HEATING        <td>PRESSED                             <td>COLD
 * <tr>                               <td>BOILED                              <td>HOT
 * <tr><th rowspan="1">HOT            <td>PRESSED, COOLED                     <td>COLD
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. Threads take turns.
 *
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 *
 * <p>There is no {@code next(State, Event)}: guards decide on PRESSED.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class KettleMachine implements Kettle {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "Kettle", State.values(), Event.values(), """
      COLD initial
      HEATING entry/ heat
      HEATING exit/ rest
      COLD PRESSED to HEATING when hasWater,!isLocked
      COLD PRESSED stays when !hasWater then beep
      HEATING PRESSED to COLD
      HEATING BOILED to HOT
      HOT PRESSED,COOLED to COLD then note
      COLD COOLED ignored
      """);

  private volatile State state;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  private final ReentrantLock lock = new ReentrantLock();

  /** Starts a machine in {@link State#COLD}. */
  public KettleMachine() {
    state = State.COLD;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public KettleMachine(State state) {
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
   * Guards are not evaluated. An ignored event is not permitted.
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
    return "KettleMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    lock.lock();
    try {
      begin(Objects.requireNonNull(event, "event"));
      try {
        if (!raise(event) && !ignores(state, event)) {
          throw illegal(state, event);
        }
      } finally {
        running = 0;
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    lock.lock();
    try {
      begin(Objects.requireNonNull(event, "event"));
      try {
        return raise(event);
      } finally {
        running = 0;
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return whether an event would take a transition now} Its guards are evaluated.
   *
   * @param event the event
   */
  public boolean can(Event event) {
    lock.lock();
    try {
      int outer = running;
      running = EventNumber.of(Objects.requireNonNull(event, "event"));
      try {
        return switch (state) {
          case COLD -> switch (event) {
            case PRESSED -> !hasWater() || !Kettle.isLocked();
            case BOILED, COOLED -> false;
          };
          case HEATING -> switch (event) {
            case PRESSED, BOILED -> true;
            case COOLED -> false;
          };
          case HOT -> switch (event) {
            case PRESSED, COOLED -> true;
            case BOILED -> false;
          };
        };
      } finally {
        running = outer;
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return whether the table permits an event in a state}
   * Guards are not evaluated. An ignored event is not permitted.
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case COLD -> switch (event) {
        case PRESSED -> true;
        case BOILED, COOLED -> false;
      };
      case HEATING -> switch (event) {
        case PRESSED, BOILED -> true;
        case COOLED -> false;
      };
      case HOT -> switch (event) {
        case PRESSED, COOLED -> true;
        case BOILED -> false;
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
      case COLD -> switch (event) {
        case PRESSED -> Collections.unmodifiableSet(EnumSet.of(State.COLD, State.HEATING));
        case BOILED, COOLED -> Set.of();
      };
      case HEATING -> switch (event) {
        case PRESSED -> Set.of(State.COLD);
        case BOILED -> Set.of(State.HOT);
        case COOLED -> Set.of();
      };
      case HOT -> switch (event) {
        case PRESSED, COOLED -> Set.of(State.COLD);
        case BOILED -> Set.of();
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
      case COLD -> inCold(event);
      case HEATING -> inHeating(event);
      case HOT -> inHot(event);
    };
  }

  /** The rows of {@link State#COLD}: whether a transition is taken. */
  private boolean inCold(Event event) {
    return switch (event) {
      case PRESSED -> {
        if (hasWater()) {
          if (!Kettle.isLocked()) {
            state = State.HEATING;
            heat();
            show(State.COLD, event, State.HEATING);
            yield true;
          }
          yield false;
        }
        beep();
        show(State.COLD, event, State.COLD);
        yield true;
      }
      case COOLED -> false; // ignored
      case BOILED -> false;
    };
  }

  /** The rows of {@link State#HEATING}: whether a transition is taken. */
  private boolean inHeating(Event event) {
    return switch (event) {
      case PRESSED -> {
        rest();
        state = State.COLD;
        show(State.HEATING, event, State.COLD);
        yield true;
      }
      case BOILED -> {
        rest();
        state = State.HOT;
        show(State.HEATING, event, State.HOT);
        yield true;
      }
      case COOLED -> false;
    };
  }

  /** The rows of {@link State#HOT}: whether a transition is taken. */
  private boolean inHot(Event event) {
    return switch (event) {
      case PRESSED, COOLED -> {
        note(event);
        state = State.COLD;
        show(State.HOT, event, State.COLD);
        yield true;
      }
      case BOILED -> false;
    };
  }

  /** Refuses an event from inside of another one. */
  private void begin(Event event) {
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.inside("Kettle", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** Whether an event that takes no transition in a state is ignored there. */
  private static boolean ignores(State state, Event event) {
    return switch (state) {
      case COLD -> switch (event) {
        case COOLED -> true;
        case PRESSED, BOILED -> false;
      };
      case HEATING, HOT -> false;
    };
  }

  /** The guards of each transition that a state has for an event. */
  private static List<List<String>> guards(State state, Event event) {
    return switch (state) {
      case COLD -> switch (event) {
        case PRESSED -> List.of(List.of("hasWater", "!isLocked"), List.of("!hasWater"));
        case BOILED, COOLED -> List.of();
      };
      case HEATING, HOT -> List.of();
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Kettle", state, event, permitted(state),
        guards(state, event));
  }
}
