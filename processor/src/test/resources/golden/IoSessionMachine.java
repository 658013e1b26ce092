package dev.switchgear.examples.iosession;

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
 * The state machine of {@link IoSession}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                              <th>event        <th>next state
 * <tr><th rowspan="3">CREATED                <td>terminated   <td>TERMINATED
 * <tr>                                       <td>connected    <td>CONNECTED
 * <tr>                                       <td>disconnected <td>DISCONNECTED
 * <tr><th rowspan="1">INITIALIZED (initial)  <td>created      <td>CREATED
 * <tr><th rowspan="3">CONNECTED              <td>terminated   <td>TERMINATED
 * <tr>                                       <td>disconnected <td>DISCONNECTED
 * <tr>                                       <td>logon        <td>LOGGED_ON
 * <tr><th rowspan="3">DISCONNECTED           <td>terminated   <td>TERMINATED
 * <tr>                                       <td>connected    <td>CONNECTED
 * <tr>                                       <td>logon        <td>DISCONNECTED_LOGGED_ON
 * <tr><th rowspan="2">DISCONNECTED_LOGGED_ON <td>terminated   <td>TERMINATED
 * <tr>                                       <td>logoff       <td>DISCONNECTED
 * <tr><th rowspan="3">LOGGED_ON              <td>terminated   <td>TERMINATED
 * <tr>                                       <td>disconnected <td>DISCONNECTED_LOGGED_ON
 * <tr>                                       <td>logoff       <td>LOGGED_OFF
 * <tr><th rowspan="2">LOGGED_OFF             <td>terminated   <td>TERMINATED
 * <tr>                                       <td>disconnected <td>DISCONNECTED
 * <tr><th rowspan="1">TERMINATED (final)     <td>             <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: connected
 * takes parameters.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class IoSessionMachine implements IoSession {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "IoSession", State.values(), Event.values(), """
      INITIALIZED initial
      TERMINATED final
      INITIALIZED CREATED to CREATED
      CREATED,CONNECTED,DISCONNECTED,DISCONNECTED_LOGGED_ON,LOGGED_ON,\
      LOGGED_OFF TERMINATED to TERMINATED
      CREATED,DISCONNECTED CONNECTED to CONNECTED
      CREATED,CONNECTED,LOGGED_OFF DISCONNECTED to DISCONNECTED
      LOGGED_ON DISCONNECTED to DISCONNECTED_LOGGED_ON
      CONNECTED LOGON to LOGGED_ON
      DISCONNECTED LOGON to DISCONNECTED_LOGGED_ON
      DISCONNECTED_LOGGED_ON LOGOFF to DISCONNECTED
      LOGGED_ON LOGOFF to LOGGED_OFF
      """);

  private State state;

  /** Starts a machine in {@link State#INITIALIZED}. */
  public IoSessionMachine() {
    state = State.INITIALIZED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public IoSessionMachine(State state) {
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
      case TERMINATED -> true;
      case CREATED, INITIALIZED, CONNECTED, DISCONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON,
          LOGGED_OFF -> false;
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
    return "IoSessionMachine[" + state + "]";
  }

  /**
   * The session exists now: until this, it was initialized but not yet created.
   *
   * <p>Permitted in INITIALIZED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void created() {
    state = legal(afterCreated(state), state, Event.CREATED);
  }

  /** {@return whether {@link #created} would take a transition now} */
  public boolean canCreated() {
    return permits(state, Event.CREATED);
  }

  /**
   * The session is gone.
   *
   * <p>Permitted in CREATED, CONNECTED, DISCONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON and
   * LOGGED_OFF.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void terminated() {
    state = legal(afterTerminated(state), state, Event.TERMINATED);
  }

  /** {@return whether {@link #terminated} would take a transition now} */
  public boolean canTerminated() {
    return permits(state, Event.TERMINATED);
  }

  /**
   * A terminal is attached to the session.
   *
   * <p>Permitted in CREATED and DISCONNECTED.
   *
   * @param sessionId the number of the session
   * @param local whether it is the console, and not a remote terminal
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void connected(int sessionId, boolean local) {
    state = legal(afterConnected(state), state, Event.CONNECTED);
  }

  /** {@return whether {@link #connected} would take a transition now} */
  public boolean canConnected() {
    return permits(state, Event.CONNECTED);
  }

  /**
   * The terminal is detached; whoever is logged on stays so.
   *
   * <p>Permitted in CREATED, CONNECTED, LOGGED_ON and LOGGED_OFF.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void disconnected() {
    state = legal(afterDisconnected(state), state, Event.DISCONNECTED);
  }

  /** {@return whether {@link #disconnected} would take a transition now} */
  public boolean canDisconnected() {
    return permits(state, Event.DISCONNECTED);
  }

  /**
   * A user logs on.
   *
   * <p>Permitted in CONNECTED and DISCONNECTED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void logon() {
    state = legal(afterLogon(state), state, Event.LOGON);
  }

  /** {@return whether {@link #logon} would take a transition now} */
  public boolean canLogon() {
    return permits(state, Event.LOGON);
  }

  /**
   * The user logs off.
   *
   * <p>Permitted in DISCONNECTED_LOGGED_ON and LOGGED_ON.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void logoff() {
    state = legal(afterLogoff(state), state, Event.LOGOFF);
  }

  /** {@return whether {@link #logoff} would take a transition now} */
  public boolean canLogoff() {
    return permits(state, Event.LOGOFF);
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
    return switch (event) {
      case CREATED -> afterCreated(state);
      case TERMINATED -> afterTerminated(state);
      case CONNECTED -> afterConnected(state);
      case DISCONNECTED -> afterDisconnected(state);
      case LOGON -> afterLogon(state);
      case LOGOFF -> afterLogoff(state);
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
   * The rows of {@link #created}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterCreated(State state) {
    return switch (state) {
      case INITIALIZED -> State.CREATED;
      case CREATED, CONNECTED, DISCONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON, LOGGED_OFF,
          TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #terminated}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterTerminated(State state) {
    return switch (state) {
      case CREATED, CONNECTED, DISCONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON, LOGGED_OFF ->
          State.TERMINATED;
      case INITIALIZED, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #connected}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterConnected(State state) {
    return switch (state) {
      case CREATED, DISCONNECTED -> State.CONNECTED;
      case INITIALIZED, CONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON, LOGGED_OFF, TERMINATED ->
          null;
    };
  }

  /**
   * The rows of {@link #disconnected}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterDisconnected(State state) {
    return switch (state) {
      case CREATED, CONNECTED, LOGGED_OFF -> State.DISCONNECTED;
      case LOGGED_ON -> State.DISCONNECTED_LOGGED_ON;
      case INITIALIZED, DISCONNECTED, DISCONNECTED_LOGGED_ON, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #logon}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterLogon(State state) {
    return switch (state) {
      case CONNECTED -> State.LOGGED_ON;
      case DISCONNECTED -> State.DISCONNECTED_LOGGED_ON;
      case CREATED, INITIALIZED, DISCONNECTED_LOGGED_ON, LOGGED_ON, LOGGED_OFF, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #logoff}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterLogoff(State state) {
    return switch (state) {
      case DISCONNECTED_LOGGED_ON -> State.DISCONNECTED;
      case LOGGED_ON -> State.LOGGED_OFF;
      case CREATED, INITIALIZED, CONNECTED, DISCONNECTED, LOGGED_OFF, TERMINATED -> null;
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("IoSession", state, event, permitted(state));
  }

  /** The events of {@link IoSession}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link IoSession#created}. */
    CREATED,

    /** Raised by {@link IoSession#terminated}. */
    TERMINATED,

    /** Raised by {@link IoSession#connected}. */
    CONNECTED,

    /** Raised by {@link IoSession#disconnected}. */
    DISCONNECTED,

    /** Raised by {@link IoSession#logon}. */
    LOGON,

    /** Raised by {@link IoSession#logoff}. */
    LOGOFF
  }
}
