package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.EventNumber;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link CdPlayer}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                        <th>event          <th>next state        <th>row of
 * <tr><th rowspan="2">CLOSED (initial) <td>eject          <td>OPEN              <td>
 * <tr>                                 <td>play [hasDisc] <td>NORMAL            <td>IDLE
 * <tr><th rowspan="2">OPEN             <td>eject          <td>CLOSED            <td>
 * <tr>                                 <td>play [hasDisc] <td>NORMAL            <td>IDLE
 * <tr><th rowspan="5">NORMAL           <td>eject          <td>OPEN              <td>BUSY
 * <tr>                                 <td>pause          <td>PAUSED            <td>PLAYING
 * <tr>                                 <td>speed          <td>FAST              <td>
 * <tr>                                 <td>skip           <td>(stays)           <td>PLAYING
 * <tr>                                 <td>stop           <td>CLOSED            <td>BUSY
 * <tr><th rowspan="5">FAST             <td>eject          <td>OPEN              <td>BUSY
 * <tr>                                 <td>pause          <td>PAUSED            <td>PLAYING
 * <tr>                                 <td>speed          <td>NORMAL            <td>
 * <tr>                                 <td>skip           <td>(stays)           <td>PLAYING
 * <tr>                                 <td>stop           <td>CLOSED            <td>BUSY
 * <tr><th rowspan="3">PAUSED           <td>eject          <td>OPEN              <td>BUSY
 * <tr>                                 <td>play, pause    <td>(resumes PLAYING) <td>
 * <tr>                                 <td>stop           <td>CLOSED            <td>BUSY
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>Its state does not tell all: a machine is stored as a {@link Snapshot}.
 *
 * <p>There is no {@code isFinal()}: no state is final.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: skip takes
 * parameters.
 *
 * <p>There is no {@code next(State, Event)}: guards decide on play.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class CdPlayerMachine extends CdPlayer {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      4, "CdPlayer", State.values(), Event.values(), """
      CLOSED initial
      IDLE: states CLOSED,OPEN initial CLOSED
      BUSY: states PAUSED initial NORMAL
      PLAYING: states NORMAL,FAST in BUSY initial NORMAL
      PLAYING: entry/ spin
      PLAYING: exit/ brake
      BUSY: exit/ rewind
      CLOSED EJECT to OPEN
      OPEN EJECT to CLOSED
      NORMAL,FAST,PAUSED EJECT to OPEN within BUSY
      CLOSED,OPEN PLAY into BUSY when hasDisc within IDLE
      PAUSED PLAY resumes PLAYING
      NORMAL,FAST PAUSE to PAUSED within PLAYING
      PAUSED PAUSE resumes PLAYING
      NORMAL SPEED to FAST
      FAST SPEED to NORMAL
      NORMAL,FAST SKIP stays within PLAYING
      NORMAL,FAST,PAUSED STOP into IDLE within BUSY
      """);

  private State state;

  private State lastOfPlaying = State.NORMAL;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  /** Starts a machine in {@link State#CLOSED}. */
  public CdPlayerMachine() {
    state = State.CLOSED;
  }

  /**
   * Resumes a machine as it was stored. No transition is taken.
   *
   * @param snapshot what to resume
   */
  public CdPlayerMachine(Snapshot snapshot) {
    state = Objects.requireNonNull(snapshot, "snapshot").state();
    lastOfPlaying = snapshot.lastOfPlaying();
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
   * {@return whether the machine is in a state within a superstate}
   *
   * @param superstate the superstate
   */
  public boolean isIn(Superstate superstate) {
    return isIn(state, superstate);
  }

  /**
   * {@return whether the table permits an event in the machine's state}
   * Guards are not evaluated.
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

  /** {@return what the machine can be stored as, and resumed with} */
  public Snapshot snapshot() {
    return new Snapshot(state, lastOfPlaying);
  }

  /** {@return the machine's name and state} */
  @Override
  public String toString() {
    return "CdPlayerMachine[" + state + "]";
  }

  /**
   * Opens the drawer, or closes it.
   *
   * <p>Permitted in every state.
   */
  @Override
  public void eject() {
    begin(Event.EJECT);
    try {
      tryEject();
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #eject} would take a transition now} */
  public boolean canEject() {
    return permits(state, Event.EJECT);
  }

  /**
   * Plays the disc.
   *
   * <p>Permitted in PAUSED; in CLOSED and OPEN if guards allow.
   *
   * @throws IllegalTransitionException in any other state, and where guards refuse
   */
  @Override
  public void play() {
    begin(Event.PLAY);
    try {
      if (!tryPlay()) {
        throw illegal(state, Event.PLAY);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #play} would take a transition now} Its guards are evaluated. */
  public boolean canPlay() {
    int outer = running;
    running = EventNumber.of(Event.PLAY);
    try {
      return switch (state) {
        case CLOSED, OPEN -> hasDisc();
        case PAUSED -> true;
        case NORMAL, FAST -> false;
      };
    } finally {
      running = outer;
    }
  }

  /**
   * Pauses, or goes on at the speed at which it was paused.
   *
   * <p>Permitted in NORMAL, FAST and PAUSED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void pause() {
    begin(Event.PAUSE);
    try {
      if (!tryPause()) {
        throw illegal(state, Event.PAUSE);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #pause} would take a transition now} */
  public boolean canPause() {
    return permits(state, Event.PAUSE);
  }

  /**
   * Changes the speed.
   *
   * <p>Permitted in NORMAL and FAST.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void speed() {
    begin(Event.SPEED);
    try {
      if (!trySpeed()) {
        throw illegal(state, Event.SPEED);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #speed} would take a transition now} */
  public boolean canSpeed() {
    return permits(state, Event.SPEED);
  }

  /**
   * Skips some tracks.
   *
   * <p>Permitted in NORMAL and FAST.
   *
   * @param tracks how many
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void skip(int tracks) {
    begin(Event.SKIP);
    try {
      if (!trySkip(tracks)) {
        throw illegal(state, Event.SKIP);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #skip} would take a transition now} */
  public boolean canSkip() {
    return permits(state, Event.SKIP);
  }

  /**
   * Stops.
   *
   * <p>Permitted in NORMAL, FAST and PAUSED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void stop() {
    begin(Event.STOP);
    try {
      if (!tryStop()) {
        throw illegal(state, Event.STOP);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #stop} would take a transition now} */
  public boolean canStop() {
    return permits(state, Event.STOP);
  }

  /**
   * {@return whether the table permits an event in a state}
   * Guards are not evaluated.
   *
   * @param state the state
   * @param event the event
   */
  public static boolean permits(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return switch (state) {
      case CLOSED, OPEN -> switch (event) {
        case EJECT, PLAY -> true;
        case PAUSE, SPEED, SKIP, STOP -> false;
      };
      case NORMAL, FAST -> switch (event) {
        case EJECT, PAUSE, SPEED, SKIP, STOP -> true;
        case PLAY -> false;
      };
      case PAUSED -> switch (event) {
        case EJECT, PLAY, PAUSE, STOP -> true;
        case SPEED, SKIP -> false;
      };
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
   * {@return whether a state is within a superstate}
   *
   * @param state the state
   * @param superstate the superstate
   */
  public static boolean isIn(State state, Superstate superstate) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(superstate, "superstate");
    return switch (superstate) {
      case IDLE -> switch (state) {
        case CLOSED, OPEN -> true;
        case NORMAL, FAST, PAUSED -> false;
      };
      case BUSY -> switch (state) {
        case CLOSED, OPEN -> false;
        case NORMAL, FAST, PAUSED -> true;
      };
      case PLAYING -> switch (state) {
        case CLOSED, OPEN, PAUSED -> false;
        case NORMAL, FAST -> true;
      };
    };
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
      case CLOSED -> switch (event) {
        case EJECT -> Set.of(State.OPEN);
        case PLAY -> Set.of(State.NORMAL);
        case PAUSE, SPEED, SKIP, STOP -> Set.of();
      };
      case OPEN -> switch (event) {
        case EJECT -> Set.of(State.CLOSED);
        case PLAY -> Set.of(State.NORMAL);
        case PAUSE, SPEED, SKIP, STOP -> Set.of();
      };
      case NORMAL -> switch (event) {
        case EJECT -> Set.of(State.OPEN);
        case PAUSE -> Set.of(State.PAUSED);
        case SPEED -> Set.of(State.FAST);
        case SKIP -> Set.of(State.NORMAL);
        case STOP -> Set.of(State.CLOSED);
        case PLAY -> Set.of();
      };
      case FAST -> switch (event) {
        case EJECT -> Set.of(State.OPEN);
        case PAUSE -> Set.of(State.PAUSED);
        case SPEED -> Set.of(State.NORMAL);
        case SKIP -> Set.of(State.FAST);
        case STOP -> Set.of(State.CLOSED);
        case PLAY -> Set.of();
      };
      case PAUSED -> switch (event) {
        case EJECT -> Set.of(State.OPEN);
        case PLAY, PAUSE -> Collections.unmodifiableSet(EnumSet.of(State.NORMAL, State.FAST));
        case STOP -> Set.of(State.CLOSED);
        case SPEED, SKIP -> Set.of();
      };
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** The rows of {@link #eject}: whether a transition is taken. */
  private boolean tryEject() {
    return switch (state) {
      case CLOSED -> {
        state = State.OPEN;
        yield true;
      }
      case OPEN -> {
        state = State.CLOSED;
        yield true;
      }
      case NORMAL, FAST -> {
        brake();
        rewind();
        lastOfPlaying = state;
        state = State.OPEN;
        yield true;
      }
      case PAUSED -> {
        rewind();
        state = State.OPEN;
        yield true;
      }
    };
  }

  /** The rows of {@link #play}: whether a transition is taken. */
  private boolean tryPlay() {
    return switch (state) {
      case CLOSED, OPEN -> {
        if (hasDisc()) {
          state = State.NORMAL;
          spin();
          yield true;
        }
        yield false;
      }
      case PAUSED -> {
        state = lastOfPlaying;
        spin();
        yield true;
      }
      case NORMAL, FAST -> false;
    };
  }

  /** The rows of {@link #pause}: whether a transition is taken. */
  private boolean tryPause() {
    return switch (state) {
      case NORMAL, FAST -> {
        brake();
        lastOfPlaying = state;
        state = State.PAUSED;
        yield true;
      }
      case PAUSED -> {
        state = lastOfPlaying;
        spin();
        yield true;
      }
      case CLOSED, OPEN -> false;
    };
  }

  /** The rows of {@link #speed}: whether a transition is taken. */
  private boolean trySpeed() {
    return switch (state) {
      case NORMAL -> {
        state = State.FAST;
        yield true;
      }
      case FAST -> {
        state = State.NORMAL;
        yield true;
      }
      case CLOSED, OPEN, PAUSED -> false;
    };
  }

  /** The rows of {@link #skip}: whether a transition is taken. */
  private boolean trySkip(int tracks) {
    return switch (state) {
      case NORMAL, FAST -> {
        super.skip(tracks);
        yield true;
      }
      case CLOSED, OPEN, PAUSED -> false;
    };
  }

  /** The rows of {@link #stop}: whether a transition is taken. */
  private boolean tryStop() {
    return switch (state) {
      case NORMAL, FAST -> {
        brake();
        rewind();
        lastOfPlaying = state;
        state = State.CLOSED;
        yield true;
      }
      case PAUSED -> {
        rewind();
        state = State.CLOSED;
        yield true;
      }
      case CLOSED, OPEN -> false;
    };
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("CdPlayer", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("CdPlayer", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** The guards of each transition that a state has for an event. */
  private static List<List<String>> guards(State state, Event event) {
    return switch (state) {
      case CLOSED, OPEN -> switch (event) {
        case PLAY -> List.of(List.of("hasDisc"));
        case EJECT, PAUSE, SPEED, SKIP, STOP -> List.of();
      };
      case NORMAL, FAST, PAUSED -> List.of();
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("CdPlayer", state, event, permitted(state),
        guards(state, event));
  }

  /**
   * What a machine is stored as, and resumed with.
   *
   * @param state the state
   * @param lastOfPlaying the state in which PLAYING was left last, or its initial one
   */
  @SwitchgearGenerated
  public record Snapshot(State state, State lastOfPlaying) {
    /**
     * Checks that each superstate was left in one of its states.
     *
     * @param state the state
     * @param lastOfPlaying the state in which PLAYING was left last, or its initial one
     */
    public Snapshot {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(lastOfPlaying, "lastOfPlaying");
      if (!isIn(lastOfPlaying, Superstate.PLAYING)) {
        throw new IllegalArgumentException(lastOfPlaying + " is not within PLAYING");
      }
    }
  }

  /** The events of {@link CdPlayer}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link CdPlayer#eject}. */
    EJECT,

    /** Raised by {@link CdPlayer#play}. */
    PLAY,

    /** Raised by {@link CdPlayer#pause}. */
    PAUSE,

    /** Raised by {@link CdPlayer#speed}. */
    SPEED,

    /** Raised by {@link CdPlayer#skip}. */
    SKIP,

    /** Raised by {@link CdPlayer#stop}. */
    STOP
  }
}
