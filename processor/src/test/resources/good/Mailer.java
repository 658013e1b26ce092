package good;

import static good.Mailer.State.*;

import dev.switchgear.StateMachine;
import good.MailerRules.*;

/** Sends one mail at a time. What is written meanwhile goes out later, in order. */
@StateMachine(queued = true)
@Initial(IDLE)
@Final(CLOSED)
public abstract class Mailer {

  /** What it does. */
  public enum State { IDLE, SENDING, CLOSED }

  private int sent;

  /** For machines. */
  protected Mailer() {}

  /**
   * Sends a mail, as soon as the one before it is sent.
   *
   * @param to the receiver
   * @param text the text
   */
  @Transition(from = IDLE, to = SENDING, then = "transmit")
  @Defer(in = SENDING)
  @Ignore(in = CLOSED)
  public abstract void send(String to, String text);

  /** The mail is sent. */
  @Transition(from = SENDING, to = IDLE)
  public void sent() {
    sent++;
  }

  int count() {
    return sent;
  }

  /** Closes the connection once all is sent that was written before. */
  @Transition(from = IDLE, to = CLOSED)
  @Defer(in = SENDING)
  public abstract void close();

  /** Hands a mail over. Some servers answer at once. */
  void transmit(String to, String text) {
    if (text.isEmpty()) {
      sent();
    }
  }
}
