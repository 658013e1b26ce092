package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import good.elsewhere.Life;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link ThreadLifeSpec}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                          <th>event       <th>next state
 * <tr><th rowspan="1">NEW (initial)      <td>start       <td>RUNNABLE
 * <tr><th rowspan="4">RUNNABLE           <td>waitForIO   <td>WAITING
 * <tr>                                   <td>waitForLock <td>BLOCKED
 * <tr>                                   <td>sleep       <td>TIMED_WAITING
 * <tr>                                   <td>end         <td>TERMINATED
 * <tr><th rowspan="2">BLOCKED            <td>notify2     <td>RUNNABLE
 * <tr>                                   <td>end         <td>TERMINATED
 * <tr><th rowspan="2">WAITING            <td>notify2     <td>RUNNABLE
 * <tr>                                   <td>end         <td>TERMINATED
 * <tr><th rowspan="2">TIMED_WAITING      <td>notify2     <td>RUNNABLE
 * <tr>                                   <td>end         <td>TERMINATED
 * <tr><th rowspan="1">TERMINATED (final) <td>            <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
final class ThreadLifeMachine implements ThreadLifeSpec {
  private static final Definition<Life, Event> DEFINITION = new Definition<>(
      1, "ThreadLife", Life.values(), Event.values(), """
      NEW initial
      TERMINATED final
      NEW START to RUNNABLE
      RUNNABLE WAIT_FOR_IO to WAITING
      RUNNABLE WAIT_FOR_LOCK to BLOCKED
      RUNNABLE SLEEP to TIMED_WAITING
      BLOCKED,WAITING,TIMED_WAITING NOTIFY2 to RUNNABLE
      RUNNABLE,BLOCKED,WAITING,TIMED_WAITING END to TERMINATED
      """);

  private Life state;

