package dev.switchgear.processor.problem;

/** How messages mention that a mistake is in other places, too. */
final class OtherPlaces {

    private OtherPlaces() {}

    /** A line, or nothing if there are no others. */
    static String of(int more) {
        return more == 0 ? "" : more == 1 ? "\nand another place" : "\nand " + more + " more places";
    }
}
