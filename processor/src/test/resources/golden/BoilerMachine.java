package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.EventNumber;
import dev.switchgear.internal.Steps;
import java.lang.IllegalArgumentException;
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
 * The state machine of {@link Boiler}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                     <th>event                   <th>next state        <th>row of
 * <tr><th rowspan="2">OFF (initial) <td>START                   <td>LOW               <td>
 * <tr>                              <td>STOP, TICK              <td>(ignored)         <td>
 * <tr><th rowspan="5">LOW           <td>STOP                    <td>OFF               <td>ON
 * <tr>                              <td>MORE                    <td>HIGH              <td>
 * <tr>                              <td>LESS, TICK              <td>(stays)           <td>ON
 * <tr>                              <td>FAIL                    <td>BROKEN            <td>ON
 * <tr>                              <td>(automatic) [isHot]     <td>HOT               <td>HEATING
 * <tr><th rowspan="5">HIGH          <td>STOP                    <td>OFF               <td>ON
 * <tr>                              <td>MORE, TICK              <td>(stays)           <td>ON
 * <tr>                              <td>LESS                    <td>LOW               <td>
 * <tr>                              <td>FAIL                    <td>BROKEN            <td>ON
 * <tr>                              <td>(automatic) [isHot]     <td>HOT               <td>HEATING
 * <tr><th rowspan="4">HOT           <td>STOP                    <td>OFF               <td>ON
 * <tr>                              <td>MORE, LESS, TICK        <td>(stays)           <td>ON
 * <tr>                              <td>FAIL                    <td>BROKEN            <td>ON
 * <tr>                              <td>(automatic) [not isHot] <td>(resumes HEATING) <td>
 * <tr><th rowspan="1">BROKEN        <td>REPAIR                  <td>(resumes ON)      <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. Threads take turns.
 *
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>Its state does not tell all: a machine is stored as a {@link Snapshot}.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 *
 * <p>There is no {@code next(State, Event)}: rows take themselves, so that the machine goes on
 * from there.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class BoilerMachine extends Boiler {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "Boiler", State.values(), Event.values(), """
      OFF initial
      ON: states HOT initial LOW
      HEATING: states LOW,HIGH in ON initial LOW
      ON: entry/ fill
      ON: exit/ cool
      HEATING: exit/ cool
      HEATING: entry/ ignite
      HIGH entry/ roar
      OFF START into ON
      LOW,HIGH,HOT STOP to OFF within ON
      LOW,HIGH,HOT FAIL to BROKEN then note within ON
      BROKEN REPAIR resumes ON
      LOW MORE to HIGH
      HIGH LESS to LOW
      LOW LESS stays then note within ON
      HIGH MORE stays then note within ON
      HOT MORE,LESS stays then note within ON
      LOW,HIGH,HOT TICK stays within ON
      LOW,HIGH - to HOT when isHot within HEATING
      HOT - resumes HEATING when !isHot
      OFF STOP,TICK ignored
      """);

  private volatile State state;

  private State lastOfOn = State.LOW;

  private State lastOfHeating = State.LOW;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  /** The event that is running, or else the last one that was; before any event, the first. */
  private Event current = Event.START;

  private final ReentrantLock lock = new ReentrantLock();

  /** Starts a machine in {@link State#OFF}. */
  public BoilerMachine() {
    state = State.OFF;
  }

  /**
   * Resumes a machine as it was stored. No transition is taken.
   *
   * @param snapshot what to resume
   */
  public BoilerMachine(Snapshot snapshot) {
    state = Objects.requireNonNull(snapshot, "snapshot").state();
    lastOfOn = snapshot.lastOfOn();
    lastOfHeating = snapshot.lastOfHeating();
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

  /** {@return what the machine can be stored as, and resumed with} */
  public Snapshot snapshot() {
    lock.lock();
    try {
      return new Snapshot(state, lastOfOn, lastOfHeating);
    } finally {
      lock.unlock();
    }
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "BoilerMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    requireStarted(Objects.requireNonNull(event, "event"));
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
    requireStarted(Objects.requireNonNull(event, "event"));
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
   * {@return whether an event would take a transition now}
   *
   * @param event the event
   */
  public boolean can(Event event) {
    lock.lock();
    try {
      return permits(state, event);
    } finally {
      lock.unlock();
    }
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
        case START -> true;
        case STOP, MORE, LESS, TICK, FAIL, REPAIR -> false;
      };
      case LOW, HIGH, HOT -> switch (event) {
        case STOP, MORE, LESS, TICK, FAIL -> true;
        case START, REPAIR -> false;
      };
      case BROKEN -> switch (event) {
        case REPAIR -> true;
        case START, STOP, MORE, LESS, TICK, FAIL -> false;
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
        case OFF, BROKEN -> false;
        case LOW, HIGH, HOT -> true;
      };
      case HEATING -> switch (state) {
        case OFF, HOT, BROKEN -> false;
        case LOW, HIGH -> true;
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
        case START -> Collections.unmodifiableSet(EnumSet.of(State.LOW, State.HIGH, State.HOT));
        case STOP, MORE, LESS, TICK, FAIL, REPAIR -> Set.of();
      };
      case LOW, HIGH, HOT -> switch (event) {
        case STOP -> Set.of(State.OFF);
        case MORE, LESS, TICK -> Collections.unmodifiableSet(EnumSet.of(State.LOW, State.HIGH,
            State.HOT));
        case FAIL -> Set.of(State.BROKEN);
        case START, REPAIR -> Set.of();
      };
      case BROKEN -> switch (event) {
        case REPAIR -> Collections.unmodifiableSet(EnumSet.of(State.LOW, State.HIGH, State.HOT));
        case START, STOP, MORE, LESS, TICK, FAIL -> Set.of();
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
      case LOW -> inLow(event);
      case HIGH -> inHigh(event);
      case HOT -> inHot(event);
      case BROKEN -> inBroken(event);
    };
  }

  /** The rows of {@link State#OFF}: whether a transition is taken. */
  private boolean inOff(Event event) {
    return switch (event) {
      case START -> {
        state = State.LOW;
        fill();
        ignite();
        log(State.OFF, event, State.LOW);
        settle();
        yield true;
      }
      case STOP, TICK -> false; // ignored
      case MORE, LESS, FAIL, REPAIR -> false;
    };
  }

  /** The rows of {@link State#LOW}: whether a transition is taken. */
  private boolean inLow(Event event) {
    return switch (event) {
      case STOP -> {
        cool();
        cool();
        lastOfHeating = State.LOW;
        lastOfOn = State.LOW;
        state = State.OFF;
        log(State.LOW, event, State.OFF);
        yield true;
      }
      case MORE -> {
        state = State.HIGH;
        roar();
        log(State.LOW, event, State.HIGH);
        settle();
        yield true;
      }
      case LESS -> {
        note(event);
        log(State.LOW, event, State.LOW);
        settle();
        yield true;
      }
      case TICK -> {
        log(State.LOW, event, State.LOW);
        settle();
        yield true;
      }
      case FAIL -> {
        cool();
        cool();
        note(event);
        lastOfHeating = State.LOW;
        lastOfOn = State.LOW;
        state = State.BROKEN;
        log(State.LOW, event, State.BROKEN);
        yield true;
      }
      case START, REPAIR -> false;
    };
  }

  /** The rows of {@link State#HIGH}: whether a transition is taken. */
  private boolean inHigh(Event event) {
    return switch (event) {
      case STOP -> {
        cool();
        cool();
        lastOfHeating = State.HIGH;
        lastOfOn = State.HIGH;
        state = State.OFF;
        log(State.HIGH, event, State.OFF);
        yield true;
      }
      case MORE -> {
        note(event);
        log(State.HIGH, event, State.HIGH);
        settle();
        yield true;
      }
      case LESS -> {
        state = State.LOW;
        log(State.HIGH, event, State.LOW);
        settle();
        yield true;
      }
      case TICK -> {
        log(State.HIGH, event, State.HIGH);
        settle();
        yield true;
      }
      case FAIL -> {
        cool();
        cool();
        note(event);
        lastOfHeating = State.HIGH;
        lastOfOn = State.HIGH;
        state = State.BROKEN;
        log(State.HIGH, event, State.BROKEN);
        yield true;
      }
      case START, REPAIR -> false;
    };
  }

  /** The rows of {@link State#HOT}: whether a transition is taken. */
  private boolean inHot(Event event) {
    return switch (event) {
      case STOP -> {
        cool();
        lastOfOn = State.HOT;
        state = State.OFF;
        log(State.HOT, event, State.OFF);
        yield true;
      }
      case MORE, LESS -> {
        note(event);
        log(State.HOT, event, State.HOT);
        settle();
        yield true;
      }
      case TICK -> {
        log(State.HOT, event, State.HOT);
        settle();
        yield true;
      }
      case FAIL -> {
        cool();
        note(event);
        lastOfOn = State.HOT;
        state = State.BROKEN;
        log(State.HOT, event, State.BROKEN);
        yield true;
      }
      case START, REPAIR -> false;
    };
  }

  /** The rows of {@link State#BROKEN}: whether a transition is taken. */
  private boolean inBroken(Event event) {
    return switch (event) {
      case REPAIR -> {
        state = lastOfOn;
        fill();
        switch (state) {
          case OFF, HOT, BROKEN -> {}
          case LOW -> ignite();
          case HIGH -> {
            ignite();
            roar();
          }
        }
        log(State.BROKEN, event, state);
        settle();
        yield true;
      }
      case START, STOP, MORE, LESS, TICK, FAIL -> false;
    };
  }

  /** Takes the rows that take themselves, one by one, until none holds. */
  private void settle() {
    List<State> path = List.of();
    for (int steps = 1; tryAutomatic(); steps++) {
      path = Steps.noted("Boiler", steps, path, state);
    }
  }

  /** The rows that take themselves: whether one is taken. */
  private boolean tryAutomatic() {
    State from = state;
    return switch (from) {
      case LOW, HIGH -> {
        if (isHot()) {
          cool();
          lastOfHeating = from;
          state = State.HOT;
          log(from, current, State.HOT);
          yield true;
        }
        yield false;
      }
      case HOT -> {
        if (!isHot()) {
          state = lastOfHeating;
          ignite();
          switch (state) {
            case OFF, LOW, HOT, BROKEN -> {}
            case HIGH -> roar();
          }
          log(from, current, state);
          yield true;
        }
        yield false;
      }
      case OFF, BROKEN -> false;
    };
  }

  /** Refuses an event from inside of a constructor. */
  private void requireStarted(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Boiler", event);
    }
  }

  /** Refuses an event from inside of another one. */
  private void begin(Event event) {
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.inside("Boiler", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
    current = event;
  }

  /** Whether an event that takes no transition in a state is ignored there. */
  private static boolean ignores(State state, Event event) {
    return switch (state) {
      case OFF -> switch (event) {
        case STOP, TICK -> true;
        case START, MORE, LESS, FAIL, REPAIR -> false;
      };
      case LOW, HIGH, HOT, BROKEN -> false;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Boiler", state, event, permitted(state));
  }

  /**
   * What a machine is stored as, and resumed with.
   *
   * @param state the state
   * @param lastOfOn the state in which ON was left last, or its initial one
   * @param lastOfHeating the state in which HEATING was left last, or its initial one
   */
  @SwitchgearGenerated
  public record Snapshot(State state, State lastOfOn, State lastOfHeating) {
    /**
     * Checks that each superstate was left in one of its states.
     *
     * @param state the state
     * @param lastOfOn the state in which ON was left last, or its initial one
     * @param lastOfHeating the state in which HEATING was left last, or its initial one
     */
    public Snapshot {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(lastOfOn, "lastOfOn");
      if (!isIn(lastOfOn, Superstate.ON)) {
        throw new IllegalArgumentException(lastOfOn + " is not within ON");
      }
      Objects.requireNonNull(lastOfHeating, "lastOfHeating");
      if (!isIn(lastOfHeating, Superstate.HEATING)) {
        throw new IllegalArgumentException(lastOfHeating + " is not within HEATING");
      }
    }
  }
}
