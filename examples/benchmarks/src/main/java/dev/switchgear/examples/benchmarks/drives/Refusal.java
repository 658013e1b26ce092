package dev.switchgear.examples.benchmarks.drives;

/** How an illegal event is refused: ours, and by hand. */
public enum Refusal {
    /** By hand: the enum switch throws. */
    ENUM_SWITCH_THROWS,
    /** By hand: the packed table says no. */
    PACKED_TABLE_SAYS_NO,
    /** An event method throws. */
    METHOD_THROWS,
    /** An event method returns false. */
    ANSWER_IS_FALSE,
    /** {@code fire} of a table throws. */
    FIRE_THROWS,
    /** {@code tryFire} of a table returns false. */
    TRY_FIRE_IS_FALSE,
    /** Nobody fires before {@code permits} of a table returned true. */
    PERMITS_FIRST;

    /**
     * How a legal event is raised there.
     *
     * @return the way
     */
    public Way legal() {
        return switch (this) {
            case ENUM_SWITCH_THROWS -> Way.ENUM_SWITCH;
            case PACKED_TABLE_SAYS_NO -> Way.PACKED_TABLE;
            case METHOD_THROWS -> Way.METHOD;
            case ANSWER_IS_FALSE -> Way.ANSWER;
            case FIRE_THROWS, PERMITS_FIRST -> Way.TABLE_FIRE;
            case TRY_FIRE_IS_FALSE -> Way.TABLE_TRY_FIRE;
        };
    }
}
