package dev.switchgear.examples.recipes.lombok;

/** Where a book is that somebody wants to read. */
public enum LoanStatus {
    /** On the shelf behind the desk. */
    RESERVED,
    /** At home with the reader. */
    LENT,
    /** Still there, when it should be back. */
    OVERDUE,
    /** Back. */
    RETURNED,
    /** Gone. */
    LOST
}
