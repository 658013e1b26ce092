package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.EventNumber;
import dev.switchgear.internal.RaisedEvents;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Charge}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state            <th>pay     <th>ship    <th>(automatic)
 * <tr><th>CART (initial)   <td>CHARGED <td>        <td>
 * <tr><th>CHARGED          <td>        <td>        <td>[isApproved] PAID, else DECLINED
 * <tr><th>PAID             <td>        <td>SHIPPED <td>
 * <tr><th>SHIPPED (final)  <td>        <td>        <td>
 * <tr><th>DECLINED (final) <td>        <td>        <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Each event completes before another one runs: an event that returns nothing and is
 * raised inside another one waits for its turn. Any other throws {@link ReentrantEventException}.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: pay takes
 * parameters.
 *
 * <p>There is no {@code next(State, Event)}: rows take themselves, so that the machine goes on
 * from there.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class ChargeMachine extends Charge {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "Charge", State.values(), Event.values(), """
      CART initial
      SHIPPED,DECLINED final
      PAID entry/ order
      CHARGED - to PAID when isApproved
      CHARGED - to DECLINED
      CART PAY to CHARGED then charge
      PAID SHIP to SHIPPED
      """);

  private State state;

  /** The number of the event that is running; 0 if none is, and -1 while the machine starts. */
  private int running;

  /** Whether only guards run, which must not raise anything. */
  private boolean asking;

  /** The event that is running, or else the last one that was; before any event, the first. */
  private Event current = Event.PAY;

  private final RaisedEvents<State> raised = new RaisedEvents<>("Charge");

  /** Starts a machine in {@link State#CART}. */
  public ChargeMachine() {
    state = State.CART;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public ChargeMachine(State state) {
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
      case SHIPPED, DECLINED -> true;
      case CART, CHARGED, PAID -> false;
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
    return "ChargeMachine[" + state + "]";
  }

  /**
   * Charges the card.
   *
   * <p>Permitted in CART.
   *
   * @param cents how much
   * @return whether it was charged
   */
  @Override
  public boolean pay(int cents) {
    begin(Event.PAY);
    try {
      boolean taken = tryPay(cents);
      complete();
      return taken;
    } finally {
      running = 0;
      raised.clear();
    }
  }

  /** {@return whether {@link #pay} would take a transition now} */
  public boolean canPay() {
    return permits(state, Event.PAY);
  }

  /**
   * Ships what is paid.
   *
   * <p>Permitted in PAID.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void ship() {
    if (running != 0 && !asking) {
      raised.add(() -> {
        running = EventNumber.of(Event.SHIP);
        current = Event.SHIP;
        if (!tryShip()) {
          throw illegal(state, Event.SHIP);
        }
      });
      return;
    }
    begin(Event.SHIP);
    try {
      if (!tryShip()) {
        throw illegal(state, Event.SHIP);
      }
      complete();
    } finally {
      running = 0;
      raised.clear();
    }
  }

  /** {@return whether {@link #ship} would take a transition now} */
  public boolean canShip() {
    return permits(state, Event.SHIP);
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
    return switch (state) {
      case CART -> switch (event) {
        case PAY -> true;
        case SHIP -> false;
      };
      case CHARGED, SHIPPED, DECLINED -> false;
      case PAID -> switch (event) {
        case SHIP -> true;
        case PAY -> false;
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
      case CART -> switch (event) {
        case PAY -> Collections.unmodifiableSet(EnumSet.of(State.PAID, State.DECLINED));
        case SHIP -> Set.of();
      };
      case CHARGED, SHIPPED, DECLINED -> Set.of();
      case PAID -> switch (event) {
        case SHIP -> Set.of(State.SHIPPED);
        case PAY -> Set.of();
      };
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** The rows of {@link #pay}: whether a transition is taken. */
  private boolean tryPay(int cents) {
    State from = state;
    return switch (from) {
      case CART -> {
        charge(cents);
        state = State.CHARGED;
        log(from, Event.PAY, State.CHARGED);
        settle();
        yield true;
      }
      case CHARGED, PAID, SHIPPED, DECLINED -> false;
    };
  }

  /** The rows of {@link #ship}: whether a transition is taken. */
  private boolean tryShip() {
    State from = state;
    return switch (from) {
      case PAID -> {
        state = State.SHIPPED;
        log(from, Event.SHIP, State.SHIPPED);
        yield true;
      }
      case CART, CHARGED, SHIPPED, DECLINED -> false;
    };
  }

  /** Takes the rows that take themselves, one by one, until none holds. */
  private void settle() {
    while (tryAutomatic()) {
      raised.count(state);
    }
  }

  /** The rows that take themselves: whether one is taken. */
  private boolean tryAutomatic() {
    State from = state;
    return switch (from) {
      case CHARGED -> {
        if (isApproved()) {
          state = State.PAID;
          order();
          log(from, current, State.PAID);
          yield true;
        }
        state = State.DECLINED;
        log(from, current, State.DECLINED);
        yield true;
      }
      case CART, PAID, SHIPPED, DECLINED -> false;
    };
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Charge", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("Charge", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
    current = event;
  }

  /** Raises the events that wait, one by one. */
  private void complete() {
    while (!raised.isEmpty()) {
      raised.next().run();
      raised.count(state);
    }
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Charge", state, event, permitted(state));
  }

  /** The events of {@link Charge}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Charge#pay}. */
    PAY,

    /** Raised by {@link Charge#ship}. */
    SHIP
  }
}
