package good;

import static good.Boiler.Event.*;
import static good.Boiler.State.*;
import static good.Boiler.Superstate.*;

import dev.switchgear.StateMachine;
import good.BoilerRules.*;

/** A boiler that heats until it is hot, and goes on with the power that it had. A table, for several threads. */
@StateMachine(threadSafe = true)
@Initial(OFF)
@Substates(of = ON, states = HOT, superstates = HEATING, initial = LOW)
@Substates(of = HEATING, states = {LOW, HIGH}, initial = LOW)
@Automatic(within = HEATING, to = HOT, when = "isHot")
@Automatic(from = HOT, resume = HEATING, when = "!isHot")
@Transition(from = OFF, on = START, into = ON)
@Transition(within = ON, on = STOP, to = OFF)
@Transition(within = ON, on = FAIL, to = BROKEN, then = "note")
@Transition(from = BROKEN, on = REPAIR, resume = ON)
@Transition(from = LOW, on = MORE, to = HIGH)
@Transition(from = HIGH, on = LESS, to = LOW)
@Transition(within = ON, on = {MORE, LESS}, then = "note")
@Transition(within = ON, on = TICK)
@Ignore(in = OFF, on = {STOP, TICK})
public abstract class Boiler {

  /** What it does. */
  public enum State { OFF, LOW, HIGH, HOT, BROKEN }

  /** What several of these have in common. */
  public enum Superstate { ON, HEATING }

  /** What happens to it. */
  public enum Event { START, STOP, MORE, LESS, TICK, FAIL, REPAIR }

  private int degrees;

  /** For machines. */
  protected Boiler() {}

  boolean isHot() {
    return degrees > 90;
  }

  void note(Event event) {}

  @Entry(of = ON)
  void fill() {}

  @Exit(of = {ON, HEATING})
  void cool() {
    degrees = 20;
  }

  @Entry(of = HEATING)
  void ignite() {
    degrees++;
  }

  @Entry(HIGH)
  void roar() {
    degrees++;
  }

  @AfterTransition
  void log(State from, Event event, State to) {}
}
