package good;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Claim}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                         <th>event               <th>next state
 * <tr><th rowspan="3">FILED (initial)   <td>assess              <td>ASSESSED
 * <tr>                                  <td>deny                <td>DENIED
 * <tr>                                  <td>withdraw            <td>WITHDRAWN
 * <tr><th rowspan="3">ASSESSED          <td>approve [isCovered] <td>APPROVED
 * <tr>                                  <td>deny                <td>DENIED
 * <tr>                                  <td>withdraw            <td>WITHDRAWN
 * <tr><th rowspan="2">APPROVED          <td>pay                 <td>PAID
 * <tr>                                  <td>withdraw            <td>WITHDRAWN
 * <tr><th rowspan="1">PAID (final)      <td>                    <td>
 * <tr><th rowspan="1">DENIED (final)    <td>deny                <td>(ignored)
 * <tr><th rowspan="1">WITHDRAWN (final) <td>                    <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 *
 * <p>Each event completes before another one may be raised: an event that is raised
 * inside another one throws {@link ReentrantEventException}.
 *
 * <p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: assess,
 * approve, pay and deny take parameters.
 *
 * <p>There is no {@code next(State, Event)}: guards decide on approve.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class ClaimMachine extends Claim {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Claim", State.values(), Event.values(), """
      FILED initial
      PAID,DENIED,WITHDRAWN final
      FILED ASSESS to ASSESSED then sign,estimate
      ASSESSED APPROVE to APPROVED when isCovered then sign,note
      APPROVED PAY to PAID then sign
      FILED,ASSESSED DENY to DENIED then sign,note
      DENIED DENY ignored
      FILED,ASSESSED,APPROVED WITHDRAW to WITHDRAWN
      """);

  private State state;

  /** The number of the event that is running; 0 if none is. */
  private int running;

  /**
   * Starts a machine in {@link State#FILED}.
   *
   * @param file as {@link Claim} takes it
   */
  public ClaimMachine(List<String> file) {
    super(file);
    state = State.FILED;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param file as {@link Claim} takes it
   * @param state the state to resume in
   */
  public ClaimMachine(List<String> file, State state) {
    super(file);
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
      case PAID, DENIED, WITHDRAWN -> true;
      case FILED, ASSESSED, APPROVED -> false;
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
    return "ClaimMachine[" + state + "]";
  }

  /**
   * Somebody says what the damage comes to.
   *
   * <p>Permitted in FILED.
   *
   * @param by as {@link Claim#assess} takes it
   * @param damage as {@link Claim#assess} takes it
   * @param report as {@link Claim#assess} takes it
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void assess(String by, long damage, String report) {
    begin(Event.ASSESS);
    try {
      if (!tryAssess(by, damage)) {
        throw illegal(state, Event.ASSESS);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #assess} would take a transition now} */
  public boolean canAssess() {
    return permits(state, Event.ASSESS);
  }

  /**
   * Nobody approves more than the damage.
   *
   * <p>Permitted in ASSESSED if guards allow.
   *
   * @param amount as {@link Claim#approve} takes it
   * @param by as {@link Claim#approve} takes it
   * @param remark as {@link Claim#approve} takes it
   * @return whether a transition was taken; if not, nothing has happened
   */
  @Override
  public boolean approve(long amount, String by, String remark) {
    begin(Event.APPROVE);
    try {
      return tryApprove(amount, by, remark);
    } finally {
      running = 0;
    }
  }

  /**
   * {@return whether {@link #approve} would take a transition now} Its guards are evaluated.
   *
   * @param amount as {@link #approve} takes it
   * @param by as {@link #approve} takes it
   * @param remark as {@link #approve} takes it
   */
  public boolean canApprove(long amount, String by, String remark) {
    int outer = running;
    running = EventNumber.of(Event.APPROVE);
    try {
      return switch (state) {
        case ASSESSED -> isCovered(amount);
        case FILED, APPROVED, PAID, DENIED, WITHDRAWN -> false;
      };
    } finally {
      running = outer;
    }
  }

  /**
   * The money is sent.
   *
   * <p>Permitted in APPROVED.
   *
   * @param by as {@link Claim#pay} takes it
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void pay(String by) {
    begin(Event.PAY);
    try {
      if (!tryPay(by)) {
        throw illegal(state, Event.PAY);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #pay} would take a transition now} */
  public boolean canPay() {
    return permits(state, Event.PAY);
  }

  /**
   * The end of every claim that is not yet approved.
   *
   * <p>Permitted in FILED and ASSESSED; ignored in DENIED.
   *
   * @param by as {@link Claim#deny} takes it
   * @param reason as {@link Claim#deny} takes it
   * @return the state that the machine is in afterwards
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public State deny(String by, String reason) {
    begin(Event.DENY);
    try {
      if (!tryDeny(by, reason) && !ignores(state, Event.DENY)) {
        throw illegal(state, Event.DENY);
      }
      return state;
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #deny} would take a transition now} */
  public boolean canDeny() {
    return permits(state, Event.DENY);
  }

  /**
   * Until it is over, anybody may think better of it.
   *
   * <p>Permitted in FILED, ASSESSED and APPROVED.
   *
   * @throws IllegalTransitionException in any other state
   */
  @Override
  public void withdraw() {
    begin(Event.WITHDRAW);
    try {
      if (!tryWithdraw()) {
        throw illegal(state, Event.WITHDRAW);
      }
    } finally {
      running = 0;
    }
  }

  /** {@return whether {@link #withdraw} would take a transition now} */
  public boolean canWithdraw() {
    return permits(state, Event.WITHDRAW);
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
      case FILED -> switch (event) {
        case ASSESS, DENY, WITHDRAW -> true;
        case APPROVE, PAY -> false;
      };
      case ASSESSED -> switch (event) {
        case APPROVE, DENY, WITHDRAW -> true;
        case ASSESS, PAY -> false;
      };
      case APPROVED -> switch (event) {
        case PAY, WITHDRAW -> true;
        case ASSESS, APPROVE, DENY -> false;
      };
      case PAID, DENIED, WITHDRAWN -> false;
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
      case FILED -> switch (event) {
        case ASSESS -> Set.of(State.ASSESSED);
        case DENY -> Set.of(State.DENIED);
        case WITHDRAW -> Set.of(State.WITHDRAWN);
        case APPROVE, PAY -> Set.of();
      };
      case ASSESSED -> switch (event) {
        case APPROVE -> Set.of(State.APPROVED);
        case DENY -> Set.of(State.DENIED);
        case WITHDRAW -> Set.of(State.WITHDRAWN);
        case ASSESS, PAY -> Set.of();
      };
      case APPROVED -> switch (event) {
        case PAY -> Set.of(State.PAID);
        case WITHDRAW -> Set.of(State.WITHDRAWN);
        case ASSESS, APPROVE, DENY -> Set.of();
      };
      case PAID, DENIED, WITHDRAWN -> Set.of();
    };
  }

  /** {@return the machine as data} */
  public static StateMachineDefinition<State, Event> definition() {
    return DEFINITION.get();
  }

  /** The rows of {@link #assess}: whether a transition is taken. */
  private boolean tryAssess(String by, long damage) {
    return switch (state) {
      case FILED -> {
        sign(by);
        estimate(by, damage);
        state = State.ASSESSED;
        yield true;
      }
      case ASSESSED, APPROVED, PAID, DENIED, WITHDRAWN -> false;
    };
  }

  /** The rows of {@link #approve}: whether a transition is taken. */
  private boolean tryApprove(long amount, String by, String remark) {
    return switch (state) {
      case ASSESSED -> {
        if (isCovered(amount)) {
          sign(amount, by);
          note(amount, by, remark);
          state = State.APPROVED;
          yield true;
        }
        yield false;
      }
      case FILED, APPROVED, PAID, DENIED, WITHDRAWN -> false;
    };
  }

  /** The rows of {@link #pay}: whether a transition is taken. */
  private boolean tryPay(String by) {
    return switch (state) {
      case APPROVED -> {
        sign(by);
        state = State.PAID;
        yield true;
      }
      case FILED, ASSESSED, PAID, DENIED, WITHDRAWN -> false;
    };
  }

  /** The rows of {@link #deny}: whether a transition is taken. */
  private boolean tryDeny(String by, String reason) {
    return switch (state) {
      case FILED, ASSESSED -> {
        sign(by);
        note(by, reason);
        state = State.DENIED;
        yield true;
      }
      case DENIED -> false; // ignored
      case APPROVED, PAID, WITHDRAWN -> false;
    };
  }

  /** The rows of {@link #withdraw}: whether a transition is taken. */
  private boolean tryWithdraw() {
    return switch (state) {
      case FILED, ASSESSED, APPROVED -> {
        state = State.WITHDRAWN;
        yield true;
      }
      case PAID, DENIED, WITHDRAWN -> false;
    };
  }

  /** Refuses an event from inside of another one, or of a constructor. */
  private void begin(Event event) {
    if (state == null) {
      throw ReentrantEventException.beforeStart("Claim", event);
    }
    int outer = running;
    if (outer != 0) {
      throw ReentrantEventException.insideOrBeside("Claim", event,
          EventNumber.event(Event.values(), outer));
    }
    running = EventNumber.of(event);
  }

  /** Whether an event that takes no transition in a state is ignored there. */
  private static boolean ignores(State state, Event event) {
    return switch (state) {
      case FILED, ASSESSED, APPROVED, PAID, WITHDRAWN -> false;
      case DENIED -> switch (event) {
        case DENY -> true;
        case ASSESS, APPROVE, PAY, WITHDRAW -> false;
      };
    };
  }

  /** The guards of each transition that a state has for an event. */
  private static List<List<String>> guards(State state, Event event) {
    return switch (state) {
      case FILED, APPROVED, PAID, DENIED, WITHDRAWN -> List.of();
      case ASSESSED -> switch (event) {
        case APPROVE -> List.of(List.of("isCovered"));
        case ASSESS, PAY, DENY, WITHDRAW -> List.of();
      };
    };
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Claim", state, event, permitted(state),
        guards(state, event));
  }

  /** The events of {@link Claim}, one for each of its event methods. */
  @SwitchgearGenerated
  public enum Event {
    /** Raised by {@link Claim#assess}. */
    ASSESS,

    /** Raised by {@link Claim#approve}. */
    APPROVE,

    /** Raised by {@link Claim#pay}. */
    PAY,

    /** Raised by {@link Claim#deny}. */
    DENY,

    /** Raised by {@link Claim#withdraw}. */
    WITHDRAW
  }
}
