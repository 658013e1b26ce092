package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.Timers;
import dev.switchgear.internal.Alarm;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.Due;
import dev.switchgear.internal.EventNumber;
import dev.switchgear.internal.Steps;
import java.lang.IllegalArgumentException;
import java.lang.Math;
import java.lang.Override;
import java.lang.String;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Lease}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                      <th>event                     <th>next state     <th>row of
 * <tr><th rowspan="2">FREE (initial) <td>grant                     <td>ACTIVE         <td>
 * <tr>                               <td>forget (after 2 days)
 *                                        [isForgettable]           <td>LAPSED         <td>
 * <tr><th rowspan="4">ACTIVE         <td>remind (after halfTerm()) <td>RENEWING       <td>
 * <tr>                               <td>renew                     <td>ACTIVE         <td>HELD
 * <tr>                               <td>lapse (after term())      <td>LAPSED         <td>HELD
 * <tr>                               <td>suspend                   <td>SUSPENDED      <td>HELD
 * <tr><th rowspan="3">RENEWING       <td>renew                     <td>ACTIVE         <td>HELD
 * <tr>                               <td>lapse (after term())      <td>LAPSED         <td>HELD
 * <tr>                               <td>suspend                   <td>SUSPENDED      <td>HELD
 * <tr><th rowspan="2">SUSPENDED      <td>proceed                   <td>(resumes HELD) <td>
 * <tr>                               <td>forget (after 2 days)
 *                                        [isForgettable]           <td>LAPSED         <td>
 * <tr><th rowspan="1">LAPSED (final) <td>                          <td>               <td>
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
 * <p>Timeouts are raised by {@link #expire}, or by a thread of the timers that it is
 * constructed with.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: grant
 * takes parameters.
 *
 * <p>There is no {@code next(State, Event)}: guards decide on forget.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class LeaseMachine extends Lease {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "Lease", State.values(), Event.values(), """
      FREE initial
      LAPSED final
      HELD: states ACTIVE,RENEWING initial ACTIVE
      REMIND after halfTerm()
      LAPSE after term()
      FORGET after PT48H
      LAPSED entry/ announce
      HELD: exit/ release
      FREE GRANT into HELD
      ACTIVE REMIND to RENEWING
      ACTIVE,RENEWING RENEW into HELD within HELD
      ACTIVE,RENEWING LAPSE to LAPSED within HELD
      ACTIVE,RENEWING SUSPEND to SUSPENDED within HELD
      SUSPENDED PROCEED resumes HELD
      FREE,SUSPENDED FORGET to LAPSED when isForgettable
      """);

  private volatile State state;

  private State lastOfHeld = State.ACTIVE;

  /** When {@link #remind} is due, in milliseconds since 1970. */
  private long remindDue = Due.NEVER;

  /** When {@link #lapse} is due, in milliseconds since 1970. */
  private long lapseDue = Due.NEVER;

  /** When {@link #forget} is due, in milliseconds since 1970. */
  private long forgetDue = Due.NEVER;

  private final Alarm alarm;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  private final ReentrantLock lock = new ReentrantLock();

  /**
   * Starts a machine in {@link State#FREE}.
   *
   * @param timers what raises the timeouts
   */
  public LeaseMachine(Timers timers) {
    alarm = Alarm.of(timers, lock);
    forgetDue = Due.after(alarm.now(), 172_800_000L);
    state = State.FREE;
    alarm.start(this, LeaseMachine::expire, nextDue());
  }

  /**
   * Resumes a machine as it was stored. No transition is taken.
   *
   * @param snapshot what to resume
   * @param timers what raises the timeouts
   */
  public LeaseMachine(Snapshot snapshot, Timers timers) {
    alarm = Alarm.of(timers, lock);
    state = Objects.requireNonNull(snapshot, "snapshot").state();
    lastOfHeld = snapshot.lastOfHeld();
    remindDue = Due.at(Optional.ofNullable(snapshot.remindDue()));
    lapseDue = Due.at(Optional.ofNullable(snapshot.lapseDue()));
    forgetDue = Due.at(Optional.ofNullable(snapshot.forgetDue()));
    alarm.start(this, LeaseMachine::expire, nextDue());
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
      case LAPSED -> true;
      case FREE, ACTIVE, RENEWING, SUSPENDED -> false;
    };
  }

  /**
   * {@return whether the table permits an event in the machine's state}
   * Guards are not evaluated.
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
      return new Snapshot(state, lastOfHeld, Due.instant(remindDue).orElse(null),
          Due.instant(lapseDue).orElse(null), Due.instant(forgetDue).orElse(null));
    } finally {
      lock.unlock();
    }
  }

  /** {@return when the next timeout is due, if any is} */
  public Optional<Instant> deadline() {
    lock.lock();
    try {
      return Due.instant(nextDue());
    } finally {
      lock.unlock();
    }
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "LeaseMachine[" + state + "]";
  }

  /**
   * Somebody takes it.
   *
   * <p>Permitted in FREE.
   *
   * @param term for how long
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void grant(Duration term) {
    requireStarted(Event.GRANT);
    lock.lock();
    try {
      begin(Event.GRANT);
      try {
        if (!tryGrant(term)) {
          throw illegal(state, Event.GRANT);
        }
      } finally {
        running = 0;
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether {@link #grant} would take a transition now} */
  public boolean canGrant() {
    lock.lock();
    try {
      return permits(state, Event.GRANT);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Half of the term is over.
   *
   * <p>Permitted in ACTIVE. Raised by itself after halfTerm() in ACTIVE.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void remind() {
    requireStarted(Event.REMIND);
    lock.lock();
    try {
      begin(Event.REMIND);
      try {
        if (!tryRemind()) {
          throw illegal(state, Event.REMIND);
        }
      } finally {
        running = 0;
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether {@link #remind} would take a transition now} */
  public boolean canRemind() {
    lock.lock();
    try {
      return permits(state, Event.REMIND);
    } finally {
      lock.unlock();
    }
  }

  /**
   * The term begins anew.
   *
   * <p>Permitted in ACTIVE and RENEWING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void renew() {
    requireStarted(Event.RENEW);
    lock.lock();
    try {
      begin(Event.RENEW);
      try {
        if (!tryRenew()) {
          throw illegal(state, Event.RENEW);
        }
      } finally {
        running = 0;
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether {@link #renew} would take a transition now} */
  public boolean canRenew() {
    lock.lock();
    try {
      return permits(state, Event.RENEW);
    } finally {
      lock.unlock();
    }
  }

  /**
   * It is over.
   *
   * <p>Permitted in ACTIVE and RENEWING. Raised by itself after term() in HELD.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void lapse() {
    requireStarted(Event.LAPSE);
    lock.lock();
    try {
      begin(Event.LAPSE);
      try {
        if (!tryLapse()) {
          throw illegal(state, Event.LAPSE);
        }
      } finally {
        running = 0;
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether {@link #lapse} would take a transition now} */
  public boolean canLapse() {
    lock.lock();
    try {
      return permits(state, Event.LAPSE);
    } finally {
      lock.unlock();
    }
  }

  /**
   * The holder makes a pause.
   *
   * <p>Permitted in ACTIVE and RENEWING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void suspend() {
    requireStarted(Event.SUSPEND);
    lock.lock();
    try {
      begin(Event.SUSPEND);
      try {
        if (!trySuspend()) {
          throw illegal(state, Event.SUSPEND);
        }
      } finally {
        running = 0;
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether {@link #suspend} would take a transition now} */
  public boolean canSuspend() {
    lock.lock();
    try {
      return permits(state, Event.SUSPEND);
    } finally {
      lock.unlock();
    }
  }

  /**
   * The pause is over.
   *
   * <p>Permitted in SUSPENDED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void proceed() {
    requireStarted(Event.PROCEED);
    lock.lock();
    try {
      begin(Event.PROCEED);
      try {
        if (!tryProceed()) {
          throw illegal(state, Event.PROCEED);
        }
      } finally {
        running = 0;
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether {@link #proceed} would take a transition now} */
  public boolean canProceed() {
    lock.lock();
    try {
      return permits(state, Event.PROCEED);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Nobody is interested.
   *
   * <p>Permitted in FREE and SUSPENDED if guards allow. Raised by itself after 2 days in FREE or
   * SUSPENDED.
   *
   * @return whether it was forgotten
   */
  @Override
  public boolean forget() {
    requireStarted(Event.FORGET);
    lock.lock();
    try {
      begin(Event.FORGET);
      try {
        return tryForget();
      } finally {
        running = 0;
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether {@link #forget} would take a transition now} Its guards are evaluated. */
  public boolean canForget() {
    lock.lock();
    try {
      int outer = running;
      running = EventNumber.of(Event.FORGET);
      try {
        return switch (state) {
          case FREE, SUSPENDED -> isForgettable();
          case ACTIVE, RENEWING, LAPSED -> false;
        };
      } finally {
        running = outer;
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Raises the events of all timeouts that are due by now, the one that was due first
   * before the others. One that is refused is dropped.
   *
   * @return whether any was due
   */
  public boolean expire() {
    lock.lock();
    try {
      try {
        long now = alarm.now();
        List<State> path = List.of();
        int steps = 0;
        while (expireNext(now)) {
          steps++;
          path = Steps.noted("Lease", steps, path, state);
        }
        return steps > 0;
      } finally {
        alarm.set(nextDue());
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends the timers of this machine: from now on, nothing but {@link #expire} raises its
   * timeouts. The machine stays as it is, and may be resumed elsewhere.
   */
  public void close() {
    alarm.close();
  }

  /**
   * {@return whether the table permits an event in a state}
   * Guards are not evaluated.
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case FREE -> switch (event) {
        case GRANT, FORGET -> true;
        case REMIND, RENEW, LAPSE, SUSPEND, PROCEED -> false;
      };
      case ACTIVE -> switch (event) {
        case REMIND, RENEW, LAPSE, SUSPEND -> true;
        case GRANT, PROCEED, FORGET -> false;
      };
      case RENEWING -> switch (event) {
        case RENEW, LAPSE, SUSPEND -> true;
        case GRANT, REMIND, PROCEED, FORGET -> false;
      };
      case SUSPENDED -> switch (event) {
        case PROCEED, FORGET -> true;
        case GRANT, REMIND, RENEW, LAPSE, SUSPEND -> false;
      };
      case LAPSED -> false;
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
      case HELD -> switch (state) {
        case FREE, SUSPENDED, LAPSED -> false;
        case ACTIVE, RENEWING -> true;
      };
    };
  }

  /**
   * {@return the state of a name, which may be one that it had before}
   *
   * <ul>
   * <li>{@code IDLE} is {@link State#FREE}
   * <li>{@code PAUSED} is {@link State#SUSPENDED}
   * </ul>
   *
   * @param name the name
   * @throws java.lang.IllegalArgumentException if no state has or had it
   */
  public static State stateOf(String name) {
    return switch (Objects.requireNonNull(name, "name")) {
      case "IDLE" -> State.FREE;
      case "PAUSED" -> State.SUSPENDED;
      default -> State.valueOf(name);
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
      case FREE -> switch (event) {
        case GRANT -> Set.of(State.ACTIVE);
        case FORGET -> Set.of(State.LAPSED);
        case REMIND, RENEW, LAPSE, SUSPEND, PROCEED -> Set.of();
      };
      case ACTIVE -> switch (event) {
        case REMIND -> Set.of(State.RENEWING);
        case RENEW -> Set.of(State.ACTIVE);
        case LAPSE -> Set.of(State.LAPSED);
        case SUSPEND -> Set.of(State.SUSPENDED);
        case GRANT, PROCEED, FORGET -> Set.of();
      };
      case RENEWING -> switch (event) {
        case RENEW -> Set.of(State.ACTIVE);
        case LAPSE -> Set.of(State.LAPSED);
        case SUSPEND -> Set.of(State.SUSPENDED);
        case GRANT, REMIND, PROCEED, FORGET -> Set.of();
      };
      case SUSPENDED -> switch (event) {
        case PROCEED -> Collections.unmodifiableSet(EnumSet.of(State.ACTIVE, State.RENEWING));
        case FORGET -> Set.of(State.LAPSED);
        case GRANT, REMIND, RENEW, LAPSE, SUSPEND -> Set.of();
      };
      case LAPSED -> Set.of();
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** The rows of {@link #grant}: whether a transition is taken. */
  private boolean tryGrant(Duration term) {
    return switch (state) {
      case FREE -> {
        super.grant(term);
        long now = alarm.now();
        long remindAt = Due.after(now, "halfTerm", halfTerm());
        long lapseAt = Due.after(now, "term", term());
        remindDue = remindAt;
        lapseDue = lapseAt;
        forgetDue = Due.NEVER;
        state = State.ACTIVE;
        yield true;
      }
      case ACTIVE, RENEWING, SUSPENDED, LAPSED -> false;
    };
  }

  /** The rows of {@link #remind}: whether a transition is taken. */
  private boolean tryRemind() {
    return switch (state) {
      case ACTIVE -> {
        remindDue = Due.NEVER;
        state = State.RENEWING;
        yield true;
      }
      case FREE, RENEWING, SUSPENDED, LAPSED -> false;
    };
  }

  /** The rows of {@link #renew}: whether a transition is taken. */
  private boolean tryRenew() {
    return switch (state) {
      case ACTIVE, RENEWING -> {
        release();
        long now = alarm.now();
        long remindAt = Due.after(now, "halfTerm", halfTerm());
        long lapseAt = Due.after(now, "term", term());
        remindDue = remindAt;
        lapseDue = lapseAt;
        lastOfHeld = state;
        state = State.ACTIVE;
        yield true;
      }
      case FREE, SUSPENDED, LAPSED -> false;
    };
  }

  /** The rows of {@link #lapse}: whether a transition is taken. */
  private boolean tryLapse() {
    return switch (state) {
      case ACTIVE -> {
        release();
        remindDue = Due.NEVER;
        lapseDue = Due.NEVER;
        lastOfHeld = state;
        state = State.LAPSED;
        announce();
        yield true;
      }
      case RENEWING -> {
        release();
        lapseDue = Due.NEVER;
        lastOfHeld = state;
        state = State.LAPSED;
        announce();
        yield true;
      }
      case FREE, SUSPENDED, LAPSED -> false;
    };
  }

  /** The rows of {@link #suspend}: whether a transition is taken. */
  private boolean trySuspend() {
    return switch (state) {
      case ACTIVE -> {
        release();
        forgetDue = Due.after(alarm.now(), 172_800_000L);
        remindDue = Due.NEVER;
        lapseDue = Due.NEVER;
        lastOfHeld = state;
        state = State.SUSPENDED;
        yield true;
      }
      case RENEWING -> {
        release();
        forgetDue = Due.after(alarm.now(), 172_800_000L);
        lapseDue = Due.NEVER;
        lastOfHeld = state;
        state = State.SUSPENDED;
        yield true;
      }
      case FREE, SUSPENDED, LAPSED -> false;
    };
  }

  /** The rows of {@link #proceed}: whether a transition is taken. */
  private boolean tryProceed() {
    return switch (state) {
      case SUSPENDED -> {
        long now = alarm.now();
        long remindAt = switch (lastOfHeld) {
          case ACTIVE -> Due.after(now, "halfTerm", halfTerm());
          case FREE, RENEWING, SUSPENDED, LAPSED -> Due.NEVER;
        };
        long lapseAt = Due.after(now, "term", term());
        remindDue = remindAt;
        lapseDue = lapseAt;
        forgetDue = Due.NEVER;
        state = lastOfHeld;
        yield true;
      }
      case FREE, ACTIVE, RENEWING, LAPSED -> false;
    };
  }

  /** The rows of {@link #forget}: whether a transition is taken. */
  private boolean tryForget() {
    return switch (state) {
      case FREE, SUSPENDED -> {
        if (isForgettable()) {
          forgetDue = Due.NEVER;
          state = State.LAPSED;
          announce();
          yield true;
        }
        yield false;
      }
      case ACTIVE, RENEWING, LAPSED -> false;
    };
  }

  /** When the next event is due. */
  private long nextDue() {
    return Math.min(Math.min(remindDue, lapseDue), forgetDue);
  }

  /** Raises the event that is due next, unless it is due after that time: whether one was. */
  private boolean expireNext(long now) {
    long due = nextDue();
    if (due > now) {
      return false;
    }
    if (due == remindDue) {
      begin(Event.REMIND);
      try {
        remindDue = Due.NEVER;
        tryRemind();
      } finally {
        running = 0;
      }
    } else if (due == lapseDue) {
      begin(Event.LAPSE);
      try {
        lapseDue = Due.NEVER;
        tryLapse();
      } finally {
        running = 0;
      }
    } else {
      begin(Event.FORGET);
      try {
        forgetDue = Due.NEVER;
        tryForget();
      } finally {
        running = 0;
      }
    }
    return true;
  }

  /** Refuses an event from inside of a constructor. */
  private void requireStarted(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Lease", event);
    }
  }

  /** Refuses an event from inside of another one. */
  private void begin(Event event) {
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.inside("Lease", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** The guards of each transition that a state has for an event. */
  private static List<List<String>> guards(State state, Event event) {
    return switch (state) {
      case FREE, SUSPENDED -> switch (event) {
        case FORGET -> List.of(List.of("isForgettable"));
        case GRANT, REMIND, RENEW, LAPSE, SUSPEND, PROCEED -> List.of();
      };
      case ACTIVE, RENEWING, LAPSED -> List.of();
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Lease", state, event, permitted(state),
        guards(state, event));
  }

  /**
   * What a machine is stored as, and resumed with.
   *
   * @param state the state
   * @param lastOfHeld the state in which HELD was left last, or its initial one
   * @param remindDue when remind is due, or null if it is not
   * @param lapseDue when lapse is due, or null if it is not
   * @param forgetDue when forget is due, or null if it is not
   */
  @SwitchgearGenerated
  public record Snapshot(State state, State lastOfHeld, Instant remindDue, Instant lapseDue,
      Instant forgetDue) {
    /**
     * Checks that each superstate was left in one of its states,
     * and that nothing is due where its timer does not run.
     *
     * @param state the state
     * @param lastOfHeld the state in which HELD was left last, or its initial one
     * @param remindDue when remind is due, or null if it is not
     * @param lapseDue when lapse is due, or null if it is not
     * @param forgetDue when forget is due, or null if it is not
     */
    public Snapshot {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(lastOfHeld, "lastOfHeld");
      if (!isIn(lastOfHeld, Superstate.HELD)) {
        throw new IllegalArgumentException(lastOfHeld + " is not within HELD");
      }
      if (remindDue != null && state != State.ACTIVE) {
        throw new IllegalArgumentException("remind cannot be due in " + state);
      }
      if (lapseDue != null && !isIn(state, Superstate.HELD)) {
        throw new IllegalArgumentException("lapse cannot be due in " + state);
      }
      if (forgetDue != null && state != State.FREE && state != State.SUSPENDED) {
        throw new IllegalArgumentException("forget cannot be due in " + state);
      }
    }
  }

  /** The events of {@link Lease}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Lease#grant}. */
    GRANT,

    /** Raised by {@link Lease#remind}. */
    REMIND,

    /** Raised by {@link Lease#renew}. */
    RENEW,

    /** Raised by {@link Lease#lapse}. */
    LAPSE,

    /** Raised by {@link Lease#suspend}. */
    SUSPEND,

    /** Raised by {@link Lease#proceed}. */
    PROCEED,

    /** Raised by {@link Lease#forget}. */
    FORGET
  }
}
