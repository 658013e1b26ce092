package bad;

import static bad.NamedTwiceInProperties.State.*;

import bad.NamedTwiceInPropertiesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Final(CLOSED)
@Never(reach = {AJAR, AJAR}, after = CLOSED) // error: [SG119] @Never names AJAR twice
@Never(reach = CLOSED, without = {AJAR, AJAR}) // error: [SG119] @Never names AJAR twice
@Never(reach = OPEN, after = {AJAR, CLOSED, AJAR}) // error: [SG119] @Never names AJAR twice
@AlwaysList({
  @Always(canReach = {CLOSED, OPEN}),
  @Always(canReach = {CLOSED, CLOSED}) // error: [SG119] @Always names CLOSED twice
})
@Eventually(reach = CLOSED, after = {OPEN, OPEN}) // error: [SG119] @Eventually names OPEN twice
interface NamedTwiceInProperties {

  enum State { OPEN, AJAR, CLOSED }

  @Transition(from = OPEN, to = AJAR)
  void lean();

  @Transition(from = AJAR, to = CLOSED)
  void close();
}

class NamedTwiceInPropertiesUser {
  NamedTwiceInProperties door = new NamedTwiceInPropertiesMachine();
}
