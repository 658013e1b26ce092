package bad;

import dev.switchgear.StateMachine;

class EmptyConditions {

  enum Status { OPEN, CLOSED }

  @StateMachine(states = Status.class)
  @EmptyConditions_HatchRules.Initial(Status.OPEN)
  @EmptyConditions_HatchRules.Final(Status.CLOSED)
  @EmptyConditions_HatchRules.Never(reach = Status.OPEN, after = {}) // error: [SG111] @Never names no state in after
  interface Hatch {

    @EmptyConditions_HatchRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @EmptyConditions_DoorRules.Initial(Status.OPEN)
  @EmptyConditions_DoorRules.Final(Status.CLOSED)
  @EmptyConditions_DoorRules.Never(reach = Status.CLOSED, without = {}) // error: [SG111] @Never names no state in without
  interface Door {

    @EmptyConditions_DoorRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @EmptyConditions_GateRules.Initial(Status.OPEN)
  @EmptyConditions_GateRules.Final(Status.CLOSED)
  @EmptyConditions_GateRules.Always(canReach = Status.CLOSED, after = {}) // error: [SG111] @Always names no state in after
  interface Gate {

    @EmptyConditions_GateRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @EmptyConditions_LidRules.Initial(Status.OPEN)
  @EmptyConditions_LidRules.Final(Status.CLOSED)
  @EmptyConditions_LidRules.Eventually(reach = Status.CLOSED, after = {}) // error: [SG111] @Eventually names no state in after
  interface Lid {

    @EmptyConditions_LidRules.Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  Hatch hatch = new EmptyConditions_HatchMachine();
  Door door = new EmptyConditions_DoorMachine();
  Gate gate = new EmptyConditions_GateMachine();
  Lid lid = new EmptyConditions_LidMachine();
}
