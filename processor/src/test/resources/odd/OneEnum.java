package odd;

import dev.switchgear.StateMachine;
import java.util.concurrent.TimeUnit;
import odd.OneEnumRules.*;

/** Its states are its events: whatever it is told, that it is. */
@StateMachine(states = TimeUnit.class, events = TimeUnit.class)
@Initial(TimeUnit.DAYS)
@Transition(
    from = {TimeUnit.DAYS, TimeUnit.HOURS},
    on = TimeUnit.HOURS,
    to = TimeUnit.HOURS)
@Reject(
    in = {
      TimeUnit.NANOSECONDS,
      TimeUnit.MICROSECONDS,
      TimeUnit.MILLISECONDS,
      TimeUnit.SECONDS,
      TimeUnit.MINUTES,
      TimeUnit.HOURS,
      TimeUnit.DAYS
    },
    on = {
      TimeUnit.NANOSECONDS,
      TimeUnit.MICROSECONDS,
      TimeUnit.MILLISECONDS,
      TimeUnit.SECONDS,
      TimeUnit.MINUTES,
      TimeUnit.DAYS
    })
@Never(
    reach = {
      TimeUnit.NANOSECONDS,
      TimeUnit.MICROSECONDS,
      TimeUnit.MILLISECONDS,
      TimeUnit.SECONDS,
      TimeUnit.MINUTES
    })
public interface OneEnum {}
