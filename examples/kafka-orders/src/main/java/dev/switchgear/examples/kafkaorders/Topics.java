package dev.switchgear.examples.kafkaorders;

/** The topics of the application. The key of each record is the order's; the number of partitions of {@link #EVENTS} is that of the tasks. */
public final class Topics {

    /** What happens to orders. */
    public static final String EVENTS = "order-events";

    /** What came of it. */
    public static final String TRANSITIONS = "order-transitions";

    /** What others have to do about it. */
    public static final String INSTRUCTIONS = "order-instructions";

    /** What was refused, or could not be read: the bytes as they came, and in the headers the reason. */
    public static final String DEAD_LETTERS = "order-dead-letters";

    private Topics() {}
}
