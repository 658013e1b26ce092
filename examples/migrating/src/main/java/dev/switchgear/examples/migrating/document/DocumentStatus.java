package dev.switchgear.examples.migrating.document;

/** The status of a document: a column, as before, and no rules any more. */
public enum DocumentStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    ARCHIVED
}
