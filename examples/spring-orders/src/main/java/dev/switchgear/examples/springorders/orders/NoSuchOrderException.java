package dev.switchgear.examples.springorders.orders;

import java.io.Serial;

/** There is no order of that number. */
final class NoSuchOrderException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchOrderException(long id) {
        super("there is no order " + id);
    }
}
