package dev.switchgear.examples.springorders.orders;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The table of what has happened. */
interface HistoryRepository extends Repository<HistoryEntry, Long> {

    /** Adds an entry. */
    HistoryEntry save(HistoryEntry entry);

    /** What has happened to an order, first to last. */
    List<HistoryEntry> findByOrderIdOrderById(long orderId);
}
