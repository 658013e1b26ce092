package good;

import static good.Parcel.State.DELIVERED;
import static good.Parcel.State.LOST;
import static good.Parcel.State.PACKED;
import static good.Parcel.State.SHIPPED;

import good.ParcelRules.Final;
import good.ParcelRules.Initial;
import good.ParcelRules.Transition;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** An abstract class with all that a machine mirrors. */
@dev.switchgear.StateMachine
@Initial(PACKED)
@Final({DELIVERED, LOST})
public abstract class Parcel {

  /** Where a parcel is. */
  public enum State { PACKED, SHIPPED, DELIVERED, LOST }

  private final String address;

  /** A parcel to nowhere. */
  public Parcel() {
    this(0);
  }

  /** A parcel to an address of several lines. */
  protected Parcel(String... state) {
    this.address = String.join("\n", state);
  }

  /** A parcel whose address is read. */
  <T extends Readable> Parcel(T source, int lines) throws IOException {
    this.address = Objects.toString(source) + lines;
  }

  private Parcel(int zip) {
    this("nowhere", "" + zip);
  }

  /** Generated, and so callable by this type. */
  public abstract State state();

  /** Generated, over the machine's own events. */
  public abstract Set<ParcelMachine.Event> permitted();

  /** Generated as well. */
  public abstract boolean canShip();

  /** Answers with the new state. */
  @Transition(from = PACKED, to = SHIPPED)
  abstract State ship();

  /** Answers whether it was accepted. */
  @Transition(from = {PACKED, SHIPPED}, to = LOST)
  protected abstract boolean lose(List<? super State> state, long... when);

  /** Stays where it is. */
  @Transition(from = {PACKED, SHIPPED})
  public abstract <X extends Exception> void track(Class<X> failure) throws X, IOException;

  /** Comes back to where it started. */
  @Transition(from = SHIPPED, to = DELIVERED)
  @Transition(from = PACKED, to = PACKED)
  public abstract void arrive();

  @Override
  public String toString() {
    return address + ": " + state();
  }
}
