package odd;

import dev.switchgear.StateMachine;
import odd.MemberTypesRules.*;

/** Its member types are called like types of the machine. */
@StateMachine
@Initial(MemberTypes.State.A)
@Final(MemberTypes.State.B)
public abstract class MemberTypes {

  /** The states. */
  public enum State { A, B }

  /** Not the one. */
  public interface IllegalTransitionException {}

  /** Not the one. */
  public interface Set {}

  /** Not the one. */
  public interface List {}

  /** Not the one. */
  public interface EnumSet {}

  /** Not the one. */
  public interface Objects {}

  /** Not the one. */
  public interface Collections {}

  /** Not the one. */
  public interface String {}

  /** Not the one. */
  public interface Override {}

  /** Not the one, and no enum. */
  public interface Event {}

  /** Takes them all. */
  @Transition(from = State.A, to = State.B)
  abstract void go(Set set, List list, EnumSet enumSet, Objects objects, String string, Event event);
}
