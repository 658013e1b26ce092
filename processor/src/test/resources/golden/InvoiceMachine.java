package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.Timers;
import dev.switchgear.internal.Alarm;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.Due;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Invoice}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state               <th>PAY  <th>PAYMENT_LATE (after 14 days)
 * <tr><th>OPEN (initial)      <td>PAID <td>REMINDED
 * <tr><th>REMINDED            <td>PAID <td>WRITTEN_OFF
 * <tr><th>PAID (final)        <td>     <td>
 * <tr><th>WRITTEN_OFF (final) <td>     <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Its state does not tell all: a machine is stored as a {@link Snapshot}.
 *
 * <p>Timeouts are raised by {@link #expire}, which whoever has the machine calls.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class InvoiceMachine implements Invoice {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      3, "Invoice", State.values(), Event.values(), """
      OPEN initial
      PAID,WRITTEN_OFF final
      PAYMENT_LATE after PT336H
      OPEN,REMINDED PAY to PAID
      OPEN PAYMENT_LATE to REMINDED
      REMINDED PAYMENT_LATE to WRITTEN_OFF
      """);

  private State state;

  /** When {@link Event#PAYMENT_LATE} is due, in milliseconds since 1970. */
  private long paymentLateDue = Due.NEVER;

  private final Alarm alarm;

  /**
   * Starts a machine in {@link State#OPEN}.
   *
   * @param timers what raises the timeouts
   */
  public InvoiceMachine(Timers timers) {
    alarm = Alarm.silent("Invoice", timers);
    paymentLateDue = Due.after(alarm.now(), 1_209_600_000L);
    state = State.OPEN;
  }

  /**
   * Resumes a machine as it was stored. No transition is taken.
   *
   * @param snapshot what to resume
   * @param timers what raises the timeouts
   */
  public InvoiceMachine(Snapshot snapshot, Timers timers) {
    alarm = Alarm.silent("Invoice", timers);
    state = Objects.requireNonNull(snapshot, "snapshot").state();
    paymentLateDue = Due.at(Optional.ofNullable(snapshot.paymentLateDue()));
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
      case PAID, WRITTEN_OFF -> true;
      case OPEN, REMINDED -> false;
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

  /** {@return what the machine can be stored as, and resumed with} */
  public Snapshot snapshot() {
    return new Snapshot(state, Due.instant(paymentLateDue).orElse(null));
  }

  /** {@return when the next timeout is due, if any is} */
  public Optional<Instant> deadline() {
    return Due.instant(paymentLateDue);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "InvoiceMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    Objects.requireNonNull(event, "event");
    if (!raise(event)) {
      throw illegal(state, event);
    }
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    Objects.requireNonNull(event, "event");
    return raise(event);
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
      case OPEN -> fromOpen(event);
      case REMINDED -> fromReminded(event);
      case PAID, WRITTEN_OFF -> null;
    };
  }

  /** Passes on the state that an event leads to, or refuses the event. */
  private static State legal(State next, State state, Event event) {
    if (next == null) {
      throw illegal(state, event);
    }
    return next;
  }

  /** Where an event leads from {@link State#OPEN}. */
  private static State fromOpen(Event event) {
    return switch (event) {
      case PAY -> State.PAID;
      case PAYMENT_LATE -> State.REMINDED;
    };
  }

  /** Where an event leads from {@link State#REMINDED}. */
  private static State fromReminded(Event event) {
    return switch (event) {
      case PAY -> State.PAID;
      case PAYMENT_LATE -> State.WRITTEN_OFF;
    };
  }

  /** Raises an event: whether it was legal. */
  private boolean raise(Event event) {
    return switch (state) {
      case OPEN -> inOpen(event);
      case REMINDED -> inReminded(event);
      case PAID, WRITTEN_OFF -> false;
    };
  }

  /** The rows of {@link State#OPEN}: whether a transition is taken. */
  private boolean inOpen(Event event) {
    return switch (event) {
      case PAY -> {
        paymentLateDue = Due.NEVER;
        state = State.PAID;
        yield true;
      }
      case PAYMENT_LATE -> {
        paymentLateDue = Due.after(alarm.now(), 1_209_600_000L);
        state = State.REMINDED;
        yield true;
      }
    };
  }

  /** The rows of {@link State#REMINDED}: whether a transition is taken. */
  private boolean inReminded(Event event) {
    return switch (event) {
      case PAY -> {
        paymentLateDue = Due.NEVER;
        state = State.PAID;
        yield true;
      }
      case PAYMENT_LATE -> {
        paymentLateDue = Due.NEVER;
        state = State.WRITTEN_OFF;
        yield true;
      }
    };
  }

  /** Raises the event that is due next, unless it is due after that time: whether one was. */
  private boolean expireNext(long now) {
    if (paymentLateDue > now) {
      return false;
    }
    paymentLateDue = Due.NEVER;
    raise(Event.PAYMENT_LATE);
    return true;
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Invoice", state, event, permitted(state));
  }

  /**
   * What a machine is stored as, and resumed with.
   *
   * @param state the state
   * @param paymentLateDue when PAYMENT_LATE is due, or null if it is not
   */
  @SwitchgearGenerated
  public record Snapshot(State state, Instant paymentLateDue) {
    /**
     * Checks that nothing is due where its timer does not run.
     *
     * @param state the state
     * @param paymentLateDue when PAYMENT_LATE is due, or null if it is not
     */
    public Snapshot {
      Objects.requireNonNull(state, "state");
      if (paymentLateDue != null && state != State.OPEN && state != State.REMINDED) {
        throw new IllegalArgumentException("PAYMENT_LATE cannot be due in " + state);
      }
    }
  }
}
