package dev.switchgear.examples.benchmarks.drives;

/** How a legal event is raised: ours, and by hand. */
public enum Way {
    /** By hand: {@code fire(Event)}, a switch over the state, in each arm one over the event. */
    ENUM_SWITCH,
    /** By hand: the same, with states and events as numbers. */
    INT_SWITCH,
    /** By hand: a look into a {@code byte[]}, with states and events as numbers. */
    PACKED_TABLE,
    /** By hand: a method an event, with a switch over the state. */
    METHODS_BY_HAND,
    /** An event method. */
    METHOD,
    /** {@code fire} of a spec with event methods. */
    METHOD_FIRE,
    /** {@code next} of a spec with event methods. */
    METHOD_NEXT,
    /** An event method that returns whether it was legal. */
    ANSWER,
    /** {@code fire} of a table. */
    TABLE_FIRE,
    /** {@code next} of a table. */
    TABLE_NEXT,
    /** {@code tryFire} of a table. */
    TABLE_TRY_FIRE
}
