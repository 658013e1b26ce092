package dev.switchgear.examples.springorders.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes each event of an order one transaction. */
@Service
class OrderService {

    private final OrderRepository orders;
    private final HistoryRepository history;
    private final OrderFlowMachine.Factory flows;

    OrderService(OrderRepository orders, HistoryRepository history, OrderFlowMachine.Factory flows) {
        this.orders = orders;
        this.history = history;
        this.flows = flows;
    }

    /** Places an order; its time to pay begins. */
    @Transactional
    public Order place(String item, BigDecimal total) {
        Order order = new Order(item, total);
        flows.start(order);
        return orders.save(order);
    }

    /** Looks at an order. */
    @Transactional(readOnly = true)
    public Order read(long id) {
        return orders.findById(id).orElseThrow(() -> new NoSuchOrderException(id));
    }

    /** What has happened to an order, first to last. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(long id) {
        return history.findByOrderIdOrderById(read(id).getId());
    }

    /**
     * Lets an event happen to an order: {@code fire(id, flow -> flow.ship(tracking))}. The order is claimed before anything else, so
     * of several callers at once one goes on, and the others have caused nothing.
     *
     * @throws dev.switchgear.IllegalTransitionException if the order refuses the event
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else was faster
     */
    @Transactional
    public Order fire(long id, Consumer<OrderFlow> event) {
        Order order = orders.claim(id).orElseThrow(() -> new NoSuchOrderException(id));
        event.accept(flows.on(order));
        return order;
    }

    /** Lets happen to an order what time raises, unless somebody else is at it: whether anything did. */
    @Transactional
    public boolean expire(long id, Instant now) {
        return orders.lockOverdue(id, now)
                .map(order -> flows.on(order).expire())
                .orElse(false);
    }
}
