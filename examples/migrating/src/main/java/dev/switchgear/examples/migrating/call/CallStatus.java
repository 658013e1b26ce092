package dev.switchgear.examples.migrating.call;

/** The status of a call, as it is stored. */
public enum CallStatus {
    IDLE,
    RINGING,
    TALKING,
    ON_HOLD,
    MISSED
}
