package good;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.internal.Definition;
import dev.switchgear.internal.TableText;
import java.lang.Override;
import java.lang.String;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The state machine of {@link Exchange}.
 *
 * <table class="plain">
 * <caption>The next state</caption>
 * <tr><th>state                      <th>event                               <th>next state
 * <tr><th rowspan="7">SENT (initial) <td>S100, S101, S102, S103              <td>WAITING
 * <tr>                               <td>S200, S201, S202, S203, S204, S205,
 *                                        S206, S207, S208, S226              <td>DONE
 * <tr>                               <td>S300, S301, S302, S303, S304, S305,
 *                                        S307, S308                          <td>MOVED
 * <tr>                               <td>S400, S404, S405, S406, S409, S410,
 *                                        S411, S412, S413, S414, S415, S416,
 *                                        S417, S421, S422, S424, S426, S428,
 *                                        S431, S451                          <td>WRONG
 * <tr>                               <td>S401, S402, S403, S407, S511        <td>DENIED
 * <tr>                               <td>S408, S423, S425, S429, S503, S504  <td>DELAYED
 * <tr>                               <td>S500, S501, S502, S505, S506, S507,
 *                                        S508, S510                          <td>BROKEN
 * <tr><th rowspan="7">WAITING        <td>S100, S101, S102, S103              <td>(stays)
 * <tr>                               <td>S200, S201, S202, S203, S204, S205,
 *                                        S206, S207, S208, S226              <td>DONE
 * <tr>                               <td>S300, S301, S302, S303, S304, S305,
 *                                        S307, S308                          <td>MOVED
 * <tr>                               <td>S400, S404, S405, S406, S409, S410,
 *                                        S411, S412, S413, S414, S415, S416,
 *                                        S417, S421, S422, S424, S426, S428,
 *                                        S431, S451                          <td>WRONG
 * <tr>                               <td>S401, S402, S403, S407, S511        <td>DENIED
 * <tr>                               <td>S408, S423, S425, S429, S503, S504  <td>DELAYED
 * <tr>                               <td>S500, S501, S502, S505, S506, S507,
 *                                        S508, S510                          <td>BROKEN
 * <tr><th rowspan="7">MOVED          <td>S100, S101, S102, S103              <td>(stays)
 * <tr>                               <td>S200, S201, S202, S203, S204, S205,
 *                                        S206, S207, S208, S226              <td>DONE
 * <tr>                               <td>S300, S301, S302, S303, S304, S305,
 *                                        S307, S308                          <td>MOVED_AGAIN
 * <tr>                               <td>S400, S404, S405, S406, S409, S410,
 *                                        S411, S412, S413, S414, S415, S416,
 *                                        S417, S421, S422, S424, S426, S428,
 *                                        S431, S451                          <td>WRONG
 * <tr>                               <td>S401, S402, S403, S407, S511        <td>DENIED
 * <tr>                               <td>S408, S423, S425, S429, S503, S504  <td>DELAYED
 * <tr>                               <td>S500, S501, S502, S505, S506, S507,
 *                                        S508, S510                          <td>BROKEN
 * <tr><th rowspan="6">MOVED_AGAIN    <td>S100, S101, S102, S103              <td>(stays)
 * <tr>                               <td>S200, S201, S202, S203, S204, S205,
 *                                        S206, S207, S208, S226              <td>DONE
 * <tr>                               <td>S300, S301, S302, S303, S304, S305,
 *                                        S307, S308, S400, S404, S405, S406,
 *                                        S409, S410, S411, S412, S413, S414,
 *                                        S415, S416, S417, S421, S422, S424,
 *                                        S426, S428, S431, S451              <td>WRONG
 * <tr>                               <td>S401, S402, S403, S407, S511        <td>DENIED
 * <tr>                               <td>S408, S423, S425, S429, S503, S504  <td>DELAYED
 * <tr>                               <td>S500, S501, S502, S505, S506, S507,
 *                                        S508, S510                          <td>BROKEN
 * <tr><th rowspan="7">DELAYED        <td>S100, S101, S102, S103              <td>(stays)
 * <tr>                               <td>S200, S201, S202, S203, S204, S205,
 *                                        S206, S207, S208, S226              <td>DONE
 * <tr>                               <td>S300, S301, S302, S303, S304, S305,
 *                                        S307, S308                          <td>MOVED
 * <tr>                               <td>S400, S404, S405, S406, S409, S410,
 *                                        S411, S412, S413, S414, S415, S416,
 *                                        S417, S421, S422, S424, S426, S428,
 *                                        S431, S451                          <td>WRONG
 * <tr>                               <td>S401, S402, S403, S407, S511        <td>DENIED
 * <tr>                               <td>S408, S423, S425, S429, S503, S504  <td>LATE
 * <tr>                               <td>S500, S501, S502, S505, S506, S507,
 *                                        S508, S510                          <td>BROKEN
 * <tr><th rowspan="6">LATE           <td>S100, S101, S102, S103              <td>(stays)
 * <tr>                               <td>S200, S201, S202, S203, S204, S205,
 *                                        S206, S207, S208, S226              <td>DONE
 * <tr>                               <td>S300, S301, S302, S303, S304, S305,
 *                                        S307, S308                          <td>MOVED
 * <tr>                               <td>S400, S404, S405, S406, S409, S410,
 *                                        S411, S412, S413, S414, S415, S416,
 *                                        S417, S421, S422, S424, S426, S428,
 *                                        S431, S451                          <td>WRONG
 * <tr>                               <td>S401, S402, S403, S407, S511        <td>DENIED
 * <tr>                               <td>S408, S423, S425, S429, S500, S501,
 *                                        S502, S503, S504, S505, S506, S507,
 *                                        S508, S510                          <td>BROKEN
 * <tr><th rowspan="1">DONE (final)   <td>                                    <td>
 * <tr><th rowspan="1">DENIED (final) <td>                                    <td>
 * <tr><th rowspan="1">WRONG (final)  <td>                                    <td>
 * <tr><th rowspan="1">BROKEN (final) <td>                                    <td>
 * </table>
 *
 * <p>Any other event is refused: {@link IllegalTransitionException} says what would have been
 * permitted, and the machine is unchanged. A machine is confined to one thread.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
