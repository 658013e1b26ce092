package dev.switchgear.examples.recipes.jooq;

/** How far somebody's wish for a book has come. */
public enum HoldStatus {
    /** Somebody else has the book. */
    WAITING,
    /** It lies at the desk. */
    READY,
    /** It was fetched. */
    FETCHED,
    /** It was not. */
    LAPSED
}
