package good;

import static good.Claim.State.*;

import dev.switchgear.StateMachine;
import good.ClaimRules.*;
import java.util.List;

/** An insurance claim: whoever handles it is noted, whatever else there is to say. */
@StateMachine
@Initial(FILED)
@Final({PAID, DENIED, WITHDRAWN})
public abstract class Claim {

  /** What has become of it. */
  public enum State { FILED, ASSESSED, APPROVED, PAID, DENIED, WITHDRAWN }

  private final List<String> file;
  private long estimate;

  /** Keeps its file there. */
  protected Claim(List<String> file) {
    this.file = file;
  }

  /** Somebody says what the damage comes to. */
  @Transition(from = FILED, to = ASSESSED, then = {"sign", "estimate"})
  @Reject(except = FILED)
  public abstract void assess(String by, long damage, String report);

  /** Nobody approves more than the damage. */
  @Transition(from = ASSESSED, to = APPROVED, when = "isCovered", then = {"sign", "note"})
  public abstract boolean approve(long amount, String by, String remark);

  /** The money is sent. */
  @Transition(from = APPROVED, to = PAID, then = "sign")
  public abstract void pay(String by);

  /** The end of every claim that is not yet approved. */
  @Transition(except = APPROVED, to = DENIED, then = {"sign", "note"})
  @Ignore(in = DENIED)
  public abstract State deny(String by, String reason);

  /** Until it is over, anybody may think better of it. */
  @Transition(except = {}, to = WITHDRAWN)
  public abstract void withdraw();

  boolean isCovered(long amount) {
    return amount <= estimate;
  }

  void estimate(String by, long damage) {
    estimate = damage;
  }

  void sign(String by) {
    file.add(by);
  }

  void sign(long amount, String by) {
    file.add(by + ": " + amount);
  }

  void note(String by, String text) {
    file.add(text);
  }

  void note(long amount, String by, String text) {
    file.add(text);
  }
}
