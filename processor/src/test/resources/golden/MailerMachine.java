package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.DeferredEvents;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.EventNumber;
import dev.switchgear.internal.RaisedEvents;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Mailer}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state          <th>send       <th>sent <th>close
 * <tr><th>IDLE (initial) <td>SENDING    <td>     <td>CLOSED
 * <tr><th>SENDING        <td>(deferred) <td>IDLE <td>(deferred)
 * <tr><th>CLOSED (final) <td>(ignored)  <td>     <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Each event completes before another one runs: an event that returns nothing and is
 * raised inside another one waits for its turn. Any other throws {@link ReentrantEventException}.
 *
 * <p>An event that is deferred waits until the machine is in a state that does not
 * defer it. {@link #deferred} lists those that wait.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: send takes
 * parameters.
 *
 * <p>There is no {@code next(State, Event)}: a deferred event leads somewhere later.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class MailerMachine extends Mailer {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      3, "Mailer", State.values(), Event.values(), """
      IDLE initial
      CLOSED final
      IDLE SEND to SENDING then transmit
      CLOSED SEND ignored
      SENDING SEND deferred
      SENDING SENT to IDLE
      IDLE CLOSE to CLOSED
      SENDING CLOSE deferred
      """);

  private State state;

  /** The number of the event that is running; 0 if none is, and -1 while the machine starts. */
  private int running;

  /** Whether only guards run, which must not raise anything. */
  private boolean asking;

  private final RaisedEvents<State> raised = new RaisedEvents<>("Mailer");

  private final DeferredEvents<State, Event> deferred = new DeferredEvents<>("Mailer");

  /** Starts a machine in {@link State#IDLE}. */
  public MailerMachine() {
    state = State.IDLE;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public MailerMachine(State state) {
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
      case CLOSED -> true;
      case IDLE, SENDING -> false;
    };
  }

  /**
   * {@return whether the table permits an event in the machine's state}
   * An ignored or deferred event is not permitted.
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

  /** {@return the events that wait until no state defers them, oldest first; unmodifiable} */
  public List<Event> deferred() {
    return deferred.events();
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "MailerMachine[" + state + "]";
  }

  /**
   * Sends a mail, as soon as the one before it is sent.
   *
   * <p>Permitted in IDLE; ignored in CLOSED; deferred in SENDING.
   *
   * @param to the receiver
   * @param text the text
   * @throws dev.switchgear.DeferralLimitException if it is to wait, and too many do
   */
  @Override
  public void send(String to, String text) {
    if (running != 0 && !asking) {
      raised.add(() -> handleSend(to, text));
      return;
    }
    begin(Event.SEND);
    try {
      handleSend(to, text);
      complete();
    } finally {
      running = 0;
      raised.clear();
      deferred.rest();
    }
  }

  /** {@return whether {@link #send} would take a transition now} */
  public boolean canSend() {
    return permits(state, Event.SEND);
  }

  /**
   * The mail is sent.
   *
   * <p>Permitted in SENDING.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void sent() {
    if (running != 0 && !asking) {
      raised.add(() -> handleSent());
      return;
    }
    begin(Event.SENT);
    try {
      handleSent();
      complete();
    } finally {
      running = 0;
      raised.clear();
      deferred.rest();
    }
  }

  /** {@return whether {@link #sent} would take a transition now} */
  public boolean canSent() {
    return permits(state, Event.SENT);
  }

  /**
   * Closes the connection once all is sent that was written before.
   *
   * <p>Permitted in IDLE; deferred in SENDING.
   *
   * @throws IllegalTransitionException in any other state
   * @throws dev.switchgear.DeferralLimitException if it is to wait, and too many do
   */
  @Override
  public void close() {
    if (running != 0 && !asking) {
      raised.add(() -> handleClose());
      return;
    }
    begin(Event.CLOSE);
    try {
      handleClose();
      complete();
    } finally {
      running = 0;
      raised.clear();
      deferred.rest();
    }
  }

  /** {@return whether {@link #close} would take a transition now} */
  public boolean canClose() {
    return permits(state, Event.CLOSE);
  }

  /**
   * {@return whether the table permits an event in a state}
   * An ignored or deferred event is not permitted.
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case IDLE -> switch (event) {
        case SEND, CLOSE -> true;
        case SENT -> false;
      };
      case SENDING -> switch (event) {
        case SENT -> true;
        case SEND, CLOSE -> false;
      };
      case CLOSED -> false;
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
      case IDLE -> switch (event) {
        case SEND -> Set.of(State.SENDING);
        case CLOSE -> Set.of(State.CLOSED);
        case SENT -> Set.of();
      };
      case SENDING -> switch (event) {
        case SENT -> Set.of(State.IDLE);
        case SEND, CLOSE -> Set.of();
      };
      case CLOSED -> Set.of();
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** The rows of {@link #send}: whether a transition is taken. */
  private boolean trySend(String to, String text) {
    return switch (state) {
      case IDLE -> {
        transmit(to, text);
        state = State.SENDING;
        yield true;
      }
      case CLOSED -> false; // ignored
      case SENDING -> {
        deferred.add(state, Event.SEND, () -> handleSend(to, text));
        yield false;
      }
    };
  }

  /** The rows of {@link #sent}: whether a transition is taken. */
  private boolean trySent() {
    return switch (state) {
      case SENDING -> {
        super.sent();
        state = State.IDLE;
        yield true;
      }
      case IDLE, CLOSED -> false;
    };
  }

  /** The rows of {@link #close}: whether a transition is taken. */
  private boolean tryClose() {
    return switch (state) {
      case IDLE -> {
        state = State.CLOSED;
        yield true;
      }
      case SENDING -> {
        deferred.add(state, Event.CLOSE, () -> handleClose());
        yield false;
      }
      case CLOSED -> false;
    };
  }

  /** Raises {@link #send} as its turn has come. */
  private void handleSend(String to, String text) {
    running = EventNumber.of(Event.SEND);
    if (trySend(to, text)) {
      deferred.wake();
    }
  }

  /** Raises {@link #sent} as its turn has come. */
  private void handleSent() {
    running = EventNumber.of(Event.SENT);
    if (!trySent()) {
      throw illegal(state, Event.SENT);
    }
    deferred.wake();
  }

  /** Raises {@link #close} as its turn has come. */
  private void handleClose() {
    running = EventNumber.of(Event.CLOSE);
    if (tryClose()) {
      deferred.wake();
    } else if (!accepts(state, Event.CLOSE)) {
      throw illegal(state, Event.CLOSE);
    }
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Mailer", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("Mailer", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** Raises the events that wait, one by one. */
  private void complete() {
    while (raised.raiseNext() || deferred.recallNext(raised)) {
      raised.count(state);
    }
  }

  /** Whether an event that takes no transition in a state is ignored or deferred there. */
  private static boolean accepts(State state, Event event) {
    return switch (state) {
      case IDLE -> false;
      case SENDING -> switch (event) {
        case SEND, CLOSE -> true;
        case SENT -> false;
      };
      case CLOSED -> switch (event) {
        case SEND -> true;
        case SENT, CLOSE -> false;
      };
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Mailer", state, event, permitted(state));
  }

  /** The events of {@link Mailer}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Mailer#send}. */
    SEND,

    /** Raised by {@link Mailer#sent}. */
    SENT,

    /** Raised by {@link Mailer#close}. */
    CLOSE
  }
}
