package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.EventNumber;
import java.io.IOException;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Checkout}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                         <th>event                          <th>next state
 * <tr><th rowspan="3">CART (initial)    <td>pay [covers and not isBlocked] <td>PAID
 * <tr>                                  <td>pay [not covers]               <td>(stays)
 * <tr>                                  <td>cancel                         <td>CANCELLED
 * <tr><th rowspan="2">PAID              <td>ship                           <td>SHIPPED
 * <tr>                                  <td>cancel [isEarly]               <td>CANCELLED
 * <tr><th rowspan="1">SHIPPED           <td>deliver                        <td>DELIVERED
 * <tr><th rowspan="1">DELIVERED (final) <td>deliver                        <td>(ignored)
 * <tr><th rowspan="1">CANCELLED (final) <td>                               <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: pay and
 * ship take parameters.
 *
 * <p>There is no {@code next(State, Event)}: guards decide on pay and cancel.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class CheckoutMachine extends Checkout {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "Checkout", State.values(), Event.values(), """
      CART initial
      DELIVERED,CANCELLED final
      CART exit/ release
      CANCELLED,CART entry/ refund
      CART PAY to PAID when covers,!isBlocked then charge
      CART PAY stays when !covers then remind,record
      PAID SHIP to SHIPPED
      CART CANCEL to CANCELLED
      PAID CANCEL to CANCELLED when isEarly
      SHIPPED DELIVER to DELIVERED
      DELIVERED DELIVER ignored
      """);

  private State state;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  private boolean started;

  /**
   * Starts a machine in {@link State#CART}, whose entry actions run.
   *
   * @param price as {@link Checkout} takes it
   */
  public CheckoutMachine(long price) {
    super(price);
    state = State.CART;
    refund();
    started = true;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param price as {@link Checkout} takes it
   * @param state the state to resume in
   */
  public CheckoutMachine(long price, State state) {
    super(price);
    this.state = Objects.requireNonNull(state, "state");
    started = true;
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
      case DELIVERED, CANCELLED -> true;
      case CART, PAID, SHIPPED -> false;
    };
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
    return "CheckoutMachine[" + state + "]";
  }

  /**
   * Pays.
   *
   * <p>Permitted in CART if guards allow.
   *
   * @param amount as {@link Checkout#pay} takes it
   * @throws IllegalTransitionException in any other state, and where guards refuse
   */
  @Override
  public void pay(long amount) {
    begin(Event.PAY);
    try {
      if (!tryPay(amount)) {
        throw illegal(state, Event.PAY);
      }
    } finally {
      running = 0;
    }
  }

  /**
   * {@return whether {@link #pay} would take a transition now} Its guards are evaluated.
   *
   * @param amount as {@link #pay} takes it
   */
  public boolean canPay(long amount) {
    int outer = running;
    running = EventNumber.of(Event.PAY);
    try {
      return switch (state) {
        case CART -> !covers(amount) || !isBlocked();
        case PAID, SHIPPED, DELIVERED, CANCELLED -> false;
      };
    } finally {
      running = outer;
    }
  }

  /**
   * Ships: the result is a tracking number.
   *
   * <p>Permitted in PAID.
   *
   * @param carrier as {@link Checkout#ship} takes it
   * @return as {@link Checkout#ship} returns it
   * @throws IllegalTransitionException in any other state
   * @throws IOException as {@link Checkout#ship} throws it
   */
  @Override
  public String ship(String carrier) throws IOException {
    begin(Event.SHIP);
    try {
      return answerShip(carrier);
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #ship} would take a transition now} */
  public boolean canShip() {
    return permits(state, Event.SHIP);
  }

  /**
   * Cancels, unless it is too late.
   *
   * <p>Permitted in CART; in PAID if guards allow.
   *
   * @return whether a transition was taken; if not, nothing has happened
   */
  @Override
  public boolean cancel() {
    begin(Event.CANCEL);
    try {
      return tryCancel();
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #cancel} would take a transition now} Its guards are evaluated. */
  public boolean canCancel() {
    int outer = running;
    running = EventNumber.of(Event.CANCEL);
    try {
      return switch (state) {
        case CART -> true;
        case PAID -> isEarly();
        case SHIPPED, DELIVERED, CANCELLED -> false;
      };
    } finally {
      running = outer;
    }
  }

  /**
   * Delivers.
   *
   * <p>Permitted in SHIPPED; ignored in DELIVERED.
   *
   * @return the state that the machine is in afterwards
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public State deliver() {
    begin(Event.DELIVER);
    try {
      if (!tryDeliver() && !ignores(state, Event.DELIVER)) {
        throw illegal(state, Event.DELIVER);
      }
      return state;
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #deliver} would take a transition now} */
  public boolean canDeliver() {
    return permits(state, Event.DELIVER);
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
      case CART -> switch (event) {
        case PAY, CANCEL -> true;
        case SHIP, DELIVER -> false;
      };
      case PAID -> switch (event) {
        case SHIP, CANCEL -> true;
        case PAY, DELIVER -> false;
      };
      case SHIPPED -> switch (event) {
        case DELIVER -> true;
        case PAY, SHIP, CANCEL -> false;
      };
      case DELIVERED, CANCELLED -> false;
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
        case PAY -> Collections.unmodifiableSet(EnumSet.of(State.CART, State.PAID));
        case CANCEL -> Set.of(State.CANCELLED);
        case SHIP, DELIVER -> Set.of();
      };
      case PAID -> switch (event) {
        case SHIP -> Set.of(State.SHIPPED);
        case CANCEL -> Set.of(State.CANCELLED);
        case PAY, DELIVER -> Set.of();
      };
      case SHIPPED -> switch (event) {
        case DELIVER -> Set.of(State.DELIVERED);
        case PAY, SHIP, CANCEL -> Set.of();
      };
      case DELIVERED, CANCELLED -> Set.of();
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** The rows of {@link #pay}: whether a transition is taken. */
  private boolean tryPay(long amount) {
    State from = state;
    return switch (from) {
      case CART -> {
        if (covers(amount)) {
          if (!isBlocked()) {
            release();
            charge(amount);
            state = State.PAID;
            audit(from, Event.PAY, State.PAID);
            yield true;
          }
          yield false;
        }
        remind();
        record(amount);
        audit(from, Event.PAY, from);
        yield true;
      }
      case PAID, SHIPPED, DELIVERED, CANCELLED -> false;
    };
  }

  /** The rows of {@link #ship}. */
  private String answerShip(String carrier) throws IOException {
    State from = state;
    return switch (from) {
      case PAID -> {
        String result = super.ship(carrier);
        state = State.SHIPPED;
        audit(from, Event.SHIP, State.SHIPPED);
        yield result;
      }
      case CART, SHIPPED, DELIVERED, CANCELLED -> throw illegal(state, Event.SHIP);
    };
  }

  /** The rows of {@link #cancel}: whether a transition is taken. */
  private boolean tryCancel() {
    State from = state;
    return switch (from) {
      case CART -> {
        release();
        state = State.CANCELLED;
        refund();
        audit(from, Event.CANCEL, State.CANCELLED);
        yield true;
      }
      case PAID -> {
        if (isEarly()) {
          state = State.CANCELLED;
          refund();
          audit(from, Event.CANCEL, State.CANCELLED);
          yield true;
        }
        yield false;
      }
      case SHIPPED, DELIVERED, CANCELLED -> false;
    };
  }

  /** The rows of {@link #deliver}: whether a transition is taken. */
  private boolean tryDeliver() {
    State from = state;
    return switch (from) {
      case SHIPPED -> {
        state = State.DELIVERED;
        audit(from, Event.DELIVER, State.DELIVERED);
        yield true;
      }
      case DELIVERED -> false; // ignored
      case CART, PAID, CANCELLED -> false;
    };
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (!started) {
      throw ReentrantEventException.beforeStart("Checkout", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("Checkout", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** Whether an event that takes no transition in a state is ignored there. */
  private static boolean ignores(State state, Event event) {
    return switch (state) {
      case CART, PAID, SHIPPED, CANCELLED -> false;
      case DELIVERED -> switch (event) {
        case DELIVER -> true;
        case PAY, SHIP, CANCEL -> false;
      };
    };
  }

  /** The guards of each transition that a state has for an event. */
  private static List<List<String>> guards(State state, Event event) {
    return switch (state) {
      case CART -> switch (event) {
        case PAY -> List.of(List.of("covers", "!isBlocked"), List.of("!covers"));
        case SHIP, CANCEL, DELIVER -> List.of();
      };
      case PAID -> switch (event) {
        case CANCEL -> List.of(List.of("isEarly"));
        case PAY, SHIP, DELIVER -> List.of();
      };
      case SHIPPED, DELIVERED, CANCELLED -> List.of();
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Checkout", state, event, permitted(state),
        guards(state, event));
  }

  /** The events of {@link Checkout}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Checkout#pay}. */
    PAY,

    /** Raised by {@link Checkout#ship}. */
    SHIP,

    /** Raised by {@link Checkout#cancel}. */
    CANCEL,

    /** Raised by {@link Checkout#deliver}. */
    DELIVER
  }
}
