package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.OrderFlow;
import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.OrderStatus;
import dev.switchgear.examples.orders.OutOfStockException;
import dev.switchgear.examples.orders.jdbc.AuditEntry;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.StaleOrderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Many threads, one order: it happens once, and everybody else is told why it did not. */
abstract class Races {

    private static final int RACERS = 16;

    private final TestShop shop;

    Races(DatabaseKind kind) {
        shop = new TestShop(kind);
    }

    @RepeatedTest(3)
    void allHaveSeenTheSameAndOnePays() throws InterruptedException {
        OrderRevision placed = shop.orderIn(PLACED);

        Map<String, Long> answers = race(() -> shop.service.fire(placed, flow -> flow.pay(TestShop.TOTAL)));

        assertThat(answers).containsExactly("done", 1L, "stale", RACERS - 1L);
        assertPaidOnce(placed);
    }

    @RepeatedTest(3)
    void eachLooksFirstAndOnePays() throws InterruptedException {
        OrderRevision placed = shop.orderIn(PLACED);

        Map<String, Long> answers = race(() -> {
            OrderRevision seen = shop.read(placed).revision();
            shop.service.fire(seen, flow -> flow.pay(TestShop.TOTAL));
        });

        assertThat(answers).containsEntry("done", 1L);
        assertThat(answers.getOrDefault("stale", 0L) + answers.getOrDefault("illegal", 0L))
                .isEqualTo(RACERS - 1L);
        assertPaidOnce(placed);
    }

    @RepeatedTest(3)
    void allTryUntilTheyAreAnsweredAndOnePays() throws InterruptedException {
        OrderRevision placed = shop.orderIn(PLACED);

        Map<String, Long> answers = race(() -> shop.service.fire(placed.order(), flow -> flow.pay(TestShop.TOTAL)));

        assertThat(answers).containsExactly("done", 1L, "illegal", RACERS - 1L);
        assertPaidOnce(placed);
    }

    @RepeatedTest(3)
    void someonePaysWhileSomeoneElseCancels() throws InterruptedException {
        OrderRevision placed = shop.orderIn(PLACED);

        race(
                () -> shop.service.fire(placed, flow -> flow.pay(TestShop.TOTAL)),
                () -> shop.service.fire(placed, flow -> flow.cancel("too late")));
        shop.relay.run();

        OrderStatus status = shop.status(placed);
        assertThat(status).isAnyOf(PAID, OrderStatus.CANCELLED);
        assertThat(shop.provider.charges(placed.order())).isEqualTo(status == PAID ? 1 : 0);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF - (status == PAID ? 2 : 0));
    }

    @RepeatedTest(3)
    void ordersOfManyArticlesShareTheLastOnes() throws InterruptedException {
        List<OrderRevision> carts = IntStream.range(0, RACERS)
                .mapToObj(i -> cartOfTwoEach(i % 2 == 0))
                .toList();

        List<Runnable> places = new ArrayList<>();
        carts.forEach(cart -> places.add(() -> shop.service.fire(cart, OrderFlow::place)));
        Map<String, Long> answers = race(places);

        assertThat(answers)
                .containsExactly(
                        "done", TestShop.ON_THE_SHELF / 2L, "out of stock", RACERS - TestShop.ON_THE_SHELF / 2L);
        assertThat(shop.onTheShelf("apple")).isEqualTo(0);
        assertThat(shop.onTheShelf("pear")).isEqualTo(0);
        assertThat(carts.stream().map(shop::status).filter(PLACED::equals)).hasSize(TestShop.ON_THE_SHELF / 2);
    }

    private OrderRevision cartOfTwoEach(boolean applesFirst) {
        OrderRevision cart = shop.service.open();
        String first = applesFirst ? "apple" : "pear";
        String second = applesFirst ? "pear" : "apple";
        shop.service.fire(cart, flow -> flow.put(new OrderLine(first, 2, Money.of(1))));
        shop.service.fire(cart.next(), flow -> flow.put(new OrderLine(second, 2, Money.of(1))));
        return cart.next().next();
    }

    /** Charges are counted where the money is; and the loser of a race leaves no trace of having run. */
    private void assertPaidOnce(OrderRevision placed) {
        shop.relay.run();

        assertThat(shop.provider.charges(placed.order())).isEqualTo(1);
        assertThat(shop.provider.requests()).isEqualTo(1);
        assertThat(shop.status(placed)).isEqualTo(PAID);
        assertThat(shop.read(placed).revision()).isEqualTo(placed.next());
        assertThat(shop.trail(placed.order()))
                .containsExactly(
                        new AuditEntry(CART, Event.PUT, CART),
                        new AuditEntry(CART, Event.PUT, CART),
                        new AuditEntry(CART, Event.PLACE, PLACED),
                        new AuditEntry(PLACED, Event.PAY, PAID))
                .inOrder();
    }

    /** How many racers got which answer. */
    private static Map<String, Long> race(Runnable... kinds) throws InterruptedException {
        return race(IntStream.range(0, RACERS)
                .mapToObj(i -> kinds[i % kinds.length])
                .toList());
    }

    private static Map<String, Long> race(List<Runnable> racers) throws InterruptedException {
        List<Callable<String>> answers = new ArrayList<>();
        racers.forEach(racer -> answers.add(() -> answer(racer)));
        return Race.among(answers).stream().collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }

    private static String answer(Runnable racer) {
        try {
            racer.run();
            return "done";
        } catch (StaleOrderException stale) {
            return "stale";
        } catch (IllegalTransitionException illegal) {
            return "illegal";
        } catch (OutOfStockException none) {
            return "out of stock";
        }
    }
}
