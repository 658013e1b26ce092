package bad;

import static bad.AutomaticMistakes.State.*;

import bad.AutomaticMistakesRules.*;
import dev.switchgear.StateMachine;
import java.io.IOException;

@StateMachine
@Initial(START)
@Final(END)
@Automatic(from = START, to = PASSED, when = "isReady")
@Automatic(from = PASSED, to = LEFT)
@Automatic(from = LEFT, to = RIGHT) // error: [SG213] automatic rows never come to an end in LEFT and RIGHT
@Automatic(from = RIGHT, to = LEFT)
@Automatic(from = LEFT, to = END) // error: [SG201] two automatic transitions in LEFT
@Automatic(from = END, to = START) // error: [SG202] the final state END has a transition
@Automatic(from = BUSY, to = END, when = "check") // error: [SG127] check may throw IOException in an automatic row
@Automatic(from = BUSY, to = START, when = "has") // error: [SG124] has cannot be a guard of an automatic row
abstract class AutomaticMistakes {

  enum State { START, PASSED, LEFT, RIGHT, BUSY, END }

  @Transition(from = START, to = BUSY)
  @Transition(from = PASSED, to = END) // error: [SG214] a row of go in PASSED never happens: an automatic row is always taken there
  abstract void go(int much);

  boolean isReady() {
    return true;
  }

  boolean check() throws IOException {
    throw new IOException();
  }

  boolean has(int much) {
    return much > 0;
  }

  @AfterTransition // error: [SG156] told takes the event, and there is none for an automatic row at the start
  void told(State from, AutomaticMistakesMachine.Event event, State to) {}
}
