package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.Timers;
import dev.switchgear.internal.Alarm;
import dev.switchgear.internal.DeferredEvents;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.Due;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Sensor}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                     <th>event                <th>next state <th>row of
 * <tr><th rowspan="1">NEW (initial) <td>start                <td>MEASURING  <td>
 * <tr><th rowspan="3">MEASURING     <td>check (after 1 hour) <td>(stays)    <td>UP
 * <tr>                              <td>repair               <td>REPAIRING  <td>
 * <tr>                              <td>stop                 <td>DOWN       <td>UP
 * <tr><th rowspan="3">REPAIRING     <td>check                <td>(deferred) <td>
 * <tr>                              <td>repaired             <td>MEASURING  <td>
 * <tr>                              <td>stop                 <td>DOWN       <td>UP
 * <tr><th rowspan="1">DOWN (final)  <td>check                <td>(ignored)  <td>
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
 * <p>Timeouts are raised by {@link #expire}, which whoever has the machine calls.
 *
 * <p>There is no {@code next(State, Event)}: a deferred event leads somewhere later.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class SensorMachine implements Sensor {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      3, "Sensor", State.values(), Event.values(), """
      NEW initial
      DOWN final
      UP: states MEASURING,REPAIRING initial MEASURING
      CHECK after PT1H
      NEW START into UP
      MEASURING CHECK stays within UP
      DOWN CHECK ignored
      REPAIRING CHECK deferred
      MEASURING REPAIR to REPAIRING
      REPAIRING REPAIRED to MEASURING
      MEASURING,REPAIRING STOP to DOWN within UP
      """);

  private State state;

  /** When {@link #check} is due, in milliseconds since 1970. */
  private long checkDue = Due.NEVER;

  private final Alarm alarm;

  private final DeferredEvents<State, Event> deferred = new DeferredEvents<>("Sensor");

  /**
   * Starts a machine in {@link State#NEW}.
   *
   * @param timers what raises the timeouts
   */
  public SensorMachine(Timers timers) {
    alarm = Alarm.silent("Sensor", timers);
    state = State.NEW;
  }

  /**
   * Resumes a machine as it was stored. No transition is taken.
   *
   * @param snapshot what to resume
   * @param timers what raises the timeouts
   */
  public SensorMachine(Snapshot snapshot, Timers timers) {
    alarm = Alarm.silent("Sensor", timers);
    state = Objects.requireNonNull(snapshot, "snapshot").state();
    checkDue = Due.at(Optional.ofNullable(snapshot.checkDue()));
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

  /** {@return whether the machine has ended, that is, is in a final state} */
  public boolean isFinal() {
    return switch (state) {
      case DOWN -> true;
      case NEW, MEASURING, REPAIRING -> false;
    };
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
    return new Snapshot(state, Due.instant(checkDue).orElse(null));
  }

  /** {@return when the next timeout is due, if any is} */
  public Optional<Instant> deadline() {
    return Due.instant(checkDue);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "SensorMachine[" + state + "]";
  }

  /**
   * Switches it on.
   *
   * <p>Permitted in NEW.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void start() {
    if (!tryStart()) {
      throw illegal(state, Event.START);
    }
    deferred.wake();
    deferred.recall();
  }

  /** {@return whether {@link #start} would take a transition now} */
  public boolean canStart() {
    return permits(state, Event.START);
  }

  /**
   * Checks it.
   *
   * <p>Permitted in MEASURING; ignored in DOWN; deferred in REPAIRING. Raised by itself after 1
   * hour in UP.
   *
   * @throws IllegalTransitionException in any other state
   * @throws dev.switchgear.DeferralLimitException if it is to wait, and too many do
   */
  @Override
  public void check() {
    handleCheck();
    deferred.recall();
  }

  /** {@return whether {@link #check} would take a transition now} */
  public boolean canCheck() {
    return permits(state, Event.CHECK);
  }

  /**
   * Begins a repair.
   *
   * <p>Permitted in MEASURING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void repair() {
    if (!tryRepair()) {
      throw illegal(state, Event.REPAIR);
    }
    deferred.wake();
    deferred.recall();
  }

  /** {@return whether {@link #repair} would take a transition now} */
  public boolean canRepair() {
    return permits(state, Event.REPAIR);
  }

  /**
   * Ends a repair.
   *
   * <p>Permitted in REPAIRING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void repaired() {
    if (!tryRepaired()) {
      throw illegal(state, Event.REPAIRED);
    }
    deferred.wake();
    deferred.recall();
  }

  /** {@return whether {@link #repaired} would take a transition now} */
  public boolean canRepaired() {
    return permits(state, Event.REPAIRED);
  }

  /**
   * Switches it off.
   *
   * <p>Permitted in MEASURING and REPAIRING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void stop() {
    if (!tryStop()) {
      throw illegal(state, Event.STOP);
    }
    deferred.wake();
    deferred.recall();
  }

  /** {@return whether {@link #stop} would take a transition now} */
  public boolean canStop() {
    return permits(state, Event.STOP);
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    Objects.requireNonNull(event, "event");
    if (raise(event)) {
      deferred.wake();
    } else if (!accepts(state, event)) {
      throw illegal(state, event);
    }
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
   * Raises the events of all timeouts that are due by now, the one that was due first
   * before the others. One that is refused is dropped.
   *
   * @return whether any was due
   */
  public boolean expire() {
    long now = alarm.now();
    boolean any = false;
    while (expireNext(now)) {
      any = true;
    }
    return any;
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
      case NEW -> switch (event) {
        case START -> true;
        case CHECK, REPAIR, REPAIRED, STOP -> false;
      };
      case MEASURING -> switch (event) {
        case CHECK, REPAIR, STOP -> true;
        case START, REPAIRED -> false;
      };
      case REPAIRING -> switch (event) {
        case REPAIRED, STOP -> true;
        case START, CHECK, REPAIR -> false;
      };
      case DOWN -> false;
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
      case UP -> switch (state) {
        case NEW, DOWN -> false;
        case MEASURING, REPAIRING -> true;
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
      case NEW -> switch (event) {
        case START -> Set.of(State.MEASURING);
        case CHECK, REPAIR, REPAIRED, STOP -> Set.of();
      };
      case MEASURING -> switch (event) {
        case CHECK -> Set.of(State.MEASURING);
        case REPAIR -> Set.of(State.REPAIRING);
        case STOP -> Set.of(State.DOWN);
        case START, REPAIRED -> Set.of();
      };
      case REPAIRING -> switch (event) {
        case REPAIRED -> Set.of(State.MEASURING);
        case STOP -> Set.of(State.DOWN);
        case START, CHECK, REPAIR -> Set.of();
      };
      case DOWN -> Set.of();
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** Raises an event: whether it was legal. */
  private boolean raise(Event event) {
    return switch (event) {
      case START -> tryStart();
      case CHECK -> tryCheck();
      case REPAIR -> tryRepair();
      case REPAIRED -> tryRepaired();
      case STOP -> tryStop();
    };
  }

  /** The rows of {@link #start}: whether a transition is taken. */
  private boolean tryStart() {
    return switch (state) {
      case NEW -> {
        checkDue = Due.after(alarm.now(), 3_600_000L);
        state = State.MEASURING;
        yield true;
      }
      case MEASURING, REPAIRING, DOWN -> false;
    };
  }

  /** The rows of {@link #check}: whether a transition is taken. */
  private boolean tryCheck() {
    return switch (state) {
      case MEASURING -> true; // stays
      case DOWN -> false; // ignored
      case REPAIRING -> {
        deferred.add(state, Event.CHECK, () -> handleCheck());
        yield false;
      }
      case NEW -> false;
    };
  }

  /** The rows of {@link #repair}: whether a transition is taken. */
  private boolean tryRepair() {
    return switch (state) {
      case MEASURING -> {
        state = State.REPAIRING;
        yield true;
      }
      case NEW, REPAIRING, DOWN -> false;
    };
  }

  /** The rows of {@link #repaired}: whether a transition is taken. */
  private boolean tryRepaired() {
    return switch (state) {
      case REPAIRING -> {
        state = State.MEASURING;
        yield true;
      }
      case NEW, MEASURING, DOWN -> false;
    };
  }

  /** The rows of {@link #stop}: whether a transition is taken. */
  private boolean tryStop() {
    return switch (state) {
      case MEASURING, REPAIRING -> {
        checkDue = Due.NEVER;
        state = State.DOWN;
        yield true;
      }
      case NEW, DOWN -> false;
    };
  }

  /** Raises {@link #check} as its turn has come. */
  private void handleCheck() {
    if (tryCheck()) {
      deferred.wake();
    } else if (!accepts(state, Event.CHECK) && !deferred.isTimed()) {
      throw illegal(state, Event.CHECK);
    }
  }

  /** Raises the event that is due next, unless it is due after that time: whether one was. */
  private boolean expireNext(long now) {
    if (checkDue > now) {
      return false;
    }
    checkDue = Due.NEVER;
    deferred.raiseTimed(() -> tryCheck());
    deferred.recall();
    return true;
  }

  /** Whether an event that takes no transition in a state is ignored or deferred there. */
  private static boolean accepts(State state, Event event) {
    return switch (state) {
      case NEW, MEASURING -> false;
      case REPAIRING, DOWN -> switch (event) {
        case CHECK -> true;
        case START, REPAIR, REPAIRED, STOP -> false;
      };
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Sensor", state, event, permitted(state));
  }

  /**
   * What a machine is stored as, and resumed with.
   *
   * @param state the state
   * @param checkDue when check is due, or null if it is not
   */
  @SwitchgearGenerated
  public record Snapshot(State state, Instant checkDue) {
    /**
     * Checks that nothing is due where its timer does not run.
     *
     * @param state the state
     * @param checkDue when check is due, or null if it is not
     */
    public Snapshot {
      Objects.requireNonNull(state, "state");
      if (checkDue != null && !isIn(state, Superstate.UP)) {
        throw new IllegalArgumentException("check cannot be due in " + state);
      }
    }
  }

  /** The events of {@link Sensor}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Sensor#start}. */
    START,

    /** Raised by {@link Sensor#check}. */
    CHECK,

    /** Raised by {@link Sensor#repair}. */
    REPAIR,

    /** Raised by {@link Sensor#repaired}. */
    REPAIRED,

    /** Raised by {@link Sensor#stop}. */
    STOP
  }
}
