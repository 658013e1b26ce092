package dev.switchgear.processor.read;

/** When a spec is read: it tells how long there is to wait for a type that is missing. */
public enum Moment {
    /** A later round may bring what is missing. */
    EARLY,
    /** Nothing else was written in this round, so that no other machine will come before this one. */
    STUCK,
    /** The last round: what is missing stays so. */
    LAST
}
