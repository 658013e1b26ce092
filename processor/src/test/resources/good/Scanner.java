package good;

import static good.Scanner.Event.*;
import static good.Scanner.State.*;
import static good.Scanner.Superstate.*;

import dev.switchgear.StateMachine;
import good.ScannerRules.*;

/** A scanner that takes up orders while it is busy, and goes on where it was switched off. A table without code. */
@StateMachine
@Initial(OFF)
@Substates(of = ON, states = {IDLE, SCANNING, COOLING}, initial = IDLE)
@Transition(from = OFF, on = POWER, resume = ON)
@Transition(within = ON, on = POWER, to = OFF)
@Transition(from = IDLE, on = SCAN, to = SCANNING)
@Transition(from = SCANNING, on = DONE, to = COOLING)
@Transition(from = COOLING, on = DONE, to = IDLE)
@Ignore(in = OFF, on = SCAN)
@Defer(within = ON, on = SCAN)
public interface Scanner {

  /** What it does. */
  enum State { OFF, IDLE, SCANNING, COOLING }

  /** What several of these have in common. */
  enum Superstate { ON }

  /** What happens to it. */
  enum Event { POWER, SCAN, DONE }
}
