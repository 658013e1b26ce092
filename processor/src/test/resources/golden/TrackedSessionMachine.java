package dev.switchgear.examples.iosession;

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
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link TrackedSession}.
 *
 * <pre>
 * state                   event         next state
 * CREATED                 TERMINATED    TERMINATED
 *                         CONNECTED     CONNECTED
 *                         DISCONNECTED  DISCONNECTED
 * INITIALIZED (initial)   CREATED       CREATED
 * CONNECTED               TERMINATED    TERMINATED
 *                         DISCONNECTED  DISCONNECTED
 *                         LOGON         LOGGED_ON
 * DISCONNECTED            TERMINATED    TERMINATED
 *                         CONNECTED     CONNECTED
 *                         LOGON         DISCONNECTED_LOGGED_ON
 * DISCONNECTED_LOGGED_ON  TERMINATED    TERMINATED
 *                         LOGOFF        DISCONNECTED
 * LOGGED_ON               TERMINATED    TERMINATED
 *                         DISCONNECTED  DISCONNECTED_LOGGED_ON
 *                         LOGOFF        LOGGED_OFF
 * LOGGED_OFF              TERMINATED    TERMINATED
 *                         DISCONNECTED  DISCONNECTED
 * TERMINATED (final)      -             -
 * </pre>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class TrackedSessionMachine implements TrackedSession {
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
    if (!permits(state, event)) {
      return false;
    }
    state = next(state, event);
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
    return switch (state) {
      case CREATED -> switch (event) {
        case TERMINATED, CONNECTED, DISCONNECTED -> true;
        case CREATED, LOGON, LOGOFF -> false;
      };
      case INITIALIZED -> switch (event) {
        case CREATED -> true;
        case TERMINATED, CONNECTED, DISCONNECTED, LOGON, LOGOFF -> false;
      };
      case CONNECTED -> switch (event) {
        case TERMINATED, DISCONNECTED, LOGON -> true;
        case CREATED, CONNECTED, LOGOFF -> false;
      };
      case DISCONNECTED -> switch (event) {
        case TERMINATED, CONNECTED, LOGON -> true;
        case CREATED, DISCONNECTED, LOGOFF -> false;
      };
      case DISCONNECTED_LOGGED_ON -> switch (event) {
        case TERMINATED, LOGOFF -> true;
        case CREATED, CONNECTED, DISCONNECTED, LOGON -> false;
      };
      case LOGGED_ON -> switch (event) {
        case TERMINATED, DISCONNECTED, LOGOFF -> true;
        case CREATED, CONNECTED, LOGON -> false;
      };
      case LOGGED_OFF -> switch (event) {
        case TERMINATED, DISCONNECTED -> true;
        case CREATED, CONNECTED, LOGON, LOGOFF -> false;
      };
      case TERMINATED -> false;
    };
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
    return switch (state) {
      case CREATED -> nextFromCreated(event);
      case INITIALIZED -> nextFromInitialized(event);
      case CONNECTED -> nextFromConnected(event);
      case DISCONNECTED -> nextFromDisconnected(event);
      case DISCONNECTED_LOGGED_ON -> nextFromDisconnectedLoggedOn(event);
      case LOGGED_ON -> nextFromLoggedOn(event);
      case LOGGED_OFF -> nextFromLoggedOff(event);
      case TERMINATED -> throw illegal(state, event);
    };
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

  /** {@return the machine as data} Each call creates it anew. */
  public static StateMachineDefinition<IoSession.State, IoSessionEvent> definition() {
    return TableText.definition(1, "TrackedSession", IoSession.State.values(),
        IoSessionEvent.values(), """
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
  }

  /** Where events lead from {@link IoSession.State#CREATED}. */
  private static IoSession.State nextFromCreated(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case CONNECTED -> IoSession.State.CONNECTED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED;
      case CREATED, LOGON, LOGOFF -> throw illegal(IoSession.State.CREATED, event);
    };
  }

  /** Where events lead from {@link IoSession.State#INITIALIZED}. */
  private static IoSession.State nextFromInitialized(IoSessionEvent event) {
    return switch (event) {
      case CREATED -> IoSession.State.CREATED;
      case TERMINATED, CONNECTED, DISCONNECTED, LOGON, LOGOFF ->
          throw illegal(IoSession.State.INITIALIZED, event);
    };
  }

  /** Where events lead from {@link IoSession.State#CONNECTED}. */
  private static IoSession.State nextFromConnected(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED;
      case LOGON -> IoSession.State.LOGGED_ON;
      case CREATED, CONNECTED, LOGOFF -> throw illegal(IoSession.State.CONNECTED, event);
    };
  }

  /** Where events lead from {@link IoSession.State#DISCONNECTED}. */
  private static IoSession.State nextFromDisconnected(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case CONNECTED -> IoSession.State.CONNECTED;
      case LOGON -> IoSession.State.DISCONNECTED_LOGGED_ON;
      case CREATED, DISCONNECTED, LOGOFF -> throw illegal(IoSession.State.DISCONNECTED, event);
    };
  }

  /** Where events lead from {@link IoSession.State#DISCONNECTED_LOGGED_ON}. */
  private static IoSession.State nextFromDisconnectedLoggedOn(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case LOGOFF -> IoSession.State.DISCONNECTED;
      case CREATED, CONNECTED, DISCONNECTED, LOGON ->
          throw illegal(IoSession.State.DISCONNECTED_LOGGED_ON, event);
    };
  }

  /** Where events lead from {@link IoSession.State#LOGGED_ON}. */
  private static IoSession.State nextFromLoggedOn(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED_LOGGED_ON;
      case LOGOFF -> IoSession.State.LOGGED_OFF;
      case CREATED, CONNECTED, LOGON -> throw illegal(IoSession.State.LOGGED_ON, event);
    };
  }

  /** Where events lead from {@link IoSession.State#LOGGED_OFF}. */
  private static IoSession.State nextFromLoggedOff(IoSessionEvent event) {
    return switch (event) {
      case TERMINATED -> IoSession.State.TERMINATED;
      case DISCONNECTED -> IoSession.State.DISCONNECTED;
      case CREATED, CONNECTED, LOGON, LOGOFF -> throw illegal(IoSession.State.LOGGED_OFF, event);
    };
  }

  private static IllegalTransitionException illegal(IoSession.State state, IoSessionEvent event) {
    return new IllegalTransitionException("TrackedSession", state, event, permitted(state));
  }
}
