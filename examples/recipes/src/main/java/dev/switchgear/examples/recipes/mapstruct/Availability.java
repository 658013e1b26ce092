package dev.switchgear.examples.recipes.mapstruct;

/** Where a book is, for those who do not have it. */
public enum Availability {
    /** Somebody is about to fetch it. */
    RESERVED,
    /** Somebody reads it. */
    LENT,
    /** Nobody does. */
    AVAILABLE,
    /** Nobody ever will. */
    LOST
}
