package dev.switchgear.examples.recipes.jpa;

/** Where money goes. */
@FunctionalInterface
public interface Till {

    /**
     * Takes money.
     *
     * @param cents how much
     */
    void take(int cents);
}
