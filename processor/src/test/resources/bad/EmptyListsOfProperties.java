package bad;

import dev.switchgear.StateMachine;

class EmptyListsOfProperties {

  enum Status { OPEN, CLOSED }

  @StateMachine(states = Status.class)
  @EmptyListsOfProperties_DoorRules.Initial(Status.OPEN)
  @EmptyListsOfProperties_DoorRules.Final(Status.CLOSED)
  @EmptyListsOfProperties_DoorRules.Never(reach = {}, without = Status.CLOSED) // error: [SG111] @Never names no state
  interface Door {

    @EmptyListsOfProperties_DoorRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @EmptyListsOfProperties_GateRules.Initial(Status.OPEN)
  @EmptyListsOfProperties_GateRules.Final(Status.CLOSED)
  @EmptyListsOfProperties_GateRules.Always(canReach = {}) // error: [SG111] @Always names no state
  interface Gate {

    @EmptyListsOfProperties_GateRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @EmptyListsOfProperties_HatchRules.Initial(Status.OPEN)
  @EmptyListsOfProperties_HatchRules.Final(Status.CLOSED)
  @EmptyListsOfProperties_HatchRules.Eventually(reach = {}, after = {}) // error: [SG111] @Eventually names no state
  interface Hatch {

    @EmptyListsOfProperties_HatchRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  Door door = new EmptyListsOfProperties_DoorMachine();
  Gate gate = new EmptyListsOfProperties_GateMachine();
  Hatch hatch = new EmptyListsOfProperties_HatchMachine();
}
