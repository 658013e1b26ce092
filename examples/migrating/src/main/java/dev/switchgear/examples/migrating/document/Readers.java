package dev.switchgear.examples.migrating.document;

/** Who reads documents. */
public interface Readers {

    /**
     * Tells somebody.
     *
     * @param whom who is told
     * @param what the message
     */
    void tell(String whom, String what);
}
