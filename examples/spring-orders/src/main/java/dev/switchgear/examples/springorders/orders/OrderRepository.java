package dev.switchgear.examples.springorders.orders;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The table of orders. */
interface OrderRepository extends Repository<Order, Long> {

    /** Adds an order, which gets its number. */
    Order save(Order order);

    /** Looks at an order. */
    Optional<Order> findById(long id);

    /** Reads an order for an event, and claims it. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("select o from Order o where o.id = :id")
    Optional<Order> claim(long id);

    /** Locks an order whose time is over, unless it has been settled meanwhile or somebody else has locked it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select o from Order o where o.id = :id and o.paymentDue <= :now")
    Optional<Order> lockOverdue(long id, Instant now);

    /** The numbers of the orders whose time is over, the longest overdue first. */
    @Query("select o.id from Order o where o.paymentDue <= :now order by o.paymentDue")
    List<Long> findOverdue(Instant now);
}
