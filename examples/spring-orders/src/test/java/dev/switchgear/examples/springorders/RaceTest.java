package dev.switchgear.examples.springorders;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/** Eight clients pay for one order at once. */
@RunningApplication
class RaceTest {

    private static final int RACERS = 8;

    private final Client client;
    private final RecordingPayments payments;
    private final EventPublicationRegistry publications;

    RaceTest(
            @LocalServerPort int port,
            @Autowired RecordingPayments payments,
            @Autowired EventPublicationRegistry publications) {
        this.client = new Client(port);
        this.payments = payments;
        this.publications = publications;
    }

    @RepeatedTest(3)
    void onePays() throws Exception {
        String order = client.place();

        List<Answer> answers = race(() -> client.post(order + "/pay", "{\"amount\": 19.90}"));

        Map<Integer, Long> statuses = answers.stream().collect(groupingBy(Answer::status, counting()));
        assertThat(statuses).containsExactly(200, 1L, 409, RACERS - 1L);
        for (Answer answer : answers) {
            if (answer.status() == 409) {
                assertThat(answer.text("type")).isEqualTo("urn:problem-type:illegal-event");
                assertThat(answer.text("state")).isEqualTo("PAID");
                assertThat(answer.links()).containsExactly("self", "history", "ship", "cancel");
            }
        }
        assertThat(client.get(order + "/history").body()).hasSize(1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> publications.findIncompletePublications().isEmpty());
        assertThat(payments.about(order)).containsExactly(order.replace("/orders/", "order-") + "-charge 19.90");
    }

    private static List<Answer> race(Callable<Answer> racer) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(RACERS);
        ExecutorService threads = Executors.newFixedThreadPool(RACERS);
        try {
            Callable<Answer> atOnce = () -> {
                start.await();
                return racer.call();
            };
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(RACERS, atOnce))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
