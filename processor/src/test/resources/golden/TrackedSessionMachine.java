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
 * The state machine of {@link TrackedSession}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                              <th>event        <th>next state
 * <tr><th rowspan="3">CREATED                <td>TERMINATED   <td>TERMINATED
 * <tr>                                       <td>CONNECTED    <td>CONNECTED
 * <tr>                                       <td>DISCONNECTED <td>DISCONNECTED
 * <tr><th rowspan="1">INITIALIZED (initial)  <td>CREATED      <td>CREATED
 * <tr><th rowspan="3">CONNECTED              <td>TERMINATED   <td>TERMINATED
 * <tr>                                       <td>DISCONNECTED <td>DISCONNECTED
 * <tr>                                       <td>LOGON        <td>LOGGED_ON
 * <tr><th rowspan="3">DISCONNECTED           <td>TERMINATED   <td>TERMINATED
 * <tr>                                       <td>CONNECTED    <td>CONNECTED
 * <tr>                                       <td>LOGON        <td>DISCONNECTED_LOGGED_ON
 * <tr><th rowspan="2">DISCONNECTED_LOGGED_ON <td>TERMINATED   <td>TERMINATED
 * <tr>                                       <td>LOGOFF       <td>DISCONNECTED
 * <tr><th rowspan="3">LOGGED_ON              <td>TERMINATED   <td>TERMINATED
 * <tr>                                       <td>DISCONNECTED <td>DISCONNECTED_LOGGED_ON
 * <tr>                                       <td>LOGOFF       <td>LOGGED_OFF
 * <tr><th rowspan="2">LOGGED_OFF             <td>TERMINATED   <td>TERMINATED
 * <tr>                                       <td>DISCONNECTED <td>DISCONNECTED
 * <tr><th rowspan="1">TERMINATED (final)     <td>             <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class TrackedSessionMachine implements TrackedSession {
  private static final Definition<IoSession.State, IoSessionEvent> DEFINITION = new Definition<>(
      1, "TrackedSession", IoSession.State.values(), IoSessionEvent.values(), """
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

  private IoSession.State state;

  /** Starts a machine in {@link IoSession.State#INITIALIZED}. */
  public TrackedSessionMachine() {
    state = IoSession.State.INITIALIZED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public TrackedSessionMachine(IoSession.State state) {
    this.state = Objects.requireNonNull(state, "state");
  }

  /** {@return the state that the machine is in} */
  public IoSession.State state() {
    return state;
  }

  /**
   * {@return whether the machine is in a state}
   *
   * @param state the state to compare with
   */
  public boolean isIn(IoSession.State state) {
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
  public boolean permits(IoSessionEvent event) {
    return permits(state, event);
  }

  /** {@return the events that are permitted in the machine's state, in order; unmodifiable} */
  public Set<IoSessionEvent> permitted() {
    return permitted(state);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "TrackedSessionMachine[" + state + "]";
  }

  /**
   * Raises an event that is held as data.
   *
   * @param event the event
   * @throws IllegalTransitionException if it is refused
   */
  @Override
  public void fire(IoSessionEvent event) {
    state = next(state, event);
  }

  /**
   * Raises an event unless it is refused.
   *
   * @param event the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(IoSessionEvent event) {
    IoSession.State next = after(state, Objects.requireNonNull(event, "event"));
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
  public boolean can(IoSessionEvent event) {
    return permits(state, event);
  }

  /**
   * {@return whether the table permits an event in a state}
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(IoSession.State state, IoSessionEvent event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return after(state, event) != null;
  }

  /**
   * {@return the events that are permitted in a state, in order; unmodifiable}
   *
   * @param state the state
   */
  public static Set<IoSessionEvent> permitted(IoSession.State state) {
    Set<IoSessionEvent> permitted = EnumSet.noneOf(IoSessionEvent.class);
    for (IoSessionEvent event : IoSessionEvent.values()) {
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
  public static IoSession.State next(IoSession.State state, IoSessionEvent event) {
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
  public static Set<IoSession.State> targets(IoSession.State state, IoSessionEvent event) {
    return permits(state, event) ? Set.of(next(state, event)) : Set.of();
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<IoSession.State, IoSessionEvent> definition() {
    return DEFINITION.get();
  }

  /**
   * Where an event leads from a state,
   * or null if it is refused.
   */
  private static IoSession.State after(IoSession.State state, IoSessionEvent event) {
    return switch (state) {
      case CREATED -> fromCreated(event);
      case INITIALIZED -> fromInitialized(event);
      case CONNECTED -> fromConnected(event);
      case DISCONNECTED -> fromDisconnected(event);
      case DISCONNECTED_LOGGED_ON -> fromDisconnectedLoggedOn(event);
      case LOGGED_ON -> fromLoggedOn(event);
      case LOGGED_OFF -> fromLoggedOff(event);
      case TERMINATED -> null;
    };
  }

  /** Passes on the state that an event leads to, or refuses the event. */
  private static IoSession.State legal(IoSession.State next, IoSession.State state,
      IoSessionEvent event) {
    if (next == null) {
      throw illegal(state, event);
    }
    return next;
  }

  /**
   * Where an event leads from {@link IoSession.State#CREATED},
   * or null if it is refused.
   */
  private static IoSession.State fromCreated(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case CONNECTED -> IoSession.State.CONNECTED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED;
      case CREATED, LOGON, LOGOFF -> null;
    };
  }

  /**
   * Where an event leads from {@link IoSession.State#INITIALIZED},
   * or null if it is refused.
   */
  private static IoSession.State fromInitialized(IoSessionEvent event) {
    return switch (event) {
      case CREATED -> IoSession.State.CREATED;
      case TERMINATED, CONNECTED, DISCONNECTED, LOGON, LOGOFF -> null;
    };
  }

  /**
   * Where an event leads from {@link IoSession.State#CONNECTED},
   * or null if it is refused.
   */
  private static IoSession.State fromConnected(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED;
      case LOGON -> IoSession.State.LOGGED_ON;
      case CREATED, CONNECTED, LOGOFF -> null;
    };
  }

  /**
   * Where an event leads from {@link IoSession.State#DISCONNECTED},
   * or null if it is refused.
   */
  private static IoSession.State fromDisconnected(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case CONNECTED -> IoSession.State.CONNECTED;
      case LOGON -> IoSession.State.DISCONNECTED_LOGGED_ON;
      case CREATED, DISCONNECTED, LOGOFF -> null;
    };
  }

  /**
   * Where an event leads from {@link IoSession.State#DISCONNECTED_LOGGED_ON},
   * or null if it is refused.
   */
  private static IoSession.State fromDisconnectedLoggedOn(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case LOGOFF -> IoSession.State.DISCONNECTED;
      case CREATED, CONNECTED, DISCONNECTED, LOGON -> null;
    };
  }

  /**
   * Where an event leads from {@link IoSession.State#LOGGED_ON},
   * or null if it is refused.
   */
  private static IoSession.State fromLoggedOn(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED_LOGGED_ON;
      case LOGOFF -> IoSession.State.LOGGED_OFF;
      case CREATED, CONNECTED, LOGON -> null;
    };
  }

  /**
   * Where an event leads from {@link IoSession.State#LOGGED_OFF},
   * or null if it is refused.
   */
  private static IoSession.State fromLoggedOff(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED;
      case CREATED, CONNECTED, LOGON, LOGOFF -> null;
    };
  }

  private static IllegalTransitionException illegal(IoSession.State state, IoSessionEvent event) {
    return new IllegalTransitionException("TrackedSession", state, event, permitted(state));
  }
}
