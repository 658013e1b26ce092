package good;

import static good.Charge.State.*;

import dev.switchgear.StateMachine;
import good.ChargeRules.*;

/** A charge that ends in PAID or DECLINED by itself, and ships what is paid. */
@StateMachine(queued = true)
@Initial(CART)
@Final({SHIPPED, DECLINED})
@Automatic(from = CHARGED, to = PAID, when = "isApproved")
@Automatic(from = CHARGED, to = DECLINED)
public abstract class Charge {

  /** How far it has come. */
  public enum State { CART, CHARGED, PAID, SHIPPED, DECLINED }

  private boolean approved;

  /** For machines. */
  protected Charge() {}

  /**
   * Charges the card.
   *
   * @param cents how much
   * @return whether it was charged
   */
  @Transition(from = CART, to = CHARGED, then = "charge")
  public abstract boolean pay(int cents);

  /** Ships what is paid. */
  @Transition(from = PAID, to = SHIPPED)
  public abstract void ship();

  void charge(int cents) {
    approved = cents < 10_000;
  }

  boolean isApproved() {
    return approved;
  }

  @Entry(PAID)
  void order() {
    ship();
  }

  @AfterTransition
  void log(State from, ChargeMachine.Event event, State to) {}
}
