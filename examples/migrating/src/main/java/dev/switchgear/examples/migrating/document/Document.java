package dev.switchgear.examples.migrating.document;

/** A document, as it is stored. */
public final class Document {

    private final String author;
    private DocumentStatus status = DocumentStatus.DRAFT;

    /**
     * A new document.
     *
     * @param author who writes it
     */
    public Document(String author) {
        this.author = author;
    }

    /**
     * Who writes it.
     *
     * @return the author
     */
    public String getAuthor() {
        return author;
    }

    /**
     * Where it is.
     *
     * @return the status
     */
    public DocumentStatus getStatus() {
        return status;
    }

    /**
     * Says where it is. Only its flow does.
     *
     * @param status the status
     */
    void setStatus(DocumentStatus status) {
        this.status = status;
    }
}
