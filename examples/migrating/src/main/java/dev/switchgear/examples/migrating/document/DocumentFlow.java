package dev.switchgear.examples.migrating.document;

import static dev.switchgear.examples.migrating.document.DocumentStatus.APPROVED;
import static dev.switchgear.examples.migrating.document.DocumentStatus.ARCHIVED;
import static dev.switchgear.examples.migrating.document.DocumentStatus.DRAFT;
import static dev.switchgear.examples.migrating.document.DocumentStatus.IN_REVIEW;
import static dev.switchgear.examples.migrating.document.DocumentStatus.PUBLISHED;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.migrating.document.DocumentFlowRules.Final;
import dev.switchgear.examples.migrating.document.DocumentFlowRules.Initial;
import dev.switchgear.examples.migrating.document.DocumentFlowRules.Transition;

/** The second step: the events have names, and the conditions of the services are guards. */
@StateMachine(states = DocumentStatus.class)
@Initial(DRAFT)
@Final(ARCHIVED)
public abstract class DocumentFlow {

    private final Document document;
    private final Readers readers;

    /**
     * The flow of a document.
     *
     * @param document the document, which keeps the status
     * @param readers who is told
     */
    protected DocumentFlow(@Bound("status") Document document, Readers readers) {
        this.document = document;
        this.readers = readers;
    }

    /** Asks for a review. */
    @Transition(from = DRAFT, to = IN_REVIEW)
    public abstract void submit();

    /**
     * Approves it.
     *
     * @param by who does
     */
    @Transition(from = IN_REVIEW, to = APPROVED, when = "isAnother")
    public abstract void approve(String by);

    /**
     * Sends it back.
     *
     * @param why what is missing
     */
    @Transition(
            from = {IN_REVIEW, APPROVED},
            to = DRAFT)
    public void reject(String why) {
        readers.tell(document.getAuthor(), why);
    }

    /** Publishes it. */
    @Transition(from = APPROVED, to = PUBLISHED, then = "announce")
    public abstract void publish();

    /** Takes it back, after it was published. */
    @Transition(from = PUBLISHED, to = APPROVED)
    public abstract void retract();

    /** Puts it away. */
    @Transition(except = IN_REVIEW, to = ARCHIVED)
    public abstract void archive();

    boolean isAnother(String by) {
        return !by.equals(document.getAuthor());
    }

    void announce() {
        readers.tell("all", "published");
    }
}
