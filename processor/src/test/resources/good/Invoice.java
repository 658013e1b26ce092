package good;

import static good.Invoice.Event.*;
import static good.Invoice.State.*;

import dev.switchgear.StateMachine;
import good.InvoiceRules.*;

/** An invoice that somebody is reminded of after two weeks. A table without code. */
@StateMachine
@Initial(OPEN)
@Final({PAID, WRITTEN_OFF})
@Timeout(on = PAYMENT_LATE, days = 14)
@Transition(except = {}, on = PAY, to = PAID)
@Transition(from = OPEN, on = PAYMENT_LATE, to = REMINDED)
@Transition(from = REMINDED, on = PAYMENT_LATE, to = WRITTEN_OFF)
public interface Invoice {

  /** How it stands. */
  enum State { OPEN, REMINDED, PAID, WRITTEN_OFF }

  /** What happens to it. */
  enum Event { PAY, PAYMENT_LATE }
}
