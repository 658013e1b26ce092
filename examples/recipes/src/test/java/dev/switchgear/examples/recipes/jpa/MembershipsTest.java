package dev.switchgear.examples.recipes.jpa;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.Timers;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");
    private static final Timers TIMERS = Timers.polled(() -> MONDAY);

    private static EntityManagerFactory database;

    private final List<Integer> till = new ArrayList<>();
    private final Memberships memberships = new Memberships(database, till::add, TIMERS);

    @BeforeAll
    static void open() {
        database = Library.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Membership stored(Long id) {
        return database.callInTransaction(entities -> entities.find(Membership.class, id));
    }

    private static Membership join() {
        return database.callInTransaction(entities -> {
            Membership membership = new Membership();
            entities.persist(membership);
            return membership;
        });
    }

    private static Membership blocked() {
        return database.callInTransaction(entities -> {
            Membership membership = new Membership();
            membership.setStatus(MembershipStatus.BLOCKED);
            membership.setEndDue(MONDAY);
            membership.setDebt(300);
            entities.persist(membership);
            return membership;
        });
    }

    @Test
    void anEventIsWritten() {
        Membership membership = join();

        memberships.fire(membership.getId(), membership.getVersion(), flow -> flow.fine(300));

        Membership after = stored(membership.getId());
        assertThat(after.getStatus()).isEqualTo(MembershipStatus.BLOCKED);
        assertThat(after.getEndDue()).isEqualTo(MONDAY.plus(Duration.ofDays(182)));
        assertThat(after.getDebt()).isEqualTo(300);
        assertThat(after.getVersion()).isGreaterThan(membership.getVersion());
    }

    /** Of two that have seen the same version, the second one does nothing: not even what cannot be undone. */
    @Test
    void theVersionIsClaimedBeforeTheEffects() {
        Membership membership = blocked();
        memberships.fire(membership.getId(), membership.getVersion(), MembershipFlow::pay);

        assertThrows(
                OptimisticLockException.class,
                () -> memberships.fire(membership.getId(), membership.getVersion(), MembershipFlow::pay));

        assertThat(till).containsExactly(300);
    }

    @Test
    void whatIsRefusedLeavesTheRowAsItWas() {
        Membership membership = join();

        assertThrows(
                IllegalTransitionException.class,
                () -> memberships.fire(membership.getId(), membership.getVersion(), MembershipFlow::pay));

        assertThat(stored(membership.getId()).getVersion()).isEqualTo(membership.getVersion());
    }

    /** A proxy loads its row when a method is called; its own fields stay as a new object's. */
    @Test
    void aLazyEntityIsReadByItsMethods() {
        Membership membership = blocked();
        database.runInTransaction(entities -> {
            Membership lazy = entities.getReference(Membership.class, membership.getId());
            assertThat(Hibernate.isInitialized(lazy)).isFalse();

            MembershipFlowMachine flow = new MembershipFlowMachine.Factory(till::add, TIMERS).on(lazy);

            assertThat(flow.state()).isEqualTo(MembershipStatus.BLOCKED);
            assertThat(lazy.debt).isEqualTo(0);
            assertThat(lazy.getDebt()).isEqualTo(300);
        });
    }

    /** What happens to a table that Hibernate has created, once the enum has a constant more. */
    @Test
    void aStateThatTheSchemaDoesNotKnowIsRefused() {
        Membership membership = join();

        assertThrows(
                ConstraintViolationException.class,
                () -> database.runInTransaction(
                        entities -> entities.createNativeQuery("update Membership set status = 'PAUSED' where id = ?1")
                                .setParameter(1, membership.getId())
                                .executeUpdate()));
    }

    @Test
    void anEmbeddedRecordKeepsASnapshot() {
        database.runInTransaction(entities -> {
            Locker locker = new Locker();
            locker.number = 12;
            entities.persist(locker);
        });
        database.runInTransaction(entities -> {
            Locker locker = entities.find(Locker.class, 12);
            LockerFlowMachine flow = new LockerFlowMachine(locker.kept.snapshot(), TIMERS);
            flow.lock();
            locker.kept = Locker.Kept.of(flow.snapshot());
        });

        Locker locker = database.callInTransaction(entities -> entities.find(Locker.class, 12));
        assertThat(locker.kept).isEqualTo(new Locker.Kept(LockerFlow.State.TAKEN, MONDAY.plus(Duration.ofHours(12))));
    }
}
