package dev.switchgear.examples.recipes.jooq;

/** Letters to readers. */
@FunctionalInterface
public interface Mail {

    /**
     * Writes to whose hold it is.
     *
     * @param hold the key of the hold
     * @param text what to say
     */
    void write(long hold, String text);
}
