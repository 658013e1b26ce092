package bad;

import dev.switchgear.StateMachine;

class EmptyContainersOfProperties {

  enum Status { OPEN, CLOSED }

  @StateMachine(states = Status.class)
  @EmptyContainersOfProperties_DoorRules.Initial(Status.OPEN)
  @EmptyContainersOfProperties_DoorRules.Final(Status.CLOSED)
  @EmptyContainersOfProperties_DoorRules.NeverList({}) // error: [SG111] @NeverList on Door holds no property
  interface Door {

    @EmptyContainersOfProperties_DoorRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @EmptyContainersOfProperties_GateRules.Initial(Status.OPEN)
  @EmptyContainersOfProperties_GateRules.Final(Status.CLOSED)
  @EmptyContainersOfProperties_GateRules.AlwaysList({}) // error: [SG111] @AlwaysList on Gate holds no property
  interface Gate {

    @EmptyContainersOfProperties_GateRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @EmptyContainersOfProperties_HatchRules.Initial(Status.OPEN)
  @EmptyContainersOfProperties_HatchRules.Final(Status.CLOSED)
  @EmptyContainersOfProperties_HatchRules.EventuallyList({}) // error: [SG111] @EventuallyList on Hatch holds no property
  interface Hatch {

    @EmptyContainersOfProperties_HatchRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  Door door = new EmptyContainersOfProperties_DoorMachine();
  Gate gate = new EmptyContainersOfProperties_GateMachine();
  Hatch hatch = new EmptyContainersOfProperties_HatchMachine();
}
