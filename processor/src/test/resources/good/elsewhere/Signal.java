package good.elsewhere;

/** What a line tells, in an enum that knows nothing of state machines; some of it is called like what it leads to. */
public enum Signal {
  /** The other side answers. */
  CONNECTED,
  /** Something is to be said. */
  DATA,
  /** Nothing was said for a while. */
  IDLE,
  /** The other side is gone. */
  DISCONNECTED
}
