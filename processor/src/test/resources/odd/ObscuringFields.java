package odd;

import dev.switchgear.StateMachine;
import java.util.concurrent.TimeUnit;
import odd.ObscuringFieldsRules.*;

/** Its fields are called like types that the machine names. */
@StateMachine(states = TimeUnit.class)
@Initial(TimeUnit.DAYS)
@Final({
  TimeUnit.HOURS,
  TimeUnit.MINUTES,
  TimeUnit.SECONDS,
  TimeUnit.MILLISECONDS,
  TimeUnit.MICROSECONDS,
  TimeUnit.NANOSECONDS
})
public interface ObscuringFields {

  /** Not the enum. */
  String TimeUnit = "";

  /** Not the class. */
  String Objects = "";

  /** Not the class. */
  String TableText = "";

  /** Not the interface. */
  String Set = "";

  /** Not the class. */
  String ObscuringFieldsMachine = "";

  /** Hours. */
  @Transition(from = java.util.concurrent.TimeUnit.DAYS, to = java.util.concurrent.TimeUnit.HOURS)
  void close();

  /** Others. */
  @Transition(from = java.util.concurrent.TimeUnit.DAYS, to = java.util.concurrent.TimeUnit.MINUTES)
  void minutes();

  /** Others. */
  @Transition(from = java.util.concurrent.TimeUnit.DAYS, to = java.util.concurrent.TimeUnit.SECONDS)
  void seconds();

  /** Others. */
  @Transition(from = java.util.concurrent.TimeUnit.DAYS, to = java.util.concurrent.TimeUnit.MILLISECONDS)
  void milliseconds();

  /** Others. */
  @Transition(from = java.util.concurrent.TimeUnit.DAYS, to = java.util.concurrent.TimeUnit.MICROSECONDS)
  void microseconds();

  /** Others. */
  @Transition(from = java.util.concurrent.TimeUnit.DAYS, to = java.util.concurrent.TimeUnit.NANOSECONDS)
  void nanoseconds();
}
