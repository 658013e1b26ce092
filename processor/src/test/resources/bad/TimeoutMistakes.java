package bad;

import static bad.TimeoutMistakes.State.*;
import static bad.TimeoutMistakes.Superstate.*;

import bad.TimeoutMistakesRules.*;
import dev.switchgear.StateMachine;
import java.io.IOException;
import java.time.Duration;

@StateMachine
@Initial(OPEN)
@Substates(of = SHUT, states = {CLOSED, LOCKED})
abstract class TimeoutMistakes {

  enum State { OPEN, CLOSED, LOCKED }

  enum Superstate { SHUT }

  @Timeout // error: [SG164] the timeout of close does not say how long it takes
  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Timeout(minutes = 1, seconds = 30) // error: [SG164] the timeout of lock says more than once how long it takes
  @Transition(from = CLOSED, to = LOCKED)
  abstract void lock();

  @Timeout(seconds = 30, of = "patience") // error: [SG164] the timeout of bolt says more than once how long it takes
  @Transition(from = CLOSED, to = LOCKED)
  abstract void bolt();

  @Timeout(days = 0) // error: [SG164] the timeout of slam takes no time
  @Transition(from = OPEN, to = CLOSED)
  abstract void slam();

  @Timeout(millis = -1) // error: [SG164] the timeout of bang takes no time
  @Transition(from = OPEN, to = CLOSED)
  abstract void bang();

  @Timeout(seconds = 1) // error: [SG165] no transition takes knock, so its timer runs nowhere
  @Ignore(in = OPEN)
  abstract void knock();

  @Timeout(seconds = 1) // error: [SG165] no transition takes ring, so its timer runs nowhere
  abstract void ring();

  @Timeout(seconds = 1) // error: [SG166] call takes parameters, which no timer has
  @Transition(from = OPEN)
  abstract void call(String name);

  @Timeout(seconds = 1) // error: [SG166] shout declares IOException, which nobody catches where a timer raises it
  @Transition(from = OPEN)
  abstract void shout() throws IOException;

  @Timeout(seconds = 1) // error: [SG167] the timer of open would run twice at a time: in SHUT, and in CLOSED within it
  @Transition(within = SHUT, to = OPEN, when = "isFree")
  @Transition(from = CLOSED, to = OPEN)
  abstract void open();

  @Timeout(seconds = 1)
  @Timeout(seconds = 2) // error: [SG168] unlock has two timeouts
  @Transition(from = LOCKED, to = CLOSED)
  abstract void unlock();

  @Timeout(of = "patienc") // error: [SG123] the timeout of wait1 names a duration that does not exist: patienc
  @Transition(from = OPEN)
  abstract void wait1();

  @Timeout(of = "seconds") // error: [SG124] seconds cannot be a duration of wait2
  @Transition(from = OPEN)
  abstract void wait2();

  @Timeout(of = "ofEvent") // error: [SG124] ofEvent cannot be a duration of wait3
  @Transition(from = OPEN)
  abstract void wait3();

  @Timeout(of = "risky") // error: [SG124] risky cannot be a duration of wait4
  @Transition(from = OPEN)
  abstract void wait4();

  @Timeout(of = "secret") // error: [SG125] secret cannot be a duration: it is private
  @Transition(from = OPEN)
  abstract void wait5();

  @Timeout(of = "close") // error: [SG129] close cannot be a duration: it is an event
  @Transition(from = OPEN)
  abstract void wait6();

  @Timeout(of = "hashCode") // error: [SG123] the timeout of wait7 names a duration that does not exist: hashCode
  @Transition(from = OPEN)
  abstract void wait7();

  @Timeout(of = "") // error: [SG123] the timeout of wait8 names a duration that does not exist: its name is empty
  @Transition(from = OPEN)
  abstract void wait8();

  @Transition(from = OPEN)
  abstract boolean expire(); // error: [SG114] expire is a generated method

  boolean isFree() {
    return true;
  }

  Duration patience() {
    return Duration.ZERO;
  }

  long seconds() {
    return 1;
  }

  Duration ofEvent(String name) {
    return Duration.ZERO;
  }

  Duration risky() throws IOException {
    throw new IOException();
  }

  private Duration secret() {
    return Duration.ZERO;
  }

  void use() {
    secret();
  }
}
