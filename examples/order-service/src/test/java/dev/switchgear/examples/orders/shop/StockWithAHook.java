package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.Stock;
import dev.switchgear.examples.orders.jdbc.JdbcStock;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Does something when an order's goods are put back: in the middle of its expiry, that is. */
record StockWithAHook(Stock stock, Consumer<OrderId> before, Consumer<OrderId> after) implements Stock {

    /** A stock that has yet to put the goods back. */
    static Function<Handle, Stock> beforeRelease(Consumer<OrderId> hook) {
        return handle -> new StockWithAHook(new JdbcStock(handle), hook, order -> {});
    }

    /** A stock that has put the goods back, but not for good. */
    static Function<Handle, Stock> afterRelease(Consumer<OrderId> hook) {
        return handle -> new StockWithAHook(new JdbcStock(handle), order -> {}, hook);
    }

    @Override
    public void reserve(OrderId order, Collection<OrderLine> lines) {
        stock.reserve(order, lines);
    }

    @Override
    public void release(OrderId order) {
        before.accept(order);
        stock.release(order);
        after.accept(order);
    }

    @Override
    public void handOver(OrderId order) {
        stock.handOver(order);
    }
}
