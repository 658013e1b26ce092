package dev.switchgear.examples.recipes.jooq;

/** Somebody else was faster. */
public final class StaleHoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleHoldException(Hold seen) {
        super("hold " + seen.id() + " is not in version " + seen.version() + " any more");
    }
}
