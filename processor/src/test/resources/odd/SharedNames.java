package odd;

import dev.switchgear.StateMachine;
import odd.SharedNames.*;
import odd.SharedNamesRules.*;

/** Its states and its events are called alike, and so is everything else. */
@StateMachine
@Initial(State.ON)
@Final(State.toString)
@Transition(from = State.ON, on = Event.OFF, to = State.OFF)
@Transition(from = State.OFF, on = Event.ON, to = State.ON)
@Transition(from = State.OFF, on = Event.toString, to = State.toString)
@Transition(from = State.OFF, on = Event.state)
@Transition(from = State.OFF, on = Event.illegal, to = State.state)
@Transition(from = State.state, on = {Event.guards, Event.ignores}, to = State.event)
@Transition(from = State.event, on = Event.event, to = State.ON)
@Ignore(
    in = {State.ON, State.state},
    on = {Event.ON, Event.event})
public abstract class SharedNames {

  /** The states. */
  public enum State { ON, OFF, state, event, toString }

  /** The events. */
  public enum Event { ON, OFF, state, event, toString, illegal, guards, ignores }

  /** Takes up a name. */
  protected static void illegal() {}

  /** Takes up another. */
  protected static void guards() {}

  /** Takes up a third. */
  protected static void ignores() {}
}
