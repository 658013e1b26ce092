package dev.switchgear.examples.recipes.jooq;

import java.time.Instant;
import java.util.Objects;

/**
 * A row of the holds table.
 *
 * @param id its key
 * @param version how often it was written
 * @param status how far it has come
 * @param lapseDue until when the book is kept, or null if it does not lie there
 */
public record Hold(long id, int version, HoldStatus status, Instant lapseDue) {

    /** Checks that the row has a status. */
    public Hold {
        Objects.requireNonNull(status, "status");
    }

    Hold withVersion(int version) {
        return new Hold(id, version, status, lapseDue);
    }

    Hold withStatus(HoldStatus status) {
        return new Hold(id, version, status, lapseDue);
    }

    Hold withLapseDue(Instant lapseDue) {
        return new Hold(id, version, status, lapseDue);
    }
}
