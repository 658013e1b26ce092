package good.elsewhere;

/** A thread's life. */
public enum Life { NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED }
