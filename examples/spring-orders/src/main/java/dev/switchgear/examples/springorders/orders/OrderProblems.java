package dev.switchgear.examples.springorders.orders;

import dev.switchgear.IllegalTransitionException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;

/** Says why a request was refused, as {@code application/problem+json}, and where the client can go instead. */
@RestControllerAdvice(assignableTypes = OrderController.class)
class OrderProblems {

    /** {@link HandlerMapping#URI_TEMPLATE_VARIABLES_ATTRIBUTE}, which is no constant to Java. */
    private static final String PATH_VARIABLES = "org.springframework.web.servlet.HandlerMapping.uriTemplateVariables";

    /**
     * The order's state has no transition for the event: a conflict, which another event may resolve. Or it has one, but what the request
     * says does not satisfy its guards: then the same event may succeed with other content.
     */
    @ExceptionHandler
    ProblemDetail refused(
            IllegalTransitionException refusal, @RequestAttribute(PATH_VARIABLES) Map<String, String> path) {
        ProblemDetail problem = switch (refusal.reason()) {
            case NO_TRANSITION -> problem(HttpStatus.CONFLICT, "illegal-event", "Illegal event", refusal);
            case GUARD_REFUSED ->
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "guard-refused", "Refused by a guard", refusal);
        };
        problem.setProperty("state", refusal.state());
        if (!refusal.guards().isEmpty()) {
            problem.setProperty("guards", refusal.guards());
        }
        problem.setProperty("_links", Link.of(Long.parseLong(path.get("id")), refusal.permitted()));
        return problem;
    }

    /** Somebody else has changed the order between our look at it and our claim, or holds it for longer than the database lets us wait. */
    @ExceptionHandler
    ProblemDetail stale(
            ConcurrencyFailureException overtaken, @RequestAttribute(PATH_VARIABLES) Map<String, String> path) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "stale-order", "The order has moved on", overtaken);
        problem.setDetail(
                "Another request has changed the order, or is about to. Nothing has happened; look at the order again.");
        problem.setProperty("_links", Link.of(Long.parseLong(path.get("id")), Set.of()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchOrderException unknown) {
        return problem(HttpStatus.NOT_FOUND, "no-such-order", "No such order", unknown);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, Exception cause) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, cause.getMessage());
        problem.setType(URI.create("urn:problem-type:" + type));
        problem.setTitle(title);
        return problem;
    }
}
