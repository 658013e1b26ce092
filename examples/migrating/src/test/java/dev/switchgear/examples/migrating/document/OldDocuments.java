package dev.switchgear.examples.migrating.document;

import static dev.switchgear.examples.migrating.document.OldStatus.APPROVED;
import static dev.switchgear.examples.migrating.document.OldStatus.ARCHIVED;
import static dev.switchgear.examples.migrating.document.OldStatus.DRAFT;
import static dev.switchgear.examples.migrating.document.OldStatus.IN_REVIEW;
import static dev.switchgear.examples.migrating.document.OldStatus.PUBLISHED;

/** The service as it was: the enum decides what may follow, and the methods what else has to hold. */
final class OldDocuments {

    private final String author;
    private final Readers readers;
    private OldStatus status = DRAFT;

    OldDocuments(String author, Readers readers) {
        this.author = author;
        this.readers = readers;
    }

    OldStatus status() {
        return status;
    }

    void submit() {
        changeTo(IN_REVIEW);
    }

    void approve(String by) {
        if (status != IN_REVIEW || by.equals(author)) {
            throw new IllegalStateException(by + " cannot approve in " + status);
        }
        changeTo(APPROVED);
    }

    void reject(String why) {
        changeTo(DRAFT);
        readers.tell(author, why);
    }

    void publish() {
        changeTo(PUBLISHED);
        readers.tell("all", "published");
    }

    void retract() {
        if (status != PUBLISHED) {
            throw new IllegalStateException("cannot retract in " + status);
        }
        changeTo(APPROVED);
    }

    void archive() {
        changeTo(ARCHIVED);
    }

    private void changeTo(OldStatus next) {
        if (!status.canTransitionTo(next)) {
            throw new IllegalStateException(status + " -> " + next);
        }
        status = next;
    }
}
