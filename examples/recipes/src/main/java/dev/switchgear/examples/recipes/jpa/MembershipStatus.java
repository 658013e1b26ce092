package dev.switchgear.examples.recipes.jpa;

/** How somebody stands with the library. */
public enum MembershipStatus {
    /** May lend books. */
    ACTIVE,
    /** Has to pay first. */
    BLOCKED,
    /** Has left. */
    ENDED
}
