package odd;

import dev.switchgear.StateMachine;
import java.util.List;
import odd.WiredNamesRules.*;

/** Methods, fields and parameters are called like what a machine has. */
@StateMachine(threadSafe = true)
@Initial(WiredNames.State.IN_A)
@Final(WiredNames.State.Outer)
public abstract class WiredNames {

  /** The states. */
  public enum State { IN_A, begin, Outer }

  int state;
  protected String running = "";
  Object lock;
  boolean started;
  List<String> result;
  long event;

  /** Goes. */
  @Transition(from = State.IN_A, to = State.begin, when = {"begin", "!end"}, then = {"raise", "tryGo"})
  @Transition(from = State.begin, when = "begin", then = "illegal")
  public abstract void go(int state, long from, String event, byte running, char lock, int result, int outer, int started, int to);

  /** Answers. */
  @Transition(from = {State.IN_A, State.begin}, to = State.Outer, when = "end")
  @Transition(from = State.IN_A)
  public int answer(int state, long from, String event, byte running, char lock, int result, int outer, int started, int to)
      throws Exception {
    return state;
  }

  /** Is called like a row's method. */
  @Transition(from = State.IN_A, to = State.IN_A, then = "afterAnswer")
  @Ignore(in = State.begin)
  public abstract State tryAnswer();

  boolean begin(int state, long from, String event, byte running, char lock, int result, int outer, int started, int to) {
    return true;
  }

  boolean begin() {
    return true;
  }

  static boolean end() {
    return false;
  }

  void raise(int state, long from, String event, byte running, char lock, int result, int outer, int started, int to) {}

  void tryGo() {}

  void afterAnswer() {}

  void illegal() {}

  void guards() {}

  void ignores() {}

  void inInA() {}

  @Entry({State.IN_A, State.Outer})
  @Exit(State.IN_A)
  protected void enter() {}

  @AfterTransition
  void definitions(State from, WiredNamesMachine.Event event, State to) {}
}
