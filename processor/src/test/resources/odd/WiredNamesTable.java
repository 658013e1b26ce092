package odd;

import dev.switchgear.StateMachine;
import odd.WiredNamesTableRules.*;

/** Methods and fields of a table are called like what a machine has. */
@StateMachine(threadSafe = true)
@Initial(WiredNamesTable.State.IN_A)
@Transition(from = WiredNamesTable.State.IN_A, on = {WiredNamesTable.Event.inInA, WiredNamesTable.Event.STATE}, to = WiredNamesTable.State.b, when = {"inInA", "inB"}, then = "raise")
@Transition(from = WiredNamesTable.State.b, on = WiredNamesTable.Event.STATE, to = WiredNamesTable.State.IN_A, when = "!inInA", then = {"raise", "begin"})
@Ignore(in = WiredNamesTable.State.b, on = WiredNamesTable.Event.inInA)
abstract class WiredNamesTable {

  enum State { IN_A, b }

  enum Event { inInA, STATE }

  static Event state;
  Object lock;

  boolean inInA(Event event) {
    return event == state;
  }

  static boolean inB(Object event) {
    return event != null;
  }

  void raise(Event event) {}

  protected void begin(Enum<Event> event) {}

  void end() {}

  @Entry(State.b)
  void tryFires() {}

  @AfterTransition
  void tell(State from, Event event, State to) {}
}
