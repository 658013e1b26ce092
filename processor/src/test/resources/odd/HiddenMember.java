package odd;

import dev.switchgear.StateMachine;
import odd.HiddenMember_BoxRules.*;

/** Holds a spec and what it extends. */
public class HiddenMember {

  /** Declares the states. */
  public interface Base {

    /** The states. */
    enum State { A, B }
  }

  /** Its state enum is a member that another member hides. */
  @StateMachine(states = Base.State.class)
  @Initial(Base.State.A)
  @Final(Base.State.B)
  public abstract static class Box implements Base {

    /** Hides them. */
    public interface State {}

    /** Takes the one that hides, and answers with the hidden one. */
    @Transition(from = Base.State.A, to = Base.State.B)
    abstract Base.State go(Box.State state);
  }
}