  /** Starts a machine in {@link Life#NEW}. */
  public ThreadLifeMachine() {
    state = Life.NEW;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public ThreadLifeMachine(Life state) {
    this.state = Objects.requireNonNull(state, "state");
  }

  /** {@return the state that the machine is in} */
  public Life state() {
    return state;
  }

  /**
   * {@return whether the machine is in a state}
   *
   * @param state the state to compare with
   */
  public boolean isIn(Life state) {
    return this.state == Objects.requireNonNull(state, "state");
  }

  /** {@return whether the machine has ended, that is, is in a final state} */
  public boolean isFinal() {
    return switch (state) {
      case TERMINATED -> true;
      case NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING -> false;
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
    return "ThreadLifeMachine[" + state + "]";
  }

  /**
   * A long name in the middle of the alphabet.
   *
   * <p>Permitted in NEW.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void start() {
    state = legal(afterStart(state), state, Event.START);
  }

  /** {@return whether {@link #start} would take a transition now} */
  public boolean canStart() {
    return permits(state, Event.START);
  }

  /**
   * Waits, for a while or without end.
   *
   * <p>Permitted in RUNNABLE.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void waitForIO() {
    state = legal(afterWaitForIO(state), state, Event.WAIT_FOR_IO);
  }

  /** {@return whether {@link #waitForIO} would take a transition now} */
  public boolean canWaitForIO() {
    return permits(state, Event.WAIT_FOR_IO);
  }

  /**
   * Waits for a lock.
   *
   * <p>Permitted in RUNNABLE.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void waitForLock() {
    state = legal(afterWaitForLock(state), state, Event.WAIT_FOR_LOCK);
  }

  /** {@return whether {@link #waitForLock} would take a transition now} */
  public boolean canWaitForLock() {
    return permits(state, Event.WAIT_FOR_LOCK);
  }

  /**
   * Waits for some time.
   *
   * <p>Permitted in RUNNABLE.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void sleep() {
    state = legal(afterSleep(state), state, Event.SLEEP);
  }

  /** {@return whether {@link #sleep} would take a transition now} */
  public boolean canSleep() {
    return permits(state, Event.SLEEP);
  }

  /**
   * Goes on.
   *
   * <p>Permitted in BLOCKED, WAITING and TIMED_WAITING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void notify2() {
    state = legal(afterNotify2(state), state, Event.NOTIFY2);
  }

  /** {@return whether {@link #notify2} would take a transition now} */
  public boolean canNotify2() {
    return permits(state, Event.NOTIFY2);
  }

  /**
   * Ends in whatever way.
   *
   * <p>Permitted in RUNNABLE, BLOCKED, WAITING and TIMED_WAITING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void end() {
    state = legal(afterEnd(state), state, Event.END);
  }

  /** {@return whether {@link #end} would take a transition now} */
  public boolean canEnd() {
    return permits(state, Event.END);
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
    Life next = after(state, Objects.requireNonNull(event, "event"));
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
  public static boolean permits(Life state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return after(state, event) != null;
  }

  /**
   * {@return the events that are permitted in a state, in order; unmodifiable}
   *
   * @param state the state
   */
  public static Set<Event> permitted(Life state) {
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
  public static Life next(Life state, Event event) {
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
  public static Set<Life> targets(Life state, Event event) {
    return permits(state, event) ? Set.of(next(state, event)) : Set.of();
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<Life, Event> definition() {
    return DEFINITION.get();
  }

  /**
   * Where an event leads from a state,
   * or null if it is refused.
   */
  private static Life after(Life state, Event event) {
    return switch (event) {
      case START -> afterStart(state);
      case WAIT_FOR_IO -> afterWaitForIO(state);
      case WAIT_FOR_LOCK -> afterWaitForLock(state);
      case SLEEP -> afterSleep(state);
      case NOTIFY2 -> afterNotify2(state);
      case END -> afterEnd(state);
    };
  }

  /** Passes on the state that an event leads to, or refuses the event. */
  private static Life legal(Life next, Life state, Event event) {
    if (next == null) {
      throw illegal(state, event);
    }
    return next;
  }

  /**
   * The rows of {@link #start}: where it leads from a state,
   * or null if it is refused.
   */
  private static Life afterStart(Life state) {
    return switch (state) {
      case NEW -> Life.RUNNABLE;
      case RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #waitForIO}: where it leads from a state,
   * or null if it is refused.
   */
  private static Life afterWaitForIO(Life state) {
    return switch (state) {
      case RUNNABLE -> Life.WAITING;
      case NEW, BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #waitForLock}: where it leads from a state,
   * or null if it is refused.
   */
  private static Life afterWaitForLock(Life state) {
    return switch (state) {
      case RUNNABLE -> Life.BLOCKED;
      case NEW, BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #sleep}: where it leads from a state,
   * or null if it is refused.
   */
  private static Life afterSleep(Life state) {
    return switch (state) {
      case RUNNABLE -> Life.TIMED_WAITING;
      case NEW, BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #notify2}: where it leads from a state,
   * or null if it is refused.
   */
  private static Life afterNotify2(Life state) {
    return switch (state) {
      case BLOCKED, WAITING, TIMED_WAITING -> Life.RUNNABLE;
      case NEW, RUNNABLE, TERMINATED -> null;
    };
  }

  /**
   * The rows of {@link #end}: where it leads from a state,
   * or null if it is refused.
   */
  private static Life afterEnd(Life state) {
    return switch (state) {
      case RUNNABLE, BLOCKED, WAITING, TIMED_WAITING -> Life.TERMINATED;
      case NEW, TERMINATED -> null;
    };
  }

  private static IllegalTransitionException illegal(Life state, Event event) {
    return new IllegalTransitionException("ThreadLife", state, event, permitted(state));
  }

  /** The events of {@link ThreadLifeSpec}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link ThreadLifeSpec#start}. */
    START("start"),

    /** Raised by {@link ThreadLifeSpec#waitForIO}. */
    WAIT_FOR_IO("waitForIO"),

    /** Raised by {@link ThreadLifeSpec#waitForLock}. */
    WAIT_FOR_LOCK("waitForLock"),

    /** Raised by {@link ThreadLifeSpec#sleep}. */
    SLEEP("sleep"),

    /** Raised by {@link ThreadLifeSpec#notify2}. */
    NOTIFY2("notify2"),

    /** Raised by {@link ThreadLifeSpec#end}. */
    END("end");

    private final String method;

    Event(String method) {
      this.method = method;
    }

    /** {@return the name of the method that raises the event} */
    @Override
    public String toString() {
      return method;
    }
  }
}
