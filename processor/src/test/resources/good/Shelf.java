package good;

import dev.switchgear.StateMachine;
import java.util.Map;

/** Holds a spec that is nested and generic. */
public final class Shelf {

  private Shelf() {}

  /** Either empty or not. */
  @StateMachine
  @Shelf_BoxRules.Initial(Box.State.EMPTY)
  protected interface Box<T extends Comparable<? super T>, U> {

    /** What a box can be. */
    enum State { EMPTY, FULL }

    /** Puts an item in. */
    @Shelf_BoxRules.Transition(from = State.EMPTY, to = State.FULL)
    void put(T item, Map<String, ? extends U[]> labels);

    /** Empties it. */
    @Shelf_BoxRules.Transitions(@Shelf_BoxRules.Transition(from = State.FULL, to = State.EMPTY))
    void clear();
  }
}
