package good;

import static good.Sensor.State.*;
import static good.Sensor.Superstate.*;

import dev.switchgear.StateMachine;
import good.SensorRules.*;

/** A sensor that is checked once it has been up for an hour; during a repair, the check waits. */
@StateMachine
@Initial(NEW)
@Final(DOWN)
@Substates(of = UP, states = {MEASURING, REPAIRING}, initial = MEASURING)
public interface Sensor {

  /** What it does. */
  enum State { NEW, MEASURING, REPAIRING, DOWN }

  /** What several of these have in common. */
  enum Superstate { UP }

  /** Switches it on. */
  @Transition(from = NEW, into = UP)
  void start();

  /** Checks it. */
  @Timeout(hours = 1)
  @Transition(within = UP)
  @Defer(in = REPAIRING)
  @Ignore(in = DOWN)
  void check();

  /** Begins a repair. */
  @Transition(from = MEASURING, to = REPAIRING)
  void repair();

  /** Ends a repair. */
  @Transition(from = REPAIRING, to = MEASURING)
  void repaired();

  /** Switches it off. */
  @Transition(within = UP, to = DOWN)
  void stop();
}
