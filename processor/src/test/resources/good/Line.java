package good;

import dev.switchgear.StateMachine;
import good.LineRules.Ignore;
import good.LineRules.Initial;
import good.LineRules.Reject;
import good.LineRules.Transition;
import good.LineRules.Transitions;
import good.elsewhere.Signal;

/** A table over events of another package, in an abstract class; states and events share names. */
@StateMachine(events = Signal.class)
@Initial(Line.State.DISCONNECTED)
@Transitions({
  @Transition(from = Line.State.DISCONNECTED, on = Signal.CONNECTED, to = Line.State.CONNECTED),
  @Transition(from = Line.State.CONNECTED, on = Signal.DISCONNECTED, to = Line.State.DISCONNECTED)
})
@Transition(from = Line.State.CONNECTED, on = Signal.DATA)
@Ignore(in = Line.State.DISCONNECTED, on = Signal.DISCONNECTED)
@Ignore(
    in = {Line.State.CONNECTED, Line.State.DISCONNECTED},
    on = Signal.IDLE)
@Reject(in = Line.State.CONNECTED, on = Signal.CONNECTED)
public abstract class Line {

  /** What a line is. */
  public enum State { DISCONNECTED, CONNECTED }

  private final String name;

  /** A line of some name. */
  protected Line(String name) {
    this.name = name;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Generated, and so callable by this type. */
  public abstract void fire(Signal signal);
}
