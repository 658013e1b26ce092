package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.Reason;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.EventNumber;
import dev.switchgear.internal.Steps;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Ticket}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                      <th>event                  <th>next state
 * <tr><th rowspan="3">NEW (initial)  <td>triage                 <td>TRIAGED
 * <tr>                               <td>assign                 <td>(stays)
 * <tr>                               <td>call                   <td>(ignored)
 * <tr><th rowspan="2">TRIAGED        <td>assign, call, estimate <td>(stays)
 * <tr>                               <td>(automatic) [isOwned]  <td>ASSIGNED
 * <tr><th rowspan="3">ASSIGNED       <td>assign                 <td>ASSIGNED
 * <tr>                               <td>call, estimate         <td>(stays)
 * <tr>                               <td>close [isOwn]          <td>CLOSED
 * <tr><th rowspan="1">CLOSED (final) <td>                       <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>Events are data, too: an {@link Occurrence} is one with what it takes.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: triage,
 * assign, estimate and close take parameters.
 *
 * <p>There is no {@code next(State, Event)}: guards decide on close.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class TicketMachine extends Ticket {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "Ticket", State.values(), Event.values(), """
      NEW initial
      CLOSED final
      ASSIGNED entry/ inform
      TRIAGED - to ASSIGNED when isOwned
      NEW TRIAGE to TRIAGED
      NEW,TRIAGED ASSIGN stays then own
      ASSIGNED ASSIGN to ASSIGNED then own
      TRIAGED,ASSIGNED CALL stays
      NEW CALL ignored
      TRIAGED,ASSIGNED ESTIMATE stays
      ASSIGNED CLOSE to CLOSED when isOwn
      """);

  private State state;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  /** Starts a machine in {@link State#NEW}. */
  public TicketMachine() {
    state = State.NEW;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public TicketMachine(State state) {
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
      case NEW, TRIAGED, ASSIGNED -> false;
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
    return "TicketMachine[" + state + "]";
  }

  /**
   * Sorts it in.
   *
   * <p>Permitted in NEW.
   *
   * @param agent who does
   * @param tags what it is about
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void triage(String agent, String... tags) {
    begin(Event.TRIAGE);
    try {
      if (!tryTriage(agent, tags)) {
        refuse(new Triage(agent, tags));
        throw illegal(state, Event.TRIAGE);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #triage} would take a transition now} */
  public boolean canTriage() {
    return permits(state, Event.TRIAGE);
  }

  /**
   * Gives it to somebody.
   *
   * <p>Permitted in NEW, TRIAGED and ASSIGNED.
   *
   * @param agent who does
   * @param owner who has to deal with it
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void assign(String agent, String owner) {
    begin(Event.ASSIGN);
    try {
      if (!tryAssign(agent, owner)) {
        refuse(new Assign(agent, owner));
        throw illegal(state, Event.ASSIGN);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #assign} would take a transition now} */
  public boolean canAssign() {
    return permits(state, Event.ASSIGN);
  }

  /**
   * Takes a note of a call.
   *
   * <p>Permitted in TRIAGED and ASSIGNED; ignored in NEW.
   *
   * @return the state that the machine is in afterwards
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public State call() {
    begin(Event.CALL);
    try {
      if (!tryCall() && !ignores(state, Event.CALL)) {
        refuse(new Call());
        throw illegal(state, Event.CALL);
      }
      return state;
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #call} would take a transition now} */
  public boolean canCall() {
    return permits(state, Event.CALL);
  }

  /**
   * Estimates how long it takes.
   *
   * <p>Permitted in TRIAGED and ASSIGNED.
   *
   * @param agent as {@link Ticket#estimate} takes it
   * @param hours as {@link Ticket#estimate} takes it
   * @return as {@link Ticket#estimate} returns it
   * @throws IllegalTransitionException in any other state
   */
  @Override
  protected int estimate(String agent, int hours) {
    begin(Event.ESTIMATE);
    try {
      return answerEstimate(agent, hours);
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #estimate} would take a transition now} */
  public boolean canEstimate() {
    return permits(state, Event.ESTIMATE);
  }

  /**
   * Closes it, if it is the agent's own.
   *
   * <p>Permitted in ASSIGNED if guards allow.
   *
   * @param agent as {@link Ticket#close} takes it
   * @return whether a transition was taken; if not, nothing has happened
   */
  @Override
  public boolean close(String agent) {
    begin(Event.CLOSE);
    try {
      boolean taken = tryClose(agent);
      if (!taken) {
        refuse(new Close(agent));
      }
      return taken;
    } finally {
      running = 0;
    }
  }

  /**
   * {@return whether {@link #close} would take a transition now} Its guards are evaluated.
   *
   * @param agent as {@link #close} takes it
   */
  public boolean canClose(String agent) {
    int outer = running;
    running = EventNumber.of(Event.CLOSE);
    try {
      return switch (state) {
        case ASSIGNED -> isOwn(agent);
        case NEW, TRIAGED, CLOSED -> false;
      };
    } finally {
      running = outer;
    }
  }

  /**
   * Raises an event that is held as data, with what it takes.
   *
   * @param occurrence the event
   * @throws IllegalTransitionException if it is refused
   */
  public void fire(Occurrence occurrence) {
    Event event = Objects.requireNonNull(occurrence, "occurrence").event();
    begin(event);
    try {
      if (!raise(occurrence) && !ignores(state, event)) {
        refuse(occurrence);
        throw illegal(state, event);
      }
    } finally {
      running = 0;
    }
  }

  /**
   * Raises an event with what it takes, unless it is refused.
   *
   * @param occurrence the event
   * @return whether a transition was taken; if not, nothing has happened
   */
  public boolean tryFire(Occurrence occurrence) {
    Event event = Objects.requireNonNull(occurrence, "occurrence").event();
    begin(event);
    try {
      boolean taken = raise(occurrence);
      if (!taken && !ignores(state, event)) {
        refuse(occurrence);
      }
      return taken;
    } finally {
      running = 0;
    }
  }

  /**
   * {@return whether an occurrence would take a transition now} Its guards are evaluated.
   *
   * @param occurrence the event
   */
  public boolean can(Occurrence occurrence) {
    return switch (Objects.requireNonNull(occurrence, "occurrence").event()) {
      case TRIAGE -> canTriage();
      case ASSIGN -> canAssign();
      case CALL -> canCall();
      case ESTIMATE -> canEstimate();
      case CLOSE -> canClose(((Close) occurrence).agent());
    };
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
      case NEW -> switch (event) {
        case TRIAGE, ASSIGN -> true;
        case CALL, ESTIMATE, CLOSE -> false;
      };
      case TRIAGED -> switch (event) {
        case ASSIGN, CALL, ESTIMATE -> true;
        case TRIAGE, CLOSE -> false;
      };
      case ASSIGNED -> switch (event) {
        case ASSIGN, CALL, ESTIMATE, CLOSE -> true;
        case TRIAGE -> false;
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
      case NEW -> switch (event) {
        case TRIAGE -> Collections.unmodifiableSet(EnumSet.of(State.TRIAGED, State.ASSIGNED));
        case ASSIGN -> Set.of(State.NEW);
        case CALL, ESTIMATE, CLOSE -> Set.of();
      };
      case TRIAGED -> switch (event) {
        case ASSIGN, CALL, ESTIMATE -> Collections.unmodifiableSet(EnumSet.of(State.TRIAGED,
            State.ASSIGNED));
        case TRIAGE, CLOSE -> Set.of();
      };
      case ASSIGNED -> switch (event) {
        case ASSIGN, CALL, ESTIMATE -> Set.of(State.ASSIGNED);
        case CLOSE -> Set.of(State.CLOSED);
        case TRIAGE -> Set.of();
      };
      case CLOSED -> Set.of();
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** The rows of {@link #triage}: whether a transition is taken. */
  private boolean tryTriage(String agent, String[] tags) {
    State from = state;
    return switch (from) {
      case NEW -> {
        Occurrence occurrence = new Triage(agent, tags);
        state = State.TRIAGED;
        note(from, occurrence, State.TRIAGED);
        settle(occurrence);
        yield true;
      }
      case TRIAGED, ASSIGNED, CLOSED -> false;
    };
  }

  /** The rows of {@link #assign}: whether a transition is taken. */
  private boolean tryAssign(String agent, String owner) {
    State from = state;
    return switch (from) {
      case NEW -> {
        own(agent, owner);
        note(from, new Assign(agent, owner), from);
        yield true;
      }
      case TRIAGED -> {
        Occurrence occurrence = new Assign(agent, owner);
        own(agent, owner);
        note(from, occurrence, from);
        settle(occurrence);
        yield true;
      }
      case ASSIGNED -> {
        Occurrence occurrence = new Assign(agent, owner);
        own(agent, owner);
        state = State.ASSIGNED;
        inform(occurrence);
        note(from, occurrence, State.ASSIGNED);
        yield true;
      }
      case CLOSED -> false;
    };
  }

  /** The rows of {@link #call}: whether a transition is taken. */
  private boolean tryCall() {
    State from = state;
    return switch (from) {
      case TRIAGED -> {
        Occurrence occurrence = new Call();
        note(from, occurrence, from);
        settle(occurrence);
        yield true;
      }
      case ASSIGNED -> {
        note(from, new Call(), from);
        yield true;
      }
      case NEW -> false; // ignored
      case CLOSED -> false;
    };
  }

  /** The rows of {@link #estimate}. */
  private int answerEstimate(String agent, int hours) {
    State from = state;
    return switch (from) {
      case TRIAGED -> {
        Occurrence occurrence = new Estimate(agent, hours);
        int result = super.estimate(agent, hours);
        note(from, occurrence, from);
        settle(occurrence);
        yield result;
      }
      case ASSIGNED -> {
        int result = super.estimate(agent, hours);
        note(from, new Estimate(agent, hours), from);
        yield result;
      }
      case NEW, CLOSED -> {
        refuse(new Estimate(agent, hours));
        throw illegal(state, Event.ESTIMATE);
      }
    };
  }

  /** The rows of {@link #estimate}: whether a transition is taken. */
  private boolean tryEstimate(String agent, int hours) {
    State from = state;
    return switch (from) {
      case TRIAGED -> {
        Occurrence occurrence = new Estimate(agent, hours);
        super.estimate(agent, hours);
        note(from, occurrence, from);
        settle(occurrence);
        yield true;
      }
      case ASSIGNED -> {
        super.estimate(agent, hours);
        note(from, new Estimate(agent, hours), from);
        yield true;
      }
      case NEW, CLOSED -> false;
    };
  }

  /** The rows of {@link #close}: whether a transition is taken. */
  private boolean tryClose(String agent) {
    State from = state;
    return switch (from) {
      case ASSIGNED -> {
        if (isOwn(agent)) {
          state = State.CLOSED;
          note(from, new Close(agent), State.CLOSED);
          yield true;
        }
        yield false;
      }
      case NEW, TRIAGED, CLOSED -> false;
    };
  }

  /** Takes the rows that take themselves, one by one, until none holds. */
  private void settle(Occurrence occurrence) {
    List<State> path = List.of();
    for (int steps = 1; tryAutomatic(occurrence); steps++) {
      path = Steps.noted("Ticket", steps, path, state);
    }
  }

  /** The rows that take themselves: whether one is taken. */
  private boolean tryAutomatic(Occurrence occurrence) {
    State from = state;
    return switch (from) {
      case TRIAGED -> {
        if (isOwned()) {
          state = State.ASSIGNED;
          inform(occurrence);
          note(from, occurrence, State.ASSIGNED);
          yield true;
        }
        yield false;
      }
      case NEW, ASSIGNED, CLOSED -> false;
    };
  }

  /** Raises an event with what it takes: whether a transition is taken. */
  private boolean raise(Occurrence occurrence) {
    return switch (occurrence.event()) {
      case TRIAGE -> {
        Triage raised = (Triage) occurrence;
        yield tryTriage(raised.agent(), raised.tags());
      }
      case ASSIGN -> {
        Assign raised = (Assign) occurrence;
        yield tryAssign(raised.agent(), raised.owner());
      }
      case CALL -> tryCall();
      case ESTIMATE -> {
        Estimate raised = (Estimate) occurrence;
        yield tryEstimate(raised.agent(), raised.hours());
      }
      case CLOSE -> tryClose(((Close) occurrence).agent());
    };
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Ticket", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("Ticket", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** Whether an event that takes no transition in a state is ignored there. */
  private static boolean ignores(State state, Event event) {
    return switch (state) {
      case NEW -> switch (event) {
        case CALL -> true;
        case TRIAGE, ASSIGN, ESTIMATE, CLOSE -> false;
      };
      case TRIAGED, ASSIGNED, CLOSED -> false;
    };
  }

  /** The guards of each transition that a state has for an event. */
  private static List<List<String>> guards(State state, Event event) {
    return switch (state) {
      case NEW, TRIAGED, CLOSED -> List.of();
      case ASSIGNED -> switch (event) {
        case CLOSE -> List.of(List.of("isOwn"));
        case TRIAGE, ASSIGN, CALL, ESTIMATE -> List.of();
      };
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Ticket", state, event, permitted(state),
        guards(state, event));
  }

  /** Tells of an event that is refused. */
  private void refuse(Occurrence occurrence) {
    complain(state, occurrence, reason(state, occurrence.event()));
    alarm();
  }

  /** Why an event is refused in a state. */
  private static Reason reason(State state, Event event) {
    return switch (state) {
      case NEW -> switch (event) {
        case CLOSE -> Reason.REJECTED;
        case TRIAGE, ASSIGN, CALL, ESTIMATE -> Reason.NOT_PERMITTED;
      };
      case TRIAGED, CLOSED -> Reason.NOT_PERMITTED;
      case ASSIGNED -> switch (event) {
        case CLOSE -> Reason.GUARDED;
        case TRIAGE, ASSIGN, CALL, ESTIMATE -> Reason.NOT_PERMITTED;
      };
    };
  }

  /** The events of {@link Ticket}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Ticket#triage}. */
    TRIAGE,

    /** Raised by {@link Ticket#assign}. */
    ASSIGN,

    /** Raised by {@link Ticket#call}. */
    CALL,

    /** Raised by {@link Ticket#estimate}. */
    ESTIMATE,

    /** Raised by {@link Ticket#close}. */
    CLOSE
  }

  /** An event of {@link Ticket} with what it takes, as data. */
  @SwitchgearGenerated
  public sealed interface Occurrence {
    /** {@return the event} */
    Event event();
  }

  /**
   * Sorts it in.
   *
   * <p>Raised by {@link Ticket#triage}.
   *
   * @param agent who does
   * @param tags what it is about
   */
  @SwitchgearGenerated
  public record Triage(String agent, String... tags) implements Occurrence {
    @Override
    public Event event() {
      return Event.TRIAGE;
    }
  }

  /**
   * Gives it to somebody.
   *
   * <p>Raised by {@link Ticket#assign}.
   *
   * @param agent who does
   * @param owner who has to deal with it
   */
  @SwitchgearGenerated
  public record Assign(String agent, String owner) implements Occurrence {
    @Override
    public Event event() {
      return Event.ASSIGN;
    }
  }

  /**
   * Takes a note of a call.
   *
   * <p>Raised by {@link Ticket#call}.
   */
  @SwitchgearGenerated
  public record Call() implements Occurrence {
    @Override
    public Event event() {
      return Event.CALL;
    }
  }

  /**
   * Estimates how long it takes.
   *
   * <p>Raised by {@link Ticket#estimate}.
   *
   * @param agent as {@link Ticket#estimate} takes it
   * @param hours as {@link Ticket#estimate} takes it
   */
  @SwitchgearGenerated
  protected record Estimate(String agent, int hours) implements Occurrence {
    @Override
    public Event event() {
      return Event.ESTIMATE;
    }
  }

  /**
   * Closes it, if it is the agent's own.
   *
   * <p>Raised by {@link Ticket#close}.
   *
   * @param agent as {@link Ticket#close} takes it
   */
  @SwitchgearGenerated
  public record Close(String agent) implements Occurrence {
    @Override
    public Event event() {
      return Event.CLOSE;
    }
  }
}
