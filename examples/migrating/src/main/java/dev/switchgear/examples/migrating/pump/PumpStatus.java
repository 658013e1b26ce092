package dev.switchgear.examples.migrating.pump;

/** The status of a pump, as it is stored. */
public enum PumpStatus {
    IDLE,
    AUTHORIZED,
    FILLING,
    HALTED
}
