package dev.switchgear.examples.recipes.lombok;

/** What readers pay if they lose a book, or keep it for too long. */
@FunctionalInterface
public interface Fines {

    /**
     * Charges a reader.
     *
     * @param card the reader's card
     * @param cents how much
     */
    void charge(String card, int cents);
}
