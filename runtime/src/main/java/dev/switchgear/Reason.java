package dev.switchgear;

/**
 * Why a machine refuses an event, as a method with {@code @Refused} is told.
 */
public enum Reason {
    /** The state has no row for the event. */
    NOT_PERMITTED,
    /** The event is meant to be illegal there: an {@code @Reject} says so. */
    REJECTED,
    /** The state has transitions for the event, and the guards of none of them all held. */
    GUARDED
}
