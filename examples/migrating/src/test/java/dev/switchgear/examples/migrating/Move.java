package dev.switchgear.examples.migrating;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An event with its payload, as each side raises it.
 *
 * @param <B> the machine before
 * @param <A> the machine after
 * @param name the event, for messages
 * @param before raises it on the machine before, and returns whether it was accepted
 * @param after raises it on the machine after, which throws where it is illegal
 */
public record Move<B, A>(String name, Predicate<B> before, Consumer<A> after) {

    @Override
    public String toString() {
        return name;
    }
}
