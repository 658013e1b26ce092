package bad;

import dev.switchgear.StateMachine;

class NotAnEnum {

  @StateMachine(states = Status.class) // error: [SG122] the states of Door cannot be those of NotAnEnum.Status, which is not an enum
  @NotAnEnum_DoorRules.Initial(Door.State.OPEN)
  @NotAnEnum_DoorRules.Final(Door.State.CLOSED)
  interface Door {

    enum State { OPEN, CLOSED }

    @NotAnEnum_DoorRules.Transition(from = State.OPEN, to = State.CLOSED)
    void close();
  }

  interface Status {}

  @StateMachine(states = Life.class) // error: [SG122] the states of Order cannot be those of NotAnEnum.Life, which is not an enum
  @NotAnEnum_OrderRules.Initial(Life.Stage.NEW)
  @NotAnEnum_OrderRules.Final(Life.Stage.PAID)
  interface Order {

    @NotAnEnum_OrderRules.Transition(from = Life.Stage.NEW, to = Life.Stage.PAID)
    void pay();
  }

  record Life(String name) {

    enum Stage { NEW, PAID }
  }

  @StateMachine(events = Signal[].class) // error: [SG122] the events of Line cannot be those of NotAnEnum.Signal[], which is not an enum
  abstract static class Line {

    enum State { UP, DOWN }

    abstract void cut();
  }

  enum Signal { CUT }

  /** It is none the worse for the others. */
  @StateMachine(states = Signal.class)
  @NotAnEnum_SoundRules.Initial(Signal.CUT)
  interface Sound {

    @NotAnEnum_SoundRules.Transition(from = Signal.CUT, to = Signal.CUT)
    void cut();
  }

  Object[] machines = {new NotAnEnum_DoorMachine(), new NotAnEnum_OrderMachine(), new NotAnEnum_LineMachine(), new NotAnEnum_SoundMachine()};
}
