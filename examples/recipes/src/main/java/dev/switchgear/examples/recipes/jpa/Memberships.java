package dev.switchgear.examples.recipes.jpa;

import dev.switchgear.Timers;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Consumer;

/** The service: each event is one transaction, which begins here and nowhere below. */
public final class Memberships {

    private final EntityManagerFactory database;
    private final MembershipFlowMachine.Factory flows;

    /**
     * The memberships of a database.
     *
     * @param database the database
     * @param till where money goes
     * @param timers tell the time
     */
    public Memberships(EntityManagerFactory database, Till till, Timers timers) {
        this.database = database;
        this.flows = new MembershipFlowMachine.Factory(till, timers);
    }

    /**
     * Raises an event on a membership as somebody has seen it.
     *
     * @param id its key
     * @param seen its version
     * @param event calls a method of the flow
     * @throws NullPointerException if there is none with that key
     * @throws OptimisticLockException if it has changed since; nothing has happened then
     */
    public void fire(Long id, int seen, Consumer<? super MembershipFlow> event) {
        database.runInTransaction(entities -> {
            Membership membership = entities.find(Membership.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            if (membership.getVersion() != seen + 1) {
                throw new OptimisticLockException("membership " + id + " is not in version " + seen + " any more");
            }
            event.accept(flows.on(membership));
        });
    }
}
