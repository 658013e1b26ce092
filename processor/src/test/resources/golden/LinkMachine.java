package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Link}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                         <th>event                                    <th>next state
 * <tr><th rowspan="3">INITIAL (initial) <td>UP                                       <td>CLOSED
 * <tr>                                  <td>OPEN                                     <td>STARTING
 * <tr>                                  <td>CLOSE                                    <td>(stays)
 * <tr><th rowspan="3">STARTING          <td>UP                                       <td>REQ_SENT
 * <tr>                                  <td>OPEN                                     <td>(stays)
 * <tr>                                  <td>CLOSE                                    <td>INITIAL
 * <tr><th rowspan="3">CLOSED            <td>DOWN                                     <td>INITIAL
 * <tr>                                  <td>OPEN                                     <td>REQ_SENT
 * <tr>                                  <td>CLOSE, RCR_PLUS, RCR_MINUS, RCA, RCN,
 *                                           RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR  <td>(stays)
 * <tr><th rowspan="5">STOPPED           <td>DOWN                                     <td>STARTING
 * <tr>                                  <td>OPEN, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
 *                                           RXJ_MINUS, RXR                           <td>(stays)
 * <tr>                                  <td>CLOSE                                    <td>CLOSED
 * <tr>                                  <td>RCR_PLUS                                 <td>ACK_SENT
 * <tr>                                  <td>RCR_MINUS                                <td>REQ_SENT
 * <tr><th rowspan="4">CLOSING           <td>DOWN                                     <td>INITIAL
 * <tr>                                  <td>OPEN                                     <td>STOPPING
 * <tr>                                  <td>CLOSE, TO_PLUS, RCR_PLUS, RCR_MINUS,
 *                                           RCA, RCN, RTR, RUC, RXJ_PLUS, RXR        <td>(stays)
 * <tr>                                  <td>TO_MINUS, RTA, RXJ_MINUS                 <td>CLOSED
 * <tr><th rowspan="4">STOPPING          <td>DOWN                                     <td>STARTING
 * <tr>                                  <td>OPEN, TO_PLUS, RCR_PLUS, RCR_MINUS, RCA,
 *                                           RCN, RTR, RUC, RXJ_PLUS, RXR             <td>(stays)
 * <tr>                                  <td>CLOSE                                    <td>CLOSING
 * <tr>                                  <td>TO_MINUS, RTA, RXJ_MINUS                 <td>STOPPED
 * <tr><th rowspan="6">REQ_SENT          <td>DOWN                                     <td>STARTING
 * <tr>                                  <td>OPEN, TO_PLUS, RCR_MINUS, RCN, RTR, RTA,
 *                                           RUC, RXJ_PLUS, RXR                       <td>(stays)
 * <tr>                                  <td>CLOSE                                    <td>CLOSING
 * <tr>                                  <td>TO_MINUS, RXJ_MINUS                      <td>STOPPED
 * <tr>                                  <td>RCR_PLUS                                 <td>ACK_SENT
 * <tr>                                  <td>RCA                                      <td>ACK_RCVD
 * <tr><th rowspan="6">ACK_RCVD          <td>DOWN                                     <td>STARTING
 * <tr>                                  <td>OPEN, RCR_MINUS, RUC, RXR                <td>(stays)
 * <tr>                                  <td>CLOSE                                    <td>CLOSING
 * <tr>                                  <td>TO_PLUS, RCA, RCN, RTR, RTA, RXJ_PLUS    <td>REQ_SENT
 * <tr>                                  <td>TO_MINUS, RXJ_MINUS                      <td>STOPPED
 * <tr>                                  <td>RCR_PLUS                                 <td>OPENED
 * <tr><th rowspan="6">ACK_SENT          <td>DOWN                                     <td>STARTING
 * <tr>                                  <td>OPEN, TO_PLUS, RCR_PLUS, RCN, RTA, RUC,
 *                                           RXJ_PLUS, RXR                            <td>(stays)
 * <tr>                                  <td>CLOSE                                    <td>CLOSING
 * <tr>                                  <td>TO_MINUS, RXJ_MINUS                      <td>STOPPED
 * <tr>                                  <td>RCR_MINUS, RTR                           <td>REQ_SENT
 * <tr>                                  <td>RCA                                      <td>OPENED
 * <tr><th rowspan="6">OPENED            <td>DOWN                                     <td>STARTING
 * <tr>                                  <td>OPEN, RUC, RXJ_PLUS, RXR                 <td>(stays)
 * <tr>                                  <td>CLOSE                                    <td>CLOSING
 * <tr>                                  <td>RCR_PLUS                                 <td>ACK_SENT
 * <tr>                                  <td>RCR_MINUS, RCA, RCN, RTA                 <td>REQ_SENT
 * <tr>                                  <td>RTR, RXJ_MINUS                           <td>STOPPING
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class LinkMachine implements Link {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Link", State.values(), Event.values(), """
      INITIAL initial
      INITIAL UP to CLOSED
      STARTING UP to REQ_SENT
      CLOSED,CLOSING DOWN to INITIAL
      STOPPED,STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT,OPENED DOWN to STARTING
      INITIAL OPEN to STARTING
      STARTING,STOPPED,STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT,OPENED OPEN stays
      CLOSED OPEN to REQ_SENT
      CLOSING OPEN to STOPPING
      INITIAL,CLOSED,CLOSING CLOSE stays
      STARTING CLOSE to INITIAL
      STOPPED CLOSE to CLOSED
      STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT,OPENED CLOSE to CLOSING
      CLOSING,STOPPING,REQ_SENT,ACK_SENT TO_PLUS stays
      ACK_RCVD TO_PLUS to REQ_SENT
      CLOSING TO_MINUS to CLOSED
      STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT TO_MINUS to STOPPED
      CLOSED,CLOSING,STOPPING,ACK_SENT RCR_PLUS stays
      STOPPED,REQ_SENT,OPENED RCR_PLUS to ACK_SENT
      ACK_RCVD RCR_PLUS to OPENED
      CLOSED,CLOSING,STOPPING,REQ_SENT,ACK_RCVD RCR_MINUS stays
      STOPPED,ACK_SENT,OPENED RCR_MINUS to REQ_SENT
      CLOSED,STOPPED,CLOSING,STOPPING RCA stays
      REQ_SENT RCA to ACK_RCVD
      ACK_RCVD,OPENED RCA to REQ_SENT
      ACK_SENT RCA to OPENED
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT,ACK_SENT RCN stays
      ACK_RCVD,OPENED RCN to REQ_SENT
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT RTR stays
      ACK_RCVD,ACK_SENT RTR to REQ_SENT
      OPENED RTR to STOPPING
      CLOSED,STOPPED,REQ_SENT,ACK_SENT RTA stays
      CLOSING RTA to CLOSED
      STOPPING RTA to STOPPED
      ACK_RCVD,OPENED RTA to REQ_SENT
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT,OPENED RUC stays
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT,ACK_SENT,OPENED RXJ_PLUS stays
      ACK_RCVD RXJ_PLUS to REQ_SENT
      CLOSED,STOPPED RXJ_MINUS stays
      CLOSING RXJ_MINUS to CLOSED
      STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT RXJ_MINUS to STOPPED
      OPENED RXJ_MINUS to STOPPING
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT,OPENED RXR stays
      """);

  private State state;

  /** Starts a machine in {@link State#INITIAL}. */
  public LinkMachine() {
    state = State.INITIAL;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public LinkMachine(State state) {
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
    return "LinkMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    state = next(state, event);
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    State next = after(state, Objects.requireNonNull(event, "event"));
    if (next == null) {
      return false;
    }
    state = next;
    return true;
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
      case INITIAL -> fromInitial(event);
      case STARTING -> fromStarting(event);
      case CLOSED -> fromClosed(event);
      case STOPPED -> fromStopped(event);
      case CLOSING -> fromClosing(event);
      case STOPPING -> fromStopping(event);
      case REQ_SENT -> fromReqSent(event);
      case ACK_RCVD -> fromAckRcvd(event);
      case ACK_SENT -> fromAckSent(event);
      case OPENED -> fromOpened(event);
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
   * Where an event leads from {@link State#INITIAL},
   * or null if it is refused.
   */
  private static State fromInitial(Event event) {
    return switch (event) {
      case UP -> State.CLOSED;
      case OPEN -> State.STARTING;
      case CLOSE -> State.INITIAL; // stays
      case DOWN, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
          RXJ_MINUS, RXR -> null;
    };
  }

  /**
   * Where an event leads from {@link State#STARTING},
   * or null if it is refused.
   */
  private static State fromStarting(Event event) {
    return switch (event) {
      case UP -> State.REQ_SENT;
      case OPEN -> State.STARTING; // stays
      case CLOSE -> State.INITIAL;
      case DOWN, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
          RXJ_MINUS, RXR -> null;
    };
  }

  /**
   * Where an event leads from {@link State#CLOSED},
   * or null if it is refused.
   */
  private static State fromClosed(Event event) {
    return switch (event) {
      case DOWN -> State.INITIAL;
      case OPEN -> State.REQ_SENT;
      case CLOSE, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR ->
          State.CLOSED; // stays
      case UP, TO_PLUS, TO_MINUS -> null;
    };
  }

  /**
   * Where an event leads from {@link State#STOPPED},
   * or null if it is refused.
   */
  private static State fromStopped(Event event) {
    return switch (event) {
      case DOWN -> State.STARTING;
      case OPEN, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR -> State.STOPPED; // stays
      case CLOSE -> State.CLOSED;
      case RCR_PLUS -> State.ACK_SENT;
      case RCR_MINUS -> State.REQ_SENT;
      case UP, TO_PLUS, TO_MINUS -> null;
    };
  }

  /**
   * Where an event leads from {@link State#CLOSING},
   * or null if it is refused.
   */
  private static State fromClosing(Event event) {
    return switch (event) {
      case DOWN -> State.INITIAL;
      case OPEN -> State.STOPPING;
      case CLOSE, TO_PLUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RUC, RXJ_PLUS, RXR ->
          State.CLOSING; // stays
      case TO_MINUS, RTA, RXJ_MINUS -> State.CLOSED;
      case UP -> null;
    };
  }

  /**
   * Where an event leads from {@link State#STOPPING},
   * or null if it is refused.
   */
  private static State fromStopping(Event event) {
    return switch (event) {
      case DOWN -> State.STARTING;
      case OPEN, TO_PLUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RUC, RXJ_PLUS, RXR ->
          State.STOPPING; // stays
      case CLOSE -> State.CLOSING;
      case TO_MINUS, RTA, RXJ_MINUS -> State.STOPPED;
      case UP -> null;
    };
  }

  /**
   * Where an event leads from {@link State#REQ_SENT},
   * or null if it is refused.
   */
  private static State fromReqSent(Event event) {
    return switch (event) {
      case DOWN -> State.STARTING;
      case OPEN, TO_PLUS, RCR_MINUS, RCN, RTR, RTA, RUC, RXJ_PLUS, RXR -> State.REQ_SENT; // stays
      case CLOSE -> State.CLOSING;
      case TO_MINUS, RXJ_MINUS -> State.STOPPED;
      case RCR_PLUS -> State.ACK_SENT;
      case RCA -> State.ACK_RCVD;
      case UP -> null;
    };
  }

  /**
   * Where an event leads from {@link State#ACK_RCVD},
   * or null if it is refused.
   */
  private static State fromAckRcvd(Event event) {
    return switch (event) {
      case DOWN -> State.STARTING;
      case OPEN, RCR_MINUS, RUC, RXR -> State.ACK_RCVD; // stays
      case CLOSE -> State.CLOSING;
      case TO_PLUS, RCA, RCN, RTR, RTA, RXJ_PLUS -> State.REQ_SENT;
      case TO_MINUS, RXJ_MINUS -> State.STOPPED;
      case RCR_PLUS -> State.OPENED;
      case UP -> null;
    };
  }

  /**
   * Where an event leads from {@link State#ACK_SENT},
   * or null if it is refused.
   */
  private static State fromAckSent(Event event) {
    return switch (event) {
      case DOWN -> State.STARTING;
      case OPEN, TO_PLUS, RCR_PLUS, RCN, RTA, RUC, RXJ_PLUS, RXR -> State.ACK_SENT; // stays
      case CLOSE -> State.CLOSING;
      case TO_MINUS, RXJ_MINUS -> State.STOPPED;
      case RCR_MINUS, RTR -> State.REQ_SENT;
      case RCA -> State.OPENED;
      case UP -> null;
    };
  }

  /**
   * Where an event leads from {@link State#OPENED},
   * or null if it is refused.
   */
  private static State fromOpened(Event event) {
    return switch (event) {
      case DOWN -> State.STARTING;
      case OPEN, RUC, RXJ_PLUS, RXR -> State.OPENED; // stays
      case CLOSE -> State.CLOSING;
      case RCR_PLUS -> State.ACK_SENT;
      case RCR_MINUS, RCA, RCN, RTA -> State.REQ_SENT;
      case RTR, RXJ_MINUS -> State.STOPPING;
      case UP, TO_PLUS, TO_MINUS -> null;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Link", state, event, permitted(state));
  }
}
