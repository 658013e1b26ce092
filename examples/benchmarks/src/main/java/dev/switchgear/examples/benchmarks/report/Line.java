package dev.switchgear.examples.benchmarks.report;

import java.util.List;

/**
 * A contestant as the report calls it.
 *
 * @param contestant its name in the results
 * @param words what a reader is told
 * @param kind whose it is
 */
record Line(String contestant, String words, Kind kind) {

    /** Whose a machine is. */
    enum Kind {
        BY_HAND,
        OURS,
        FOREIGN
    }

    /** What all others are compared with. */
    static final Line YARDSTICK = new Line("ENUM_SWITCH", "by hand: nested enum switch", Kind.BY_HAND);

    /** All, in the report's order. */
    static final List<Line> ALL = List.of(
            YARDSTICK,
            new Line("METHODS_BY_HAND", "by hand: a method an event", Kind.BY_HAND),
            new Line("INT_SWITCH", "by hand: nested switch over ints", Kind.BY_HAND),
            new Line("PACKED_TABLE", "by hand: packed table over ints", Kind.BY_HAND),
            new Line("METHOD", "Switchgear: event method", Kind.OURS),
            new Line("ANSWER", "Switchgear: event method, boolean", Kind.OURS),
            new Line("METHOD_FIRE", "Switchgear: `fire`, event methods", Kind.OURS),
            new Line("METHOD_NEXT", "Switchgear: `next`, event methods", Kind.OURS),
            new Line("TABLE_FIRE", "Switchgear: `fire`, table", Kind.OURS),
            new Line("TABLE_NEXT", "Switchgear: `next`, table", Kind.OURS),
            new Line("TABLE_TRY_FIRE", "Switchgear: `tryFire`, table", Kind.OURS),
            new Line("STATELESS4J", "stateless4j", Kind.FOREIGN),
            new Line("COLA", "COLA", Kind.FOREIGN),
            new Line("EASY_STATES", "Easy States", Kind.FOREIGN),
            new Line("SQUIRREL", "squirrel", Kind.FOREIGN),
            new Line("SPRING", "Spring Statemachine", Kind.FOREIGN));

    /** Ours alone. */
    static List<Line> ours() {
        return ALL.stream().filter(line -> line.kind() == Kind.OURS).toList();
    }
}
