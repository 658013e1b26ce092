package odd;

import dev.switchgear.StateMachine;
import java.util.Optional;

/** Has a spec inside, and one inside of that. */
public final class WiredNest<T> {

  private WiredNest() {}

  /** A spec. */
  @StateMachine
  @WiredNest_InnerRules.Initial(Inner.State.A)
  @WiredNest_InnerRules.Final(Inner.State.B)
  public interface Inner<T> {

    /** The states. */
    enum State { A, B }

    /** Goes. */
    @WiredNest_InnerRules.Transition(from = State.A, to = State.B, when = "isOpen", then = "keep")
    State go(Optional<? super T> one, Deep.State other);

    /** Stays. */
    @WiredNest_InnerRules.Transition(from = State.A)
    @WiredNest_InnerRules.Ignore(in = State.B)
    default State stay(int... many) {
      return State.A;
    }

    default boolean isOpen(Optional<? super T> one, Deep.State other) {
      return one.isPresent();
    }

    default void keep(Optional<? super T> one, Enum<Deep.State> other) {}

    @WiredNest_InnerRules.AfterTransition
    default void tell(State from, WiredNest_InnerMachine.Event event, State to) {}

    /** A spec in a spec. */
    @StateMachine
    @WiredNest_Inner_DeepRules.Initial(DeepSpec.State.A)
    @WiredNest_Inner_DeepRules.Final(DeepSpec.State.B)
    abstract class DeepSpec {

      /** The states. */
      public enum State { A, B }

      /** Goes. */
      @WiredNest_Inner_DeepRules.Transition(from = State.A, to = State.B, when = "isOpen")
      protected abstract boolean go();

      protected static boolean isOpen() {
        return true;
      }

      @WiredNest_Inner_DeepRules.AfterTransition
      protected void tell(State from, WiredNest_Inner_DeepMachine.Event event, State to) {}
    }

    /** Not one. */
    enum Deep {
      /** Of no use. */
      NONE;

      /** Not those of a spec. */
      public enum State { A }
    }
  }
}
