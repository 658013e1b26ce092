package dev.switchgear.examples.migrating.purchase;

/** Who is told what becomes of a purchase. */
public interface Office {

    /**
     * Writes an entry about a purchase.
     *
     * @param purchase its number
     * @param entry what to write
     */
    void write(String purchase, String entry);
}
