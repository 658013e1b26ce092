package dev.switchgear.examples.springorders.orders;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.ProblemDetail;

/** What a client is told whose request could not get at the order. */
class OrderProblemsTest {

    @Test
    void tellsToLookAgain() {
        ProblemDetail problem =
                new OrderProblems().stale(new CannotAcquireLockException("internals"), Map.of("id", "7"));

        assertThat(problem.getStatus()).isEqualTo(409);
        assertThat(problem.getType().toString()).isEqualTo("urn:problem-type:stale-order");
        assertThat(problem.getDetail()).doesNotContain("internals");
        assertThat(problem.getProperties())
                .containsEntry(
                        "_links",
                        Map.of(
                                "self", new Link("GET", "/orders/7"),
                                "history", new Link("GET", "/orders/7/history")));
    }
}
