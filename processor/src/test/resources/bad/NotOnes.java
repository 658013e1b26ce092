package bad;

import dev.switchgear.StateMachine;

class NotOnes {

  @StateMachine
  enum AnEnum { // error: [SG103] NotOnes_AnEnumMachine cannot extend AnEnum
    OPEN
  }

  @StateMachine
  @interface AnAnnotation { // error: [SG103] NotOnes_AnAnnotationMachine cannot extend AnAnnotation
  }

  @StateMachine
  abstract class Inner { // error: [SG103] NotOnes_InnerMachine cannot extend Inner
    enum State { OPEN }
  }

  @StateMachine
  abstract static class Closed { // error: [SG103] NotOnes_ClosedMachine cannot extend Closed

    enum State { OPEN }

    private Closed() {}

    static Closed of() {
      return new Closed() {};
    }
  }

  @StateMachine
  private interface Private { // error: [SG103] NotOnes_PrivateMachine cannot extend Private
    Private SOME = new Private() {};
  }

  Object some = Private.SOME;
}
