package good;

import static good.LoanFlow.State.LENT;
import static good.LoanFlow.State.OVERDUE;
import static good.LoanFlow.State.RESERVED;
import static good.LoanFlow.State.RETURNED;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import good.LoanFlowRules.Entry;
import good.LoanFlowRules.Final;
import good.LoanFlowRules.Initial;
import good.LoanFlowRules.Timeout;
import good.LoanFlowRules.Transition;
import java.time.Instant;
import java.util.Optional;

/** How a book is lent. Its loan carries the state: a row of a table, which a machine is made of for one event. */
@StateMachine
@Initial(RESERVED)
@Final(RETURNED)
public abstract class LoanFlow {

  /** How far it is. */
  public enum State {
    RESERVED,
    LENT,
    OVERDUE,
    RETURNED
  }

  /** What the library keeps of it. */
  public static final class Loan {

    private State status = RESERVED;
    private Optional<Instant> dueBack = Optional.empty();

    /** {@return how far it is} */
    public State getStatus() {
      return status;
    }

    void setStatus(State status) {
      this.status = status;
    }

    /** {@return when the book is to be back, while it is lent} */
    public Optional<Instant> getDueBack() {
      return dueBack;
    }

    void setDueBack(Optional<Instant> dueBack) {
      this.dueBack = dueBack;
    }
  }

  /** Whom to tell. */
  public interface Desk {

    /** Asks for the book. */
    void remind(Loan loan);
  }

  private final Loan loan;
  private final Desk desk;

  /**
   * The flow of a loan.
   *
   * @param loan what the library keeps of it
   * @param desk whom to tell
   */
  protected LoanFlow(
      @Bound("status") @Bound(component = "keepDue", value = "dueBack") Loan loan, Desk desk) {
    this.loan = loan;
    this.desk = desk;
  }

  /** The reader takes the book. */
  @Transition(from = RESERVED, to = LENT)
  public abstract void lend();

  /** The reader keeps the book longer than agreed. */
  @Timeout(days = 28)
  @Transition(from = LENT, to = OVERDUE)
  abstract void keep();

  /** The reader brings the book back. */
  @Transition(from = {LENT, OVERDUE}, to = RETURNED)
  public abstract boolean bringBack();

  @Entry(OVERDUE)
  void remind() {
    desk.remind(loan);
  }
}
