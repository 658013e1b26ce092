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
 * The state machine of {@link LoanFlow}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state              <th>lend <th>keep (after 28 days) <th>bringBack
 * <tr><th>RESERVED (initial) <td>LENT <td>                     <td>
 * <tr><th>LENT               <td>     <td>OVERDUE              <td>RETURNED
 * <tr><th>OVERDUE            <td>     <td>                     <td>RETURNED
 * <tr><th>RETURNED (final)   <td>     <td>                     <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>Its {@code loan} carries its state: a {@link Factory} makes the machine of one, and when
 * an event is over, the state is written to it.
 *
 * <p>Its state does not tell all: a machine is stored as a {@link Snapshot}.
 *
 * <p>Timeouts are raised by {@link #expire}, which whoever has the machine calls.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class LoanFlowMachine extends LoanFlow {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "LoanFlow", State.values(), Event.values(), """
      RESERVED initial
      RETURNED final
      KEEP after PT672H
      OVERDUE entry/ remind
      RESERVED LEND to LENT
      LENT KEEP to OVERDUE
      LENT,OVERDUE BRING_BACK to RETURNED
      """);

  /** What the state is written to when an event is over. */
  private final LoanFlow.Loan loan;

  private State state;

  /** When {@link #keep} is due, in milliseconds since 1970. */
  private long keepDue = Due.NEVER;

  private final Alarm alarm;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  /**
   * Starts a machine in {@link State#RESERVED}.
   *
   * @param loan what the library keeps of it
   * @param desk whom to tell
   * @param timers what raises the timeouts
   */
  private LoanFlowMachine(LoanFlow.Loan loan, LoanFlow.Desk desk, Timers timers) {
    super(loan, desk);
    this.loan = loan;
    alarm = Alarm.silent("LoanFlow", timers);
    state = State.RESERVED;
    store();
  }

  /**
   * Resumes a machine as it was stored. No transition is taken.
   *
   * @param loan what the library keeps of it
   * @param desk whom to tell
   * @param snapshot what to resume
   * @param timers what raises the timeouts
   */
  private LoanFlowMachine(LoanFlow.Loan loan, LoanFlow.Desk desk, Snapshot snapshot,
      Timers timers) {
    super(loan, desk);
    this.loan = loan;
    alarm = Alarm.silent("LoanFlow", timers);
    state = Objects.requireNonNull(snapshot, "snapshot").state();
    keepDue = Due.at(Optional.ofNullable(snapshot.keepDue()));
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
      case RETURNED -> true;
      case RESERVED, LENT, OVERDUE -> false;
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
    return new Snapshot(state, Due.instant(keepDue).orElse(null));
  }

  /** {@return when the next timeout is due, if any is} */
  public Optional<Instant> deadline() {
    return Due.instant(keepDue);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "LoanFlowMachine[" + state + "]";
  }

  /**
   * The reader takes the book.
   *
   * <p>Permitted in RESERVED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void lend() {
    begin(Event.LEND);
    try {
      if (!tryLend()) {
        throw illegal(state, Event.LEND);
      }
      store();
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #lend} would take a transition now} */
  public boolean canLend() {
    return permits(state, Event.LEND);
  }

  /**
   * The reader keeps the book longer than agreed.
   *
   * <p>Permitted in LENT. Raised by itself after 28 days in LENT.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  void keep() {
    begin(Event.KEEP);
    try {
      if (!tryKeep()) {
        throw illegal(state, Event.KEEP);
      }
      store();
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #keep} would take a transition now} */
  public boolean canKeep() {
    return permits(state, Event.KEEP);
  }

  /**
   * The reader brings the book back.
   *
   * <p>Permitted in LENT and OVERDUE.
   *
   * @return whether a transition was taken; if not, nothing has happened
   */
  @Override
  public boolean bringBack() {
    begin(Event.BRING_BACK);
    try {
      boolean taken = tryBringBack();
      if (taken) {
        store();
      }
      return taken;
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #bringBack} would take a transition now} */
  public boolean canBringBack() {
    return permits(state, Event.BRING_BACK);
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    begin(Objects.requireNonNull(event, "event"));
    try {
      if (!raise(event)) {
        throw illegal(state, event);
      }
      store();
    } finally {
      running = 0;
    }
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    begin(Objects.requireNonNull(event, "event"));
    try {
      boolean taken = raise(event);
      if (taken) {
        store();
      }
      return taken;
    } finally {
      running = 0;
    }
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
      case RESERVED -> fromReserved(event);
      case LENT -> fromLent(event);
      case OVERDUE -> fromOverdue(event);
      case RETURNED -> null;
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
   * Where an event leads from {@link State#RESERVED},
   * or null if it is refused.
   */
  private static State fromReserved(Event event) {
    return switch (event) {
      case LEND -> State.LENT;
      case KEEP, BRING_BACK -> null;
    };
  }

  /**
   * Where an event leads from {@link State#LENT},
   * or null if it is refused.
   */
  private static State fromLent(Event event) {
    return switch (event) {
      case KEEP -> State.OVERDUE;
      case BRING_BACK -> State.RETURNED;
      case LEND -> null;
    };
  }

  /**
   * Where an event leads from {@link State#OVERDUE},
   * or null if it is refused.
   */
  private static State fromOverdue(Event event) {
    return switch (event) {
      case BRING_BACK -> State.RETURNED;
      case LEND, KEEP -> null;
    };
  }

  /** Raises an event: whether it was legal. */
  private boolean raise(Event event) {
    return switch (event) {
      case LEND -> tryLend();
      case KEEP -> tryKeep();
      case BRING_BACK -> tryBringBack();
    };
  }

  /** The rows of {@link #lend}: whether a transition is taken. */
  private boolean tryLend() {
    return switch (state) {
      case RESERVED -> {
        keepDue = Due.after(alarm.now(), 2_419_200_000L);
        state = State.LENT;
        yield true;
      }
      case LENT, OVERDUE, RETURNED -> false;
    };
  }

  /** The rows of {@link #keep}: whether a transition is taken. */
  private boolean tryKeep() {
    return switch (state) {
      case LENT -> {
        keepDue = Due.NEVER;
        state = State.OVERDUE;
        remind();
        yield true;
      }
      case RESERVED, OVERDUE, RETURNED -> false;
    };
  }

  /** The rows of {@link #bringBack}: whether a transition is taken. */
  private boolean tryBringBack() {
    return switch (state) {
      case LENT -> {
        keepDue = Due.NEVER;
        state = State.RETURNED;
        yield true;
      }
      case OVERDUE -> {
        state = State.RETURNED;
        yield true;
      }
      case RESERVED, RETURNED -> false;
    };
  }

  /** Raises the event that is due next, unless it is due after that time: whether one was. */
  private boolean expireNext(long now) {
    if (keepDue > now) {
      return false;
    }
    begin(Event.KEEP);
    try {
      keepDue = Due.NEVER;
      tryKeep();
      store();
    } finally {
      running = 0;
    }
    return true;
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("LoanFlow", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("LoanFlow", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** Writes the state to what carries it. */
  private void store() {
    loan.setStatus(state);
    loan.setDueBack(Due.instant(keepDue));
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("LoanFlow", state, event, permitted(state));
  }

  /**
   * Makes the machine of any {@code loan}, which carries its state.
   * What else it takes is given once.
   */
  @SwitchgearGenerated
  public static final class Factory {
    private final LoanFlow.Desk desk;

    private final Timers timers;

    /**
     * Makes a factory of machines that share what they take beside {@code loan}.
     *
     * @param desk whom to tell
     * @param timers what raises the timeouts
     */
    public Factory(LoanFlow.Desk desk, Timers timers) {
      this.desk = desk;
      this.timers = timers;
    }

    /**
     * {@return the machine of {@code loan}, resumed in the state that it carries}
     * No transition is taken.
     *
     * @param loan what the library keeps of it
     */
    public LoanFlowMachine on(LoanFlow.Loan loan) {
      Objects.requireNonNull(loan, "loan");
      return new LoanFlowMachine(loan, desk, new Snapshot(loan.getStatus(),
          loan.getDueBack().orElse(null)), timers);
    }

    /**
     * {@return the machine of {@code loan}, started in {@link State#RESERVED}}
     * Its state is written to it.
     *
     * @param loan what the library keeps of it
     */
    public LoanFlowMachine start(LoanFlow.Loan loan) {
      Objects.requireNonNull(loan, "loan");
      return new LoanFlowMachine(loan, desk, timers);
    }
  }

  /**
   * What a machine is stored as, and resumed with.
   *
   * @param state the state
   * @param keepDue when keep is due, or null if it is not
   */
  @SwitchgearGenerated
  public record Snapshot(State state, Instant keepDue) {
    /**
     * Checks that nothing is due where its timer does not run.
     *
     * @param state the state
     * @param keepDue when keep is due, or null if it is not
     */
    public Snapshot {
      Objects.requireNonNull(state, "state");
      if (keepDue != null && state != State.LENT) {
        throw new IllegalArgumentException("keep cannot be due in " + state);
      }
    }
  }

  /** The events of {@link LoanFlow}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link LoanFlow#lend}. */
    LEND,

    /** Raised by {@link LoanFlow#keep}. */
    KEEP,

    /** Raised by {@link LoanFlow#bringBack}. */
    BRING_BACK
  }
}
