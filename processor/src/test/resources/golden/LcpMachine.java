package dev.switchgear.examples.ppplcp;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.TransitionDefinition;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The state machine of {@link Lcp}.
 *
 * <pre>
 * state              event                                     next state
 * INITIAL (initial)  UP                                        CLOSED
 *                    OPEN                                      STARTING
 *                    CLOSE                                     (stays)
 * STARTING           UP                                        REQ_SENT
 *                    OPEN                                      (stays)
 *                    CLOSE                                     INITIAL
 * CLOSED             DOWN                                      INITIAL
 *                    OPEN                                      REQ_SENT
 *                    CLOSE, RCR_PLUS, RCR_MINUS, RCA, RCN,     (stays)
 *                    RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR
 * STOPPED            DOWN                                      STARTING
 *                    OPEN, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,  (stays)
 *                    RXJ_MINUS, RXR
 *                    CLOSE                                     CLOSED
 *                    RCR_PLUS                                  ACK_SENT
 *                    RCR_MINUS                                 REQ_SENT
 * CLOSING            DOWN                                      INITIAL
 *                    OPEN                                      STOPPING
 *                    CLOSE, TO_PLUS, RCR_PLUS, RCR_MINUS,      (stays)
 *                    RCA, RCN, RTR, RUC, RXJ_PLUS, RXR
 *                    TO_MINUS, RTA, RXJ_MINUS                  CLOSED
 * STOPPING           DOWN                                      STARTING
 *                    OPEN, TO_PLUS, RCR_PLUS, RCR_MINUS, RCA,  (stays)
 *                    RCN, RTR, RUC, RXJ_PLUS, RXR
 *                    CLOSE                                     CLOSING
 *                    TO_MINUS, RTA, RXJ_MINUS                  STOPPED
 * REQ_SENT           DOWN                                      STARTING
 *                    OPEN, TO_PLUS, RCR_MINUS, RCN, RTR, RTA,  (stays)
 *                    RUC, RXJ_PLUS, RXR
 *                    CLOSE                                     CLOSING
 *                    TO_MINUS, RXJ_MINUS                       STOPPED
 *                    RCR_PLUS                                  ACK_SENT
 *                    RCA                                       ACK_RCVD
 * ACK_RCVD           DOWN                                      STARTING
 *                    OPEN, RCR_MINUS, RUC, RXR                 (stays)
 *                    CLOSE                                     CLOSING
 *                    TO_PLUS, RCA, RCN, RTR, RTA, RXJ_PLUS     REQ_SENT
 *                    TO_MINUS, RXJ_MINUS                       STOPPED
 *                    RCR_PLUS                                  OPENED
 * ACK_SENT           DOWN                                      STARTING
 *                    OPEN, TO_PLUS, RCR_PLUS, RCN, RTA, RUC,   (stays)
 *                    RXJ_PLUS, RXR
 *                    CLOSE                                     CLOSING
 *                    TO_MINUS, RXJ_MINUS                       STOPPED
 *                    RCR_MINUS, RTR                            REQ_SENT
 *                    RCA                                       OPENED
 * OPENED             DOWN                                      STARTING
 *                    OPEN, RUC, RXJ_PLUS, RXR                  (stays)
 *                    CLOSE                                     CLOSING
 *                    RCR_PLUS                                  ACK_SENT
 *                    RCR_MINUS, RCA, RCN, RTA                  REQ_SENT
 *                    RTR, RXJ_MINUS                            STOPPING
 * </pre>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 */
@SwitchgearGenerated
public final class LcpMachine implements Lcp {
  private State state;

  /** Starts a machine in {@link State#INITIAL}. */
  public LcpMachine() {
    state = State.INITIAL;
  }

