package dev.switchgear.examples.orders;

/**
 * An order's number.
 *
 * @param number the number, as the database gave it
 */
public record OrderId(long number) {

    @Override
    public String toString() {
        return "order " + number;
    }
}
