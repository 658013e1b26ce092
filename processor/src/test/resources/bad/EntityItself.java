package bad;

import bad.EntityItselfRules.Initial;
import bad.EntityItselfRules.Transition;
import dev.switchgear.StateMachine;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity // error: [SG121] EntityItself is an entity and cannot be a spec
@StateMachine
@Initial(EntityItself.State.OPEN)
class EntityItself {

  enum State { OPEN, CLOSED }

  @Id
  long number;

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close() {}
}

class EntityItselfUser {
  Object door = new EntityItselfMachine();
}