  /**
   * Resumes a machine in a state that was kept elsewhere. No transition is made.
   *
   * @param state the state to resume in
   */
  public LcpMachine(State state) {
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
    return this.state == state;
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
    return permittedIn(state);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "LcpMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is illegal now
   */
  public void fire(Event event) {
    state = next(state, event);
  }

  /**
   * Raises an event unless it is illegal now.
   *
   * @param event the event
   * @return whether it was legal; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    if (!permits(state, event)) {
      return false;
    }
    state = next(state, event);
    return true;
  }

  /**
   * {@return whether an event is legal now}
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
    return switch (state) {
      case INITIAL, STARTING -> switch (event) {
        case UP, OPEN, CLOSE -> true;
        case DOWN, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
            RXJ_MINUS, RXR -> false;
      };
      case CLOSED, STOPPED, OPENED -> switch (event) {
        case DOWN, OPEN, CLOSE, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS,
            RXR -> true;
        case UP, TO_PLUS, TO_MINUS -> false;
      };
      case CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT -> switch (event) {
        case DOWN, OPEN, CLOSE, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC,
            RXJ_PLUS, RXJ_MINUS, RXR -> true;
        case UP -> false;
      };
    };
  }

  /**
   * {@return the state that an event leads to from a state} No machine takes part.
   *
   * @param state the state
   * @param event the event
   * @throws IllegalTransitionException if the event is illegal in that state
   */
  public static State next(State state, Event event) {
    return switch (state) {
      case INITIAL -> switch (event) {
        case UP -> State.CLOSED;
        case OPEN -> State.STARTING;
        case CLOSE -> state; // stays
        case DOWN, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
            RXJ_MINUS, RXR -> throw illegal(state, event);
      };
      case STARTING -> switch (event) {
        case UP -> State.REQ_SENT;
        case OPEN -> state; // stays
        case CLOSE -> State.INITIAL;
        case DOWN, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
            RXJ_MINUS, RXR -> throw illegal(state, event);
      };
      case CLOSED -> switch (event) {
        case DOWN -> State.INITIAL;
        case OPEN -> State.REQ_SENT;
        case CLOSE, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR ->
            state; // stays
        case UP, TO_PLUS, TO_MINUS -> throw illegal(state, event);
      };
      case STOPPED -> switch (event) {
        case DOWN -> State.STARTING;
        case OPEN, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR -> state; // stays
        case CLOSE -> State.CLOSED;
        case RCR_PLUS -> State.ACK_SENT;
        case RCR_MINUS -> State.REQ_SENT;
        case UP, TO_PLUS, TO_MINUS -> throw illegal(state, event);
      };
      case CLOSING -> switch (event) {
        case DOWN -> State.INITIAL;
        case OPEN -> State.STOPPING;
        case CLOSE, TO_PLUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RUC, RXJ_PLUS, RXR ->
            state; // stays
        case TO_MINUS, RTA, RXJ_MINUS -> State.CLOSED;
        case UP -> throw illegal(state, event);
      };
      case STOPPING -> switch (event) {
        case DOWN -> State.STARTING;
        case OPEN, TO_PLUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RUC, RXJ_PLUS, RXR ->
            state; // stays
        case CLOSE -> State.CLOSING;
        case TO_MINUS, RTA, RXJ_MINUS -> State.STOPPED;
        case UP -> throw illegal(state, event);
      };
      case REQ_SENT -> switch (event) {
        case DOWN -> State.STARTING;
        case OPEN, TO_PLUS, RCR_MINUS, RCN, RTR, RTA, RUC, RXJ_PLUS, RXR -> state; // stays
        case CLOSE -> State.CLOSING;
        case TO_MINUS, RXJ_MINUS -> State.STOPPED;
        case RCR_PLUS -> State.ACK_SENT;
        case RCA -> State.ACK_RCVD;
        case UP -> throw illegal(state, event);
      };
      case ACK_RCVD -> switch (event) {
        case DOWN -> State.STARTING;
        case OPEN, RCR_MINUS, RUC, RXR -> state; // stays
        case CLOSE -> State.CLOSING;
        case TO_PLUS, RCA, RCN, RTR, RTA, RXJ_PLUS -> State.REQ_SENT;
        case TO_MINUS, RXJ_MINUS -> State.STOPPED;
        case RCR_PLUS -> State.OPENED;
        case UP -> throw illegal(state, event);
      };
      case ACK_SENT -> switch (event) {
        case DOWN -> State.STARTING;
        case OPEN, TO_PLUS, RCR_PLUS, RCN, RTA, RUC, RXJ_PLUS, RXR -> state; // stays
        case CLOSE -> State.CLOSING;
        case TO_MINUS, RXJ_MINUS -> State.STOPPED;
        case RCR_MINUS, RTR -> State.REQ_SENT;
        case RCA -> State.OPENED;
        case UP -> throw illegal(state, event);
      };
      case OPENED -> switch (event) {
        case DOWN -> State.STARTING;
        case OPEN, RUC, RXJ_PLUS, RXR -> state; // stays
        case CLOSE -> State.CLOSING;
        case RCR_PLUS -> State.ACK_SENT;
        case RCR_MINUS, RCA, RCN, RTA -> State.REQ_SENT;
        case RTR, RXJ_MINUS -> State.STOPPING;
        case UP, TO_PLUS, TO_MINUS -> throw illegal(state, event);
      };
    };
  }

  /**
   * {@return the states that an event may lead to from a state} There are none if the
   * event is illegal there. The set is unmodifiable.
   *
   * @param state the state
   * @param event the event
   */
  public static Set<State> targets(State state, Event event) {
    return permits(state, event) ? Set.of(next(state, event)) : Set.of();
  }

  /** {@return the machine as data} It is made anew at each call. */
  public static StateMachineDefinition<State, Event> definition() {
    return new StateMachineDefinition<>(
        "Lcp",
        List.of(State.values()),
        List.of(Event.values()),
        State.INITIAL,
        EnumSet.noneOf(State.class),
        List.<TransitionDefinition<State, Event>>of(
            TransitionDefinition.external(State.INITIAL, Event.UP, State.CLOSED),
            TransitionDefinition.external(State.STARTING, Event.UP, State.REQ_SENT),
            TransitionDefinition.external(State.CLOSED, Event.DOWN, State.INITIAL),
            TransitionDefinition.external(State.CLOSING, Event.DOWN, State.INITIAL),
            TransitionDefinition.external(State.STOPPED, Event.DOWN, State.STARTING),
            TransitionDefinition.external(State.STOPPING, Event.DOWN, State.STARTING),
            TransitionDefinition.external(State.REQ_SENT, Event.DOWN, State.STARTING),
            TransitionDefinition.external(State.ACK_RCVD, Event.DOWN, State.STARTING),
            TransitionDefinition.external(State.ACK_SENT, Event.DOWN, State.STARTING),
            TransitionDefinition.external(State.OPENED, Event.DOWN, State.STARTING),
            TransitionDefinition.external(State.INITIAL, Event.OPEN, State.STARTING),
            TransitionDefinition.external(State.CLOSED, Event.OPEN, State.REQ_SENT),
            TransitionDefinition.external(State.CLOSING, Event.OPEN, State.STOPPING),
            TransitionDefinition.internal(State.STARTING, Event.OPEN),
            TransitionDefinition.internal(State.STOPPED, Event.OPEN),
            TransitionDefinition.internal(State.STOPPING, Event.OPEN),
            TransitionDefinition.internal(State.REQ_SENT, Event.OPEN),
            TransitionDefinition.internal(State.ACK_RCVD, Event.OPEN),
            TransitionDefinition.internal(State.ACK_SENT, Event.OPEN),
            TransitionDefinition.internal(State.OPENED, Event.OPEN),
            TransitionDefinition.external(State.STARTING, Event.CLOSE, State.INITIAL),
            TransitionDefinition.external(State.STOPPED, Event.CLOSE, State.CLOSED),
            TransitionDefinition.external(State.STOPPING, Event.CLOSE, State.CLOSING),
            TransitionDefinition.external(State.REQ_SENT, Event.CLOSE, State.CLOSING),
            TransitionDefinition.external(State.ACK_RCVD, Event.CLOSE, State.CLOSING),
            TransitionDefinition.external(State.ACK_SENT, Event.CLOSE, State.CLOSING),
            TransitionDefinition.external(State.OPENED, Event.CLOSE, State.CLOSING),
            TransitionDefinition.internal(State.INITIAL, Event.CLOSE),
            TransitionDefinition.internal(State.CLOSED, Event.CLOSE),
            TransitionDefinition.internal(State.CLOSING, Event.CLOSE),
            TransitionDefinition.external(State.ACK_RCVD, Event.TO_PLUS, State.REQ_SENT),
            TransitionDefinition.internal(State.CLOSING, Event.TO_PLUS),
            TransitionDefinition.internal(State.STOPPING, Event.TO_PLUS),
            TransitionDefinition.internal(State.REQ_SENT, Event.TO_PLUS),
            TransitionDefinition.internal(State.ACK_SENT, Event.TO_PLUS),
            TransitionDefinition.external(State.CLOSING, Event.TO_MINUS, State.CLOSED),
            TransitionDefinition.external(State.STOPPING, Event.TO_MINUS, State.STOPPED),
            TransitionDefinition.external(State.REQ_SENT, Event.TO_MINUS, State.STOPPED),
            TransitionDefinition.external(State.ACK_RCVD, Event.TO_MINUS, State.STOPPED),
            TransitionDefinition.external(State.ACK_SENT, Event.TO_MINUS, State.STOPPED),
            TransitionDefinition.external(State.STOPPED, Event.RCR_PLUS, State.ACK_SENT),
            TransitionDefinition.external(State.REQ_SENT, Event.RCR_PLUS, State.ACK_SENT),
            TransitionDefinition.external(State.OPENED, Event.RCR_PLUS, State.ACK_SENT),
            TransitionDefinition.external(State.ACK_RCVD, Event.RCR_PLUS, State.OPENED),
            TransitionDefinition.internal(State.CLOSED, Event.RCR_PLUS),
            TransitionDefinition.internal(State.CLOSING, Event.RCR_PLUS),
            TransitionDefinition.internal(State.STOPPING, Event.RCR_PLUS),
            TransitionDefinition.internal(State.ACK_SENT, Event.RCR_PLUS),
            TransitionDefinition.external(State.STOPPED, Event.RCR_MINUS, State.REQ_SENT),
            TransitionDefinition.external(State.ACK_SENT, Event.RCR_MINUS, State.REQ_SENT),
            TransitionDefinition.external(State.OPENED, Event.RCR_MINUS, State.REQ_SENT),
            TransitionDefinition.internal(State.CLOSED, Event.RCR_MINUS),
            TransitionDefinition.internal(State.CLOSING, Event.RCR_MINUS),
            TransitionDefinition.internal(State.STOPPING, Event.RCR_MINUS),
            TransitionDefinition.internal(State.REQ_SENT, Event.RCR_MINUS),
            TransitionDefinition.internal(State.ACK_RCVD, Event.RCR_MINUS),
            TransitionDefinition.external(State.REQ_SENT, Event.RCA, State.ACK_RCVD),
            TransitionDefinition.external(State.ACK_RCVD, Event.RCA, State.REQ_SENT),
            TransitionDefinition.external(State.OPENED, Event.RCA, State.REQ_SENT),
            TransitionDefinition.external(State.ACK_SENT, Event.RCA, State.OPENED),
            TransitionDefinition.internal(State.CLOSED, Event.RCA),
            TransitionDefinition.internal(State.STOPPED, Event.RCA),
            TransitionDefinition.internal(State.CLOSING, Event.RCA),
            TransitionDefinition.internal(State.STOPPING, Event.RCA),
            TransitionDefinition.external(State.ACK_RCVD, Event.RCN, State.REQ_SENT),
            TransitionDefinition.external(State.OPENED, Event.RCN, State.REQ_SENT),
            TransitionDefinition.internal(State.CLOSED, Event.RCN),
            TransitionDefinition.internal(State.STOPPED, Event.RCN),
            TransitionDefinition.internal(State.CLOSING, Event.RCN),
            TransitionDefinition.internal(State.STOPPING, Event.RCN),
            TransitionDefinition.internal(State.REQ_SENT, Event.RCN),
            TransitionDefinition.internal(State.ACK_SENT, Event.RCN),
            TransitionDefinition.external(State.ACK_RCVD, Event.RTR, State.REQ_SENT),
            TransitionDefinition.external(State.ACK_SENT, Event.RTR, State.REQ_SENT),
            TransitionDefinition.external(State.OPENED, Event.RTR, State.STOPPING),
            TransitionDefinition.internal(State.CLOSED, Event.RTR),
            TransitionDefinition.internal(State.STOPPED, Event.RTR),
            TransitionDefinition.internal(State.CLOSING, Event.RTR),
            TransitionDefinition.internal(State.STOPPING, Event.RTR),
            TransitionDefinition.internal(State.REQ_SENT, Event.RTR),
            TransitionDefinition.external(State.CLOSING, Event.RTA, State.CLOSED),
            TransitionDefinition.external(State.STOPPING, Event.RTA, State.STOPPED),
            TransitionDefinition.external(State.ACK_RCVD, Event.RTA, State.REQ_SENT),
            TransitionDefinition.external(State.OPENED, Event.RTA, State.REQ_SENT),
            TransitionDefinition.internal(State.CLOSED, Event.RTA),
            TransitionDefinition.internal(State.STOPPED, Event.RTA),
            TransitionDefinition.internal(State.REQ_SENT, Event.RTA),
            TransitionDefinition.internal(State.ACK_SENT, Event.RTA),
            TransitionDefinition.internal(State.CLOSED, Event.RUC),
            TransitionDefinition.internal(State.STOPPED, Event.RUC),
            TransitionDefinition.internal(State.CLOSING, Event.RUC),
            TransitionDefinition.internal(State.STOPPING, Event.RUC),
            TransitionDefinition.internal(State.REQ_SENT, Event.RUC),
            TransitionDefinition.internal(State.ACK_RCVD, Event.RUC),
            TransitionDefinition.internal(State.ACK_SENT, Event.RUC),
            TransitionDefinition.internal(State.OPENED, Event.RUC),
            TransitionDefinition.external(State.ACK_RCVD, Event.RXJ_PLUS, State.REQ_SENT),
            TransitionDefinition.internal(State.CLOSED, Event.RXJ_PLUS),
            TransitionDefinition.internal(State.STOPPED, Event.RXJ_PLUS),
            TransitionDefinition.internal(State.CLOSING, Event.RXJ_PLUS),
            TransitionDefinition.internal(State.STOPPING, Event.RXJ_PLUS),
            TransitionDefinition.internal(State.REQ_SENT, Event.RXJ_PLUS),
            TransitionDefinition.internal(State.ACK_SENT, Event.RXJ_PLUS),
            TransitionDefinition.internal(State.OPENED, Event.RXJ_PLUS),
            TransitionDefinition.external(State.CLOSING, Event.RXJ_MINUS, State.CLOSED),
            TransitionDefinition.external(State.STOPPING, Event.RXJ_MINUS, State.STOPPED),
            TransitionDefinition.external(State.REQ_SENT, Event.RXJ_MINUS, State.STOPPED),
            TransitionDefinition.external(State.ACK_RCVD, Event.RXJ_MINUS, State.STOPPED),
            TransitionDefinition.external(State.ACK_SENT, Event.RXJ_MINUS, State.STOPPED),
            TransitionDefinition.external(State.OPENED, Event.RXJ_MINUS, State.STOPPING),
            TransitionDefinition.internal(State.CLOSED, Event.RXJ_MINUS),
            TransitionDefinition.internal(State.STOPPED, Event.RXJ_MINUS),
            TransitionDefinition.internal(State.CLOSED, Event.RXR),
            TransitionDefinition.internal(State.STOPPED, Event.RXR),
            TransitionDefinition.internal(State.CLOSING, Event.RXR),
            TransitionDefinition.internal(State.STOPPING, Event.RXR),
            TransitionDefinition.internal(State.REQ_SENT, Event.RXR),
            TransitionDefinition.internal(State.ACK_RCVD, Event.RXR),
            TransitionDefinition.internal(State.ACK_SENT, Event.RXR),
            TransitionDefinition.internal(State.OPENED, Event.RXR)));
  }

  private static Set<Event> permittedIn(State state) {
    Set<Event> permitted = EnumSet.noneOf(Event.class);
    for (Event event : Event.values()) {
      if (permits(state, event)) {
        permitted.add(event);
      }
    }
    return Collections.unmodifiableSet(permitted);
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException(
        "Lcp",
        state,
        event,
        permittedIn(state),
        IllegalTransitionException.Reason.NO_TRANSITION);
  }
}
