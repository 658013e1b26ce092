package dev.switchgear.examples.recipes.jpa;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What the page says to leave alone: a snapshot as an embeddable. */
@Entity
class HastyLocker {

    @Id
    int number;

    @Embedded
    LockerFlowMachine.Snapshot snapshot;
}
