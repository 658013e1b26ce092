package bad;

import static bad.UndeclaredExceptions.State.*;

import bad.UndeclaredExceptionsRules.*;
import dev.switchgear.StateMachine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@StateMachine
@Initial(CART)
abstract class UndeclaredExceptions<X extends Exception> {

  enum State { CART, PAID, SHIPPED }

  @Transition(from = CART, to = PAID, when = "covers", then = {"charge", "fail"}) // error: [SG127] covers may throw IOException, which pay does not declare // error: [SG127] charge may throw InterruptedException, which pay does not declare // error: [SG127] fail may throw X, which pay does not declare
  @Transition(from = PAID, when = "!covers", then = {"release", "fail"})
  abstract void pay(long amount) throws FileNotFoundException;

  @Transition(from = PAID, to = SHIPPED, when = "covers", then = "fail")
  @Transition(from = SHIPPED, to = SHIPPED, then = "label")
  abstract void ship() throws X, IOException, TimeoutException;

  @Transition(from = CART, when = "covers", then = "label")
  abstract void print() throws Exception;

  @Transition(from = CART, to = SHIPPED)
  String reprint() throws InterruptedException {
    return "";
  }

  abstract boolean canPay();

  boolean covers() throws IOException {
    return true;
  }

  void charge() throws FileNotFoundException, InterruptedException {}

  void label() throws TimeoutException {}

  void fail() throws X {}

  @Entry(PAID) // error: [SG127] thank may throw TimeoutException, which pay does not declare
  void thank() throws TimeoutException {}

  @Exit({CART, PAID}) // error: [SG127] release may throw InterruptedException, which pay and ship do not declare
  void release() throws InterruptedException {}

  @AfterTransition // error: [SG127] record may throw SQLException, which pay, ship and reprint do not declare
  void record() throws java.sql.SQLException, IllegalStateException {}
}

class UndeclaredExceptionsUser {
  UndeclaredExceptions<Exception> order = new UndeclaredExceptionsMachine<>();
}
