package odd;

import java.util.List;
import odd.DeepTypesRules.Initial;
import odd.DeepTypesRules.Transition;
import dev.switchgear.StateMachine;

/** To compare types that are nested so deeply takes a compiler longer than anybody waits. */
@StateMachine
@Initial(DeepTypes.State.OFF)
public interface DeepTypes {

  enum State { OFF, ON }

  @Transition(from = State.OFF, to = State.ON)
  void on(
      List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> all);

  @Transition(from = State.ON, to = State.OFF)
  void off();
}
