package dev.switchgear.examples.ppplcp;

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
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Lcp}.
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
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class LcpMachine extends Lcp {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Lcp", State.values(), Event.values(), """
      INITIAL initial
      INITIAL UP to CLOSED
      STARTING UP to REQ_SENT then irc,scr
      CLOSED,CLOSING DOWN to INITIAL
      STOPPED DOWN to STARTING then tls
      STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT DOWN to STARTING
      OPENED DOWN to STARTING then tld
      INITIAL OPEN to STARTING then tls
      CLOSED OPEN to REQ_SENT then irc,scr
      CLOSING OPEN to STOPPING
      STARTING,STOPPED,STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT,OPENED OPEN stays
      STARTING CLOSE to INITIAL then tlf
      STOPPED CLOSE to CLOSED
      STOPPING CLOSE to CLOSING
      REQ_SENT,ACK_RCVD,ACK_SENT CLOSE to CLOSING then irc,str
      OPENED CLOSE to CLOSING then tld,irc,str
      INITIAL,CLOSED,CLOSING CLOSE stays
      ACK_RCVD TO_PLUS to REQ_SENT then scr
      CLOSING,STOPPING TO_PLUS stays then str
      REQ_SENT,ACK_SENT TO_PLUS stays then scr
      CLOSING TO_MINUS to CLOSED then tlf
      STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT TO_MINUS to STOPPED then tlf
      STOPPED RCR_PLUS to ACK_SENT then irc,scr,sca
      REQ_SENT RCR_PLUS to ACK_SENT then sca
      ACK_RCVD RCR_PLUS to OPENED then sca,tlu
      OPENED RCR_PLUS to ACK_SENT then tld,scr,sca
      CLOSED RCR_PLUS stays then sta
      CLOSING,STOPPING RCR_PLUS stays
      ACK_SENT RCR_PLUS stays then sca
      STOPPED RCR_MINUS to REQ_SENT then irc,scr,scn
      ACK_SENT RCR_MINUS to REQ_SENT then scn
      OPENED RCR_MINUS to REQ_SENT then tld,scr,scn
      CLOSED RCR_MINUS stays then sta
      CLOSING,STOPPING RCR_MINUS stays
      REQ_SENT,ACK_RCVD RCR_MINUS stays then scn
      REQ_SENT RCA to ACK_RCVD then irc
      ACK_RCVD RCA to REQ_SENT then scr
      ACK_SENT RCA to OPENED then irc,tlu
      OPENED RCA to REQ_SENT then tld,scr
      CLOSED,STOPPED RCA stays then sta
      CLOSING,STOPPING RCA stays
      ACK_RCVD RCN to REQ_SENT then scr
      OPENED RCN to REQ_SENT then tld,scr
      CLOSED,STOPPED RCN stays then sta
      CLOSING,STOPPING RCN stays
      REQ_SENT,ACK_SENT RCN stays then irc,scr
      ACK_RCVD,ACK_SENT RTR to REQ_SENT then sta
      OPENED RTR to STOPPING then tld,zrc,sta
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT RTR stays then sta
      CLOSING RTA to CLOSED then tlf
      STOPPING RTA to STOPPED then tlf
      ACK_RCVD RTA to REQ_SENT
      OPENED RTA to REQ_SENT then tld,scr
      CLOSED,STOPPED,REQ_SENT,ACK_SENT RTA stays
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT,\
      OPENED RUC stays then scj
      ACK_RCVD RXJ_PLUS to REQ_SENT
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT,ACK_SENT,OPENED RXJ_PLUS stays
      CLOSING RXJ_MINUS to CLOSED then tlf
      STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT RXJ_MINUS to STOPPED then tlf
      OPENED RXJ_MINUS to STOPPING then tld,irc,str
      CLOSED,STOPPED RXJ_MINUS stays then tlf
      CLOSED,STOPPED,CLOSING,STOPPING,REQ_SENT,ACK_RCVD,ACK_SENT RXR stays
      OPENED RXR stays then ser
      """);

  private State state;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  /**
   * Starts a machine in {@link State#INITIAL}.
   *
   * @param actions what its actions do there
   */
  public LcpMachine(Actions actions) {
    super(actions);
    state = State.INITIAL;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param actions what its actions do there
   * @param state the state to resume in
   */
  public LcpMachine(Actions actions, State state) {
    super(actions);
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
    return "LcpMachine[" + state + "]";
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
      return raise(event);
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

  /** Raises an event: whether it was legal. */
  private boolean raise(Event event) {
    return switch (state) {
      case INITIAL -> inInitial(event);
      case STARTING -> inStarting(event);
      case CLOSED -> inClosed(event);
      case STOPPED -> inStopped(event);
      case CLOSING -> inClosing(event);
      case STOPPING -> inStopping(event);
      case REQ_SENT -> inReqSent(event);
      case ACK_RCVD -> inAckRcvd(event);
      case ACK_SENT -> inAckSent(event);
      case OPENED -> inOpened(event);
    };
  }

  /** The rows of {@link State#INITIAL}: whether a transition is taken. */
  private boolean inInitial(Event event) {
    return switch (event) {
      case UP -> {
        state = State.CLOSED;
        yield true;
      }
      case OPEN -> {
        tls();
        state = State.STARTING;
        yield true;
      }
      case CLOSE -> true; // stays
      case DOWN, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
          RXJ_MINUS, RXR -> false;
    };
  }

  /** The rows of {@link State#STARTING}: whether a transition is taken. */
  private boolean inStarting(Event event) {
    return switch (event) {
      case UP -> {
        irc();
        scr();
        state = State.REQ_SENT;
        yield true;
      }
      case OPEN -> true; // stays
      case CLOSE -> {
        tlf();
        state = State.INITIAL;
        yield true;
      }
      case DOWN, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS,
          RXJ_MINUS, RXR -> false;
    };
  }

  /** The rows of {@link State#CLOSED}: whether a transition is taken. */
  private boolean inClosed(Event event) {
    return switch (event) {
      case DOWN -> {
        state = State.INITIAL;
        yield true;
      }
      case OPEN -> {
        irc();
        scr();
        state = State.REQ_SENT;
        yield true;
      }
      case CLOSE, RTA, RXJ_PLUS, RXR -> true; // stays
      case RCR_PLUS, RCR_MINUS, RCA, RCN, RTR -> {
        sta();
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case RXJ_MINUS -> {
        tlf();
        yield true;
      }
      case UP, TO_PLUS, TO_MINUS -> false;
    };
  }

  /** The rows of {@link State#STOPPED}: whether a transition is taken. */
  private boolean inStopped(Event event) {
    return switch (event) {
      case DOWN -> {
        tls();
        state = State.STARTING;
        yield true;
      }
      case OPEN, RTA, RXJ_PLUS, RXR -> true; // stays
      case CLOSE -> {
        state = State.CLOSED;
        yield true;
      }
      case RCR_PLUS -> {
        irc();
        scr();
        sca();
        state = State.ACK_SENT;
        yield true;
      }
      case RCR_MINUS -> {
        irc();
        scr();
        scn();
        state = State.REQ_SENT;
        yield true;
      }
      case RCA, RCN, RTR -> {
        sta();
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case RXJ_MINUS -> {
        tlf();
        yield true;
      }
      case UP, TO_PLUS, TO_MINUS -> false;
    };
  }

  /** The rows of {@link State#CLOSING}: whether a transition is taken. */
  private boolean inClosing(Event event) {
    return switch (event) {
      case DOWN -> {
        state = State.INITIAL;
        yield true;
      }
      case OPEN -> {
        state = State.STOPPING;
        yield true;
      }
      case CLOSE, RCR_PLUS, RCR_MINUS, RCA, RCN, RXJ_PLUS, RXR -> true; // stays
      case TO_PLUS -> {
        str();
        yield true;
      }
      case TO_MINUS, RTA, RXJ_MINUS -> {
        tlf();
        state = State.CLOSED;
        yield true;
      }
      case RTR -> {
        sta();
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case UP -> false;
    };
  }

  /** The rows of {@link State#STOPPING}: whether a transition is taken. */
  private boolean inStopping(Event event) {
    return switch (event) {
      case DOWN -> {
        state = State.STARTING;
        yield true;
      }
      case OPEN, RCR_PLUS, RCR_MINUS, RCA, RCN, RXJ_PLUS, RXR -> true; // stays
      case CLOSE -> {
        state = State.CLOSING;
        yield true;
      }
      case TO_PLUS -> {
        str();
        yield true;
      }
      case TO_MINUS, RTA, RXJ_MINUS -> {
        tlf();
        state = State.STOPPED;
        yield true;
      }
      case RTR -> {
        sta();
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case UP -> false;
    };
  }

  /** The rows of {@link State#REQ_SENT}: whether a transition is taken. */
  private boolean inReqSent(Event event) {
    return switch (event) {
      case DOWN -> {
        state = State.STARTING;
        yield true;
      }
      case OPEN, RTA, RXJ_PLUS, RXR -> true; // stays
      case CLOSE -> {
        irc();
        str();
        state = State.CLOSING;
        yield true;
      }
      case TO_PLUS -> {
        scr();
        yield true;
      }
      case TO_MINUS, RXJ_MINUS -> {
        tlf();
        state = State.STOPPED;
        yield true;
      }
      case RCR_PLUS -> {
        sca();
        state = State.ACK_SENT;
        yield true;
      }
      case RCR_MINUS -> {
        scn();
        yield true;
      }
      case RCA -> {
        irc();
        state = State.ACK_RCVD;
        yield true;
      }
      case RCN -> {
        irc();
        scr();
        yield true;
      }
      case RTR -> {
        sta();
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case UP -> false;
    };
  }

  /** The rows of {@link State#ACK_RCVD}: whether a transition is taken. */
  private boolean inAckRcvd(Event event) {
    return switch (event) {
      case DOWN -> {
        state = State.STARTING;
        yield true;
      }
      case OPEN, RXR -> true; // stays
      case CLOSE -> {
        irc();
        str();
        state = State.CLOSING;
        yield true;
      }
      case TO_PLUS, RCA, RCN -> {
        scr();
        state = State.REQ_SENT;
        yield true;
      }
      case TO_MINUS, RXJ_MINUS -> {
        tlf();
        state = State.STOPPED;
        yield true;
      }
      case RCR_PLUS -> {
        sca();
        tlu();
        state = State.OPENED;
        yield true;
      }
      case RCR_MINUS -> {
        scn();
        yield true;
      }
      case RTR -> {
        sta();
        state = State.REQ_SENT;
        yield true;
      }
      case RTA, RXJ_PLUS -> {
        state = State.REQ_SENT;
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case UP -> false;
    };
  }

  /** The rows of {@link State#ACK_SENT}: whether a transition is taken. */
  private boolean inAckSent(Event event) {
    return switch (event) {
      case DOWN -> {
        state = State.STARTING;
        yield true;
      }
      case OPEN, RTA, RXJ_PLUS, RXR -> true; // stays
      case CLOSE -> {
        irc();
        str();
        state = State.CLOSING;
        yield true;
      }
      case TO_PLUS -> {
        scr();
        yield true;
      }
      case TO_MINUS, RXJ_MINUS -> {
        tlf();
        state = State.STOPPED;
        yield true;
      }
      case RCR_PLUS -> {
        sca();
        yield true;
      }
      case RCR_MINUS -> {
        scn();
        state = State.REQ_SENT;
        yield true;
      }
      case RCA -> {
        irc();
        tlu();
        state = State.OPENED;
        yield true;
      }
      case RCN -> {
        irc();
        scr();
        yield true;
      }
      case RTR -> {
        sta();
        state = State.REQ_SENT;
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case UP -> false;
    };
  }

  /** The rows of {@link State#OPENED}: whether a transition is taken. */
  private boolean inOpened(Event event) {
    return switch (event) {
      case DOWN -> {
        tld();
        state = State.STARTING;
        yield true;
      }
      case OPEN, RXJ_PLUS -> true; // stays
      case CLOSE -> {
        tld();
        irc();
        str();
        state = State.CLOSING;
        yield true;
      }
      case RCR_PLUS -> {
        tld();
        scr();
        sca();
        state = State.ACK_SENT;
        yield true;
      }
      case RCR_MINUS -> {
        tld();
        scr();
        scn();
        state = State.REQ_SENT;
        yield true;
      }
      case RCA, RCN, RTA -> {
        tld();
        scr();
        state = State.REQ_SENT;
        yield true;
      }
      case RTR -> {
        tld();
        zrc();
        sta();
        state = State.STOPPING;
        yield true;
      }
      case RUC -> {
        scj();
        yield true;
      }
      case RXJ_MINUS -> {
        tld();
        irc();
        str();
        state = State.STOPPING;
        yield true;
      }
      case RXR -> {
        ser();
        yield true;
      }
      case UP, TO_PLUS, TO_MINUS -> false;
    };
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Lcp", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("Lcp", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Lcp", state, event, permitted(state));
  }
}
