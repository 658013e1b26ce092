package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OutOfStockException;
import dev.switchgear.examples.orders.Stock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The stock as tables. Articles are always taken in the order of their names: orders may wait for one another, but not in a
 * circle.
 */
public final class JdbcStock implements Stock {

    private static final String DELIVER = """
            insert into stock (sku, available) values (:sku, :available)
            """;

    private static final String AVAILABLE = "select available from stock where sku = :sku";

    // The condition is part of the update: nobody can come between the question and the answer.
    private static final String TAKE = """
            update stock set available = available - :quantity where sku = :sku and available >= :quantity
            """;

    private static final String PUT_BACK = "update stock set available = available + :quantity where sku = :sku";

    private static final String NOTE = """
            insert into reservation (order_id, sku, quantity) values (:orderId, :sku, :quantity)
            """;

    private static final String NOTED = """
            select order_id, sku, quantity from reservation where order_id = :order order by sku
            """;

    private static final String FORGET = "delete from reservation where order_id = :order";

    private final Handle handle;

    /**
     * The stock within a transaction.
     *
     * @param handle the transaction's handle
     */
    public JdbcStock(Handle handle) {
        this.handle = handle;
    }

    /**
     * Fills a shelf with a new article.
     *
     * @param sku the article
     * @param available how many there are
     */
    public void add(String sku, int available) {
        handle.createUpdate(DELIVER)
                .bind("sku", sku)
                .bind("available", available)
                .execute();
    }

    /**
     * How many of an article are on the shelf, reserved for nobody.
     *
     * @param sku the article
     * @return how many
     */
    public int available(String sku) {
        return handle.createQuery(AVAILABLE).bind("sku", sku).mapTo(int.class).one();
    }

    @Override
    public void reserve(OrderId order, Collection<OrderLine> lines) {
        lines.stream().sorted(Comparator.comparing(OrderLine::sku)).forEach(line -> reserve(order, line));
    }

    private void reserve(OrderId order, OrderLine line) {
        Reservation reservation = Reservation.of(order, line);
        if (handle.createUpdate(TAKE).bindMethods(reservation).execute() == 0) {
            throw new OutOfStockException(line);
        }
        handle.createUpdate(NOTE).bindMethods(reservation).execute();
    }

    @Override
    public void release(OrderId order) {
        PreparedBatch batch = handle.prepareBatch(PUT_BACK);
        reserved(order).forEach(reservation -> batch.bindMethods(reservation).add());
        batch.execute();
        forget(order);
    }

    @Override
    public void handOver(OrderId order) {
        forget(order);
    }

    private List<Reservation> reserved(OrderId order) {
        return handle.createQuery(NOTED)
                .bind("order", order.number())
                .mapTo(Reservation.class)
                .list();
    }

    private void forget(OrderId order) {
        handle.createUpdate(FORGET).bind("order", order.number()).execute();
    }
}
