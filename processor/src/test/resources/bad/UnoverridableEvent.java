package bad;

import bad.UnoverridableEventRules.Initial;
import bad.UnoverridableEventRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(UnoverridableEvent.State.OPEN)
abstract class UnoverridableEvent {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close() {}

  @Transition(from = State.CLOSED, to = State.OPEN)
  final void open() {} // error: [SG108] open cannot be an event: it is final

  @Transition(from = State.CLOSED, to = State.OPEN)
  static void tear() {} // error: [SG108] tear cannot be an event: it is static

  @Transition(from = State.CLOSED, to = State.OPEN)
  private void knock() { // error: [SG108] knock cannot be an event: it is private
    knock();
  }

  @Transition(from = State.CLOSED, to = State.OPEN)
  private static final String kick(int strength) { // error: [SG108] kick cannot be an event: it is private static
    return kick(strength);
  }

  @StateMachine
  @UnoverridableEvent_WindowRules.Initial(Window.State.OPEN)
  interface Window {

    enum State { OPEN, CLOSED }

    @UnoverridableEvent_WindowRules.Transition(from = State.OPEN, to = State.CLOSED)
    default void close() {}

    @UnoverridableEvent_WindowRules.Transition(from = State.CLOSED, to = State.OPEN)
    static void tear() {} // error: [SG108] tear cannot be an event: it is static

    @UnoverridableEvent_WindowRules.Transition(from = State.CLOSED, to = State.OPEN)
    private int knock() { // error: [SG108] knock cannot be an event: it is private
      return knock();
    }
  }
}

class UnoverridableEventUser {
  UnoverridableEvent door = new UnoverridableEventMachine();
  UnoverridableEvent.Window window = new UnoverridableEvent_WindowMachine();

  void use() {
    door.close();
    window.close();
  }
}
