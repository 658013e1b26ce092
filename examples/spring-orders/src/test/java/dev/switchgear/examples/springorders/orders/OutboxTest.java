package dev.switchgear.examples.springorders.orders;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.examples.springorders.RecordingPayments;
import dev.switchgear.examples.springorders.SpringOrders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/** An instruction is stored with the event that caused it, and is done with when it has been carried out, not before. */
class OutboxTest {

    private final RecordingPayments payments = new RecordingPayments();

    @Test
    void survivesAFailureAndARestart(@TempDir Path folder) {
        outlives("jdbc:h2:file:" + folder.resolve("orders"));
    }

    @Test
    @Tag("thorough")
    void survivesAFailureAndARestartOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            outlives(server.getJdbcUrl("postgres", "postgres") + "&user=postgres");
        }
    }

    private void outlives(String url) {
        payments.down(true);
        long order;
        try (ConfigurableApplicationContext first = start(url, "1h")) {
            OrderService service = first.getBean(OrderService.class);
            order = service.place("teapot", BigDecimal.TEN).getId();
            service.fire(order, flow -> flow.pay(BigDecimal.TEN));
            awaitCalls(order, 1);
            assertThat(service.read(order).getStatus()).isEqualTo(OrderStatus.PAID);
            assertThat(incomplete(first)).isEqualTo(1);
        }

        try (ConfigurableApplicationContext second = start(url, "100ms")) {
            // Once as the application starts, and then again and again.
            awaitCalls(order, 3);
            assertThat(incomplete(second)).isEqualTo(1);
            payments.down(false);
            awaitNothingIncomplete(second);
            int calls = calls(order);
            second.getBean(OrderService.class).fire(order, OrderFlow::cancel);
            awaitNothingIncomplete(second);
            assertThat(payments.about("/orders/" + order).subList(calls, calls + 1))
                    .containsExactly("order-" + order + "-refund 10.00");
        }

        int calls = calls(order);
        try (ConfigurableApplicationContext third = start(url, "100ms")) {
            assertThat(incomplete(third)).isEqualTo(0);
        }
        assertThat(calls(order)).isEqualTo(calls);
    }

    private ConfigurableApplicationContext start(String url, String resubmissionDelay) {
        return new SpringApplicationBuilder(SpringOrders.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(RecordingPayments.class, () -> payments, bean -> bean.setPrimary(true)))
                .properties("logging.level.root=off", "spring.main.banner-mode=off")
                .run("--spring.datasource.url=" + url, "--orders.resubmission.delay=" + resubmissionDelay);
    }

    private int calls(long order) {
        return payments.about("/orders/" + order).size();
    }

    private static int incomplete(ConfigurableApplicationContext application) {
        return application
                .getBean(EventPublicationRegistry.class)
                .findIncompletePublications()
                .size();
    }

    private void awaitCalls(long order, int calls) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> calls(order) >= calls);
    }

    private static void awaitNothingIncomplete(ConfigurableApplicationContext application) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> incomplete(application) == 0);
    }
}
