package odd;

import dev.switchgear.StateMachine;
import java.util.List;
import odd.TypeVariablesRules.*;

/** Its variables are called like types of the machine. */
@StateMachine
@Initial(TypeVariables.State.A)
@Final(TypeVariables.State.B)
public abstract class TypeVariables<Event extends Comparable<Event>, Set, Objects extends List<? super Event>> {

  /** The states. */
  public enum State { A, B }

  /** Takes all. */
  @Transition(from = State.A, to = State.B)
  abstract void go(Event event, Set set, Objects objects, TypeVariables.State state);
}
