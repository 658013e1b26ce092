package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.TableText;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The state machine of {@link Link}.
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
public final class LinkMachine implements Link {
  private static final State[] STATES = State.values();

  /**
   * The table: a line for each state, and in it for each event, in base 36, the number of the
   * state that the event leads to, the first being 1; dots where the event is refused.
   */
  private static final char[] CELLS = TableText.cells(1, STATES, Event.values(), """
   UP DOWN OPEN CLOSE TO_PLUS TO_MINUS RCR_PLUS RCR_MINUS RCA RCN RTR RTA RUC
   RXJ_PLUS RXJ_MINUS RXR
  3.21............ INITIAL
  7.21............ STARTING
  .173..3333333333 CLOSED
  .243..9744444444 STOPPED
  .165535555535535 CLOSING
  .265646666646646 STOPPING
  .275749787777747 REQ_SENT
  .28574a877778748 ACK_RCVD
  .2959497a9799949 ACK_SENT
  .2a5..977767aa6a OPENED
  """);

  /** The number of the state: its ordinal and one, or 0 before there is one. */
  private int state;

  /** Starts a machine in {@link State#INITIAL}. */
  public LinkMachine() {
    state = State.INITIAL.ordinal() + 1;
  }

  /**
   * Resumes a machine in a state that was kept elsewhere. No transition is made.
   *
   * @param state the state to resume in
   */
  public LinkMachine(State state) {
    this.state = Objects.requireNonNull(state, "state").ordinal() + 1;
  }

  /** {@return the state that the machine is in} */
  public State state() {
    return STATES[state - 1];
  }

  /**
   * {@return whether the machine is in a state}
   *
   * @param state the state to compare with
   */
  public boolean isIn(State state) {
    return state() == Objects.requireNonNull(state, "state");
  }

  /**
   * {@return whether the table permits an event in the machine's state}
   *
   * @param event the event
   */
  public boolean permits(Event event) {
    return permits(state(), event);
  }

  /** {@return the events that are permitted in the machine's state, in order; unmodifiable} */
  public Set<Event> permitted() {
    return permitted(state());
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "LinkMachine[" + state() + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Event event) {
    state = after(state, Objects.requireNonNull(event, "event"));
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Event event) {
    int next = cell(state, Objects.requireNonNull(event, "event"));
    if (next == 0) {
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
    return permits(state(), event);
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
    return cell(state.ordinal() + 1, event) != 0;
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
   * {@return the state that an event leads to from a state} No machine takes part.
   *
   * @param state the state
   * @param event the event
   * @throws IllegalTransitionException if the event is refused in that state
   */
  public static State next(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return STATES[after(state.ordinal() + 1, event) - 1];
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

  /** {@return the machine as data} It is made anew at each call. */
  public static StateMachineDefinition<State, Event> definition() {
    return TableText.definition(1, "Link", State.values(), Event.values(), """
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
  }

  private static int cell(int state, Event event) {
    return CELLS[state * 16 + event.ordinal()];
  }

  private static int after(int state, Event event) {
    int next = cell(state, event);
    if (next == 0) {
      throw illegal(STATES[state - 1], event);
    }
    return next;
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Link", state, event, permitted(state));
  }
}
