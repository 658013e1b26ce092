package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import java.io.IOException;
import java.lang.Class;
import java.lang.Exception;
import java.lang.Override;
import java.lang.Readable;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Parcel}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state             <th>ship    <th>lose <th>track   <th>arrive
 * <tr><th>PACKED (initial)  <td>SHIPPED <td>LOST <td>(stays) <td>PACKED
 * <tr><th>SHIPPED           <td>        <td>LOST <td>(stays) <td>DELIVERED
 * <tr><th>DELIVERED (final) <td>        <td>     <td>        <td>
 * <tr><th>LOST (final)      <td>        <td>     <td>        <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: lose and
 * track take parameters.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class ParcelMachine extends Parcel {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Parcel", State.values(), Event.values(), """
      PACKED initial
      DELIVERED,LOST final
      PACKED SHIP to SHIPPED
      PACKED,SHIPPED LOSE to LOST
      PACKED,SHIPPED TRACK stays
      SHIPPED ARRIVE to DELIVERED
      PACKED ARRIVE to PACKED
      """);

  private State state;

  /** Starts a machine in {@link State#PACKED}. */
  public ParcelMachine() {
    state = State.PACKED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public ParcelMachine(State state) {
    this.state = Objects.requireNonNull(state, "state");
  }

  /**
   * Starts a machine in {@link State#PACKED}.
   *
   * @param state as {@link Parcel} takes it
   */
  public ParcelMachine(String... state) {
    super(state);
    this.state = State.PACKED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state as {@link Parcel} takes it
   * @param stateToResumeIn the state to resume in
   */
  public ParcelMachine(String[] state, State stateToResumeIn) {
    super(state);
    this.state = Objects.requireNonNull(stateToResumeIn, "stateToResumeIn");
  }

  /**
   * Starts a machine in {@link State#PACKED}.
   *
   * @param <T> as {@link Parcel} takes it
   * @param source as {@link Parcel} takes it
   * @param lines as {@link Parcel} takes it
   * @throws IOException as {@link Parcel} throws it
   */
  <T extends Readable> ParcelMachine(T source, int lines) throws IOException {
    super(source, lines);
    state = State.PACKED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param <T> as {@link Parcel} takes it
   * @param source as {@link Parcel} takes it
   * @param lines as {@link Parcel} takes it
   * @param state the state to resume in
   * @throws IOException as {@link Parcel} throws it
   */
  <T extends Readable> ParcelMachine(T source, int lines, State state) throws IOException {
    super(source, lines);
    this.state = Objects.requireNonNull(state, "state");
  }

  /** {@return the state that the machine is in} */
  @Override
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
      case DELIVERED, LOST -> true;
      case PACKED, SHIPPED -> false;
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
  @Override
  public Set<Event> permitted() {
    return permitted(state);
  }

  /**
   * Answers with the new state.
   *
   * <p>Permitted in PACKED.
   *
   * @return the state that the machine is in afterwards
   * @throws IllegalTransitionException in any other state
   */
  @Override
  State ship() {
    begin(Event.SHIP);
    state = legal(afterShip(state), state, Event.SHIP);
    return state;
  }

  /** {@return whether {@link #ship} would take a transition now} */
  @Override
  public boolean canShip() {
    return permits(state, Event.SHIP);
  }

  /**
   * Answers whether it was accepted.
   *
   * <p>Permitted in PACKED and SHIPPED.
   *
   * @param state as {@link Parcel#lose} takes it
   * @param when as {@link Parcel#lose} takes it
   * @return whether a transition was taken; if not, nothing has happened
   */
  @Override
  protected boolean lose(List<? super State> state, long... when) {
    begin(Event.LOSE);
    State next = afterLose(this.state);
    if (next == null) {
      return false;
    }
    this.state = next;
    return true;
  }

  /** {@return whether {@link #lose} would take a transition now} */
  public boolean canLose() {
    return permits(state, Event.LOSE);
  }

  /**
   * Stays where it is.
   *
   * <p>Permitted in PACKED and SHIPPED.
   *
   * @param <X> as {@link Parcel#track} takes it
   * @param failure as {@link Parcel#track} takes it
   * @throws IllegalTransitionException in any other state
   * @throws X as {@link Parcel#track} throws it
   * @throws IOException as {@link Parcel#track} throws it
   */
  @Override
  public <X extends Exception> void track(Class<X> failure) throws X, IOException {
    begin(Event.TRACK);
    state = legal(afterTrack(state), state, Event.TRACK);
  }

  /** {@return whether {@link #track} would take a transition now} */
  public boolean canTrack() {
    return permits(state, Event.TRACK);
  }

  /**
   * Comes back to where it started.
   *
   * <p>Permitted in PACKED and SHIPPED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void arrive() {
    begin(Event.ARRIVE);
    state = legal(afterArrive(state), state, Event.ARRIVE);
  }

  /** {@return whether {@link #arrive} would take a transition now} */
  public boolean canArrive() {
    return permits(state, Event.ARRIVE);
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
      case SHIP -> afterShip(state);
      case LOSE -> afterLose(state);
      case TRACK -> afterTrack(state);
      case ARRIVE -> afterArrive(state);
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
   * The rows of {@link #ship}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterShip(State state) {
    return switch (state) {
      case PACKED -> State.SHIPPED;
      case SHIPPED, DELIVERED, LOST -> null;
    };
  }

  /**
   * The rows of {@link #lose}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterLose(State state) {
    return switch (state) {
      case PACKED, SHIPPED -> State.LOST;
      case DELIVERED, LOST -> null;
    };
  }

  /**
   * The rows of {@link #track}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterTrack(State state) {
    return switch (state) {
      case PACKED, SHIPPED -> state; // stays
      case DELIVERED, LOST -> null;
    };
  }

  /**
   * The rows of {@link #arrive}: where it leads from a state,
   * or null if it is refused.
   */
  private static State afterArrive(State state) {
    return switch (state) {
      case SHIPPED -> State.DELIVERED;
      case PACKED -> State.PACKED;
      case DELIVERED, LOST -> null;
    };
  }

  /** Refuses an event from inside of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Parcel", event);
    }
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Parcel", state, event, permitted(state));
  }

  /** The events of {@link Parcel}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Parcel#ship}. */
    SHIP,

    /** Raised by {@link Parcel#lose}. */
    LOSE,

    /** Raised by {@link Parcel#track}. */
    TRACK,

    /** Raised by {@link Parcel#arrive}. */
    ARRIVE
  }
}
