package bad;

import bad.EnumItselfRules.Initial;
import bad.EnumItselfRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EnumItself.OPEN)
enum EnumItself { // error: [SG103] EnumItselfMachine cannot extend EnumItself

  OPEN,
  CLOSED;

  @Transition(from = OPEN, to = CLOSED)
  void close() {}
}
