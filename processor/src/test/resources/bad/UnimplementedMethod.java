package bad;

import bad.UnimplementedMethodRules.Final;
import bad.UnimplementedMethodRules.Initial;
import bad.UnimplementedMethodRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(UnimplementedMethod.State.OPEN)
@Final(UnimplementedMethod.State.CLOSED)
interface UnimplementedMethod {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  void open(); // error: [SG110] UnimplementedMethodMachine does not implement open

  String state(); // error: [SG110] UnimplementedMethodMachine does not implement state
}

class UnimplementedMethodUser {
  UnimplementedMethod door = new UnimplementedMethodMachine();
}
