package bad;

import static bad.BindingMistakes.State.*;

import bad.BindingMistakesRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import java.io.IOException;
import java.time.Instant;

@StateMachine
@Initial(OPEN)
abstract class BindingMistakes {

  enum State { OPEN, CLOSED }

  static final class Door {
    private State hidden;
    final State fixed = OPEN;
    String text;
    Instant due;

    State getHidden() {
      return hidden;
    }

    State loud() throws IOException {
      return hidden;
    }
  }

  BindingMistakes( // error of ecj: [SG172] BindingMistakes.Door has nothing to write the state by // error of ecj: [SG172] BindingMistakes.Door has nothing to write the component slamDue by
      @Bound("hidden") // error of javac: [SG172] BindingMistakes.Door has nothing to write the state by
      @Bound(component = "slamDue", read = "due", write = "fix") // error of javac: [SG172] BindingMistakes.Door has nothing to write the component slamDue by
      Door door) {}

  @Timeout(seconds = 1)
  @Transition(from = OPEN, to = CLOSED)
  abstract void slam();

  @Transition(from = CLOSED, to = OPEN)
  void open(@Bound("fixed") Door door) {} // error: [SG170] door cannot carry the state of BindingMistakes: it is no parameter of a constructor that a machine can call

  abstract void fix(Instant due); // error: [SG110] BindingMistakesMachine does not implement fix
}
