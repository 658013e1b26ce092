package dev.switchgear.examples.recipes.jpa;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A locker, which keeps what its machine is stored as in a record of its own. */
@Entity
class Locker {

    @Id
    int number;

    @Version
    int version;

    @Embedded
    Kept kept = new Kept(LockerFlow.State.FREE, null);

    @Embeddable
    record Kept(@Enumerated(EnumType.STRING) LockerFlow.State state, Instant openDue) {

        static Kept of(LockerFlowMachine.Snapshot snapshot) {
            return new Kept(snapshot.state(), snapshot.openDue());
        }

        LockerFlowMachine.Snapshot snapshot() {
            return new LockerFlowMachine.Snapshot(state, openDue);
        }
    }
}
