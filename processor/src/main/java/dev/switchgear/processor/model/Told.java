package dev.switchgear.processor.model;

/** What somebody is told of an event: the second of what an observer takes, between two others. */
public enum Told {
    /** Nothing: it takes no parameters. */
    NOTHING,
    /** Which event it is. */
    EVENT,
    /** The same, with what the event takes. */
    OCCURRENCE
}
