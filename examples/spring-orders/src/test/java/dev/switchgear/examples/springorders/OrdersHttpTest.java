package dev.switchgear.examples.springorders;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client can do, and what it is told when it cannot. */
@RunningApplication
class OrdersHttpTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String EXACT = "{\"amount\": 19.90}";

    private final TestClock clock;
    private final Client client;

    OrdersHttpTest(@LocalServerPort int port, @Autowired TestClock clock) {
        this.client = new Client(port);
        this.clock = clock;
    }

    @Test
    void anOrderSaysWhatIsPermitted() {
        String order = client.place();

        Answer placed = client.get(order);
        assertThat(placed.status()).isEqualTo(200);
        assertThat(placed.text("status")).isEqualTo("PLACED");
        assertThat(placed.text("paymentDue"))
                .isEqualTo(clock.instant().plus(Duration.ofDays(2)).toString());
        assertThat(placed.links())
                .containsExactly("self", "history", "pay", "cancel")
                .inOrder();
        assertThat(placed.body().at("/_links/pay")).isEqualTo(link("POST", order + "/pay"));

        Answer paid = client.post(order + "/pay", EXACT);
        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.text("status")).isEqualTo("PAID");
        assertThat(paid.body().has("paymentDue")).isFalse();
        assertThat(paid.links())
                .containsExactly("self", "history", "ship", "cancel")
                .inOrder();

        Answer shipped = client.post(order + "/ship", "{\"tracking\": \"RR1\"}");
        assertThat(shipped.text("status")).isEqualTo("SHIPPED");
        assertThat(shipped.text("tracking")).isEqualTo("RR1");
        assertThat(shipped.links()).containsExactly("self", "history").inOrder();
    }

    @Test
    void anIllegalEventIsAConflict() {
        String order = client.place();

        Answer refused = client.post(order + "/ship", "{\"tracking\": \"RR1\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.contentType()).isEqualTo(PROBLEM);
        assertThat(refused.text("type")).isEqualTo("urn:problem-type:illegal-event");
        assertThat(refused.text("detail"))
                .isEqualTo("OrderFlow refuses ship in PLACED; it permits: pay, cancel, lapse");
        assertThat(refused.text("state")).isEqualTo("PLACED");
        assertThat(refused.body().has("guards")).isFalse();
        assertThat(refused.body().get("_links"))
                .isEqualTo(client.get(order).body().get("_links"));
        assertThat(client.get(order + "/history").body()).isEmpty();
    }

    @Test
    void aLinkOfARefusalCanBeFollowed() {
        String order = client.place();
        Answer refused = client.post(order + "/ship", "{\"tracking\": \"RR1\"}");

        Answer cancelled = client.post(refused.body().at("/_links/cancel/href").asString());

        assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
        assertThat(client.post(order + "/cancel").links()).containsExactly("self", "history");
    }

    @Test
    void whatAGuardRefusesIsUnprocessable() {
        String order = client.place();

        Answer refused = client.post(order + "/pay", "{\"amount\": 5}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.contentType()).isEqualTo(PROBLEM);
        assertThat(refused.text("type")).isEqualTo("urn:problem-type:guard-refused");
        assertThat(refused.body().at("/guards/0").asString()).isEqualTo("isTheTotal");
        assertThat(refused.links()).contains("pay");
        assertThat(client.get(order).text("status")).isEqualTo("PLACED");
    }

    @Test
    void otherMistakesAreProblemsToo() {
        Answer unknown = client.get("/orders/4711000");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.contentType()).isEqualTo(PROBLEM);
        assertThat(unknown.text("detail")).isEqualTo("there is no order 4711000");
        assertThat(client.post("/orders/4711000/cancel").status()).isEqualTo(404);

        Answer negative = client.post(client.place() + "/pay", "{\"amount\": -5}");
        assertThat(negative.status()).isEqualTo(400);
        assertThat(negative.contentType()).isEqualTo(PROBLEM);
    }

    @Test
    void historyHasWhatHappenedAndNothingElse() {
        String order = client.place();
        client.post(order + "/pay", "{\"amount\": 5}");
        client.post(order + "/pay", EXACT);
        client.post(order + "/pay", EXACT);
        clock.advance(Duration.ofHours(1));
        client.post(order + "/cancel");

        JsonNode history = client.get(order + "/history").body();

        assertThat(history).hasSize(2);
        assertThat(history.get(0)).isEqualTo(transition("PLACED", "PAY", "PAID", clock, Duration.ofHours(1)));
        assertThat(history.get(1)).isEqualTo(transition("PAID", "CANCEL", "CANCELLED", clock, Duration.ZERO));
    }

    @Test
    void metersCountBoth() {
        String transitions = "/actuator/metrics/orders.transitions?tag=from:PLACED&tag=event:PAY&tag=to:PAID";
        String guarded = "/actuator/metrics/orders.refusals?tag=state:PLACED&tag=event:PAY&tag=reason:GUARDED";
        String illegal = "/actuator/metrics/orders.refusals?tag=state:PAID&tag=event:PAY&tag=reason:NOT_PERMITTED";
        double transitionsBefore = count(transitions);
        double guardedBefore = count(guarded);
        double illegalBefore = count(illegal);

        String order = client.place();
        client.post(order + "/pay", "{\"amount\": 5}");
        client.post(order + "/pay", EXACT);
        client.post(order + "/pay", EXACT);

        assertThat(count(transitions)).isEqualTo(transitionsBefore + 1);
        assertThat(count(guarded)).isEqualTo(guardedBefore + 1);
        assertThat(count(illegal)).isEqualTo(illegalBefore + 1);
    }

    private double count(String meter) {
        Answer answer = client.get(meter);
        return answer.status() == 404
                ? 0
                : answer.body().at("/measurements/0/value").asDouble();
    }

    private static JsonNode link(String method, String href) {
        return new JsonMapper().valueToTree(Map.of("method", method, "href", href));
    }

    private static JsonNode transition(String from, String event, String to, TestClock clock, Duration ago) {
        return new JsonMapper()
                .valueToTree(Map.of(
                        "from",
                        from,
                        "event",
                        event,
                        "to",
                        to,
                        "at",
                        clock.instant().minus(ago).toString()));
    }
}