public final class ExchangeMachine implements Exchange {
  private static final Definition<State, Event> DEFINITION = new Definition<>(
      1, "Exchange", State.values(), Event.values(), """
      SENT initial
      DONE,DENIED,WRONG,BROKEN final
      SENT S100,S101,S102,S103 to WAITING
      WAITING,MOVED,MOVED_AGAIN,DELAYED,LATE S100,S101,S102,S103 stays
      SENT,WAITING,MOVED,MOVED_AGAIN,DELAYED,LATE S200,S201,S202,S203,S204,S205,S206,\
      S207,S208,S226 to DONE
      SENT,WAITING,DELAYED,LATE S300,S301,S302,S303,S304,S305,S307,S308 to MOVED
      MOVED S300,S301,S302,S303,S304,S305,S307,S308 to MOVED_AGAIN
      MOVED_AGAIN S300,S301,S302,S303,S304,S305,S307,S308 to WRONG
      SENT,WAITING,MOVED,MOVED_AGAIN,DELAYED,LATE S401,S402,S403,S407,S511 to DENIED
      SENT,WAITING,MOVED,MOVED_AGAIN S408,S423,S425,S429,S503,S504 to DELAYED
      DELAYED S408,S423,S425,S429,S503,S504 to LATE
      LATE S408,S423,S425,S429,S503,S504 to BROKEN
      SENT,WAITING,MOVED,MOVED_AGAIN,DELAYED,LATE S400,S404,S405,S406,S409,S410,S411,\
      S412,S413,S414,S415,S416,S417,S421,S422,S424,S426,S428,S431,S451 to WRONG
      SENT,WAITING,MOVED,MOVED_AGAIN,DELAYED,LATE S500,S501,S502,S505,S506,S507,S508,\
      S510 to BROKEN
      """);

  private static final State[] STATES = State.values();

  /**
   * The table: a line for each state, and in it for each event, in base 36, the number of the
   * state that the event leads to, the first being 1; dots where the event is refused.
   */
  private static final char[] CELLS = TableText.cells(1, STATES, Event.values(), """
   S100 S101 S102 S103 S200 S201 S202 S203 S204 S205 S206 S207 S208 S226 S300 S301
   S302 S303 S304 S305 S307 S308 S400 S401 S402 S403 S404 S405 S406 S407 S408 S409
   S410 S411 S412 S413 S414 S415 S416 S417 S421 S422 S423 S424 S425 S426 S428 S429
   S431 S451 S500 S501 S502 S503 S504 S505 S506 S507 S508 S510 S511
  22227777777777333333339888999859999999999959599599aaa55aaaaa8 SENT
  22227777777777333333339888999859999999999959599599aaa55aaaaa8 WAITING
  33337777777777444444449888999859999999999959599599aaa55aaaaa8 MOVED
  44447777777777999999999888999859999999999959599599aaa55aaaaa8 MOVED_AGAIN
  55557777777777333333339888999869999999999969699699aaa66aaaaa8 DELAYED
  666677777777773333333398889998a99999999999a9a99a99aaaaaaaaaa8 LATE
  ............................................................. DONE
  ............................................................. DENIED
  ............................................................. WRONG
  ............................................................. BROKEN
  """);

  /** Where each event leads from each state, and null where it is refused. */
  private static final State[] TARGETS = TableText.targets(CELLS, STATES, 0);

  private static final Set<State> FINALS = TableText.states(STATES, """
  DONE DENIED WRONG BROKEN
  """);

  /** The number of the state: its ordinal and one, or 0 before there is one. */
  private int state;

  /** Starts a machine in {@link State#SENT}. */
  public ExchangeMachine() {
    state = State.SENT.ordinal() + 1;
  }

  /**
   * Resumes a machine in a stored state. No transition is taken.
   *
   * @param state the state to resume in
   */
  public ExchangeMachine(State state) {
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

  /** {@return whether the machine has ended, that is, is in a final state} */
  public boolean isFinal() {
    return FINALS.contains(state());
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
    return "ExchangeMachine[" + state() + "]";
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
   * {@return the state that an event leads to from a state} No machine is needed.
   *
   * @param state the state
   * @param event the event
   * @throws IllegalTransitionException if the event is refused in that state
   */
  public static State next(State state, Event event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    State next = TARGETS[state.ordinal() * 61 + event.ordinal()];
    if (next == null) {
      throw illegal(state, event);
    }
    return next;
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

  private static int cell(int state, Event event) {
    return CELLS[state * 61 + event.ordinal()];
  }

  private static int after(int state, Event event) {
    int next = cell(state, event);
    if (next == 0) {
      throw illegal(STATES[state - 1], event);
    }
    return next;
  }

  private static IllegalTransitionException illegal(State state, Event event) {
    return new IllegalTransitionException("Exchange", state, event, permitted(state));
  }
}
