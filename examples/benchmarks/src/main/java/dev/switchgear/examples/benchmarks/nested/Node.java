package dev.switchgear.examples.benchmarks.nested;

/** States and superstates in one enum, as libraries want them; the states first, in the order of {@link Player.State}. */
enum Node {
    OFF,
    CLOSED,
    OPEN,
    NORMAL,
    FAST,
    SLOW,
    PAUSED,
    RECORDING,
    ON,
    IDLE,
    BUSY,
    PLAYING
}
