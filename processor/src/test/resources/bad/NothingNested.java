package bad;

import dev.switchgear.StateMachine;

@StateMachine
abstract class NothingNested { // error: [SG101] NothingNested has no state enum

  abstract void close();
}

class NothingNestedUser {
  NothingNested door = new NothingNestedMachine();
}
