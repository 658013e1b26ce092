package dev.switchgear.examples.orders;

/**
 * An amount of money, never negative; there is one currency here.
 *
 * @param cents the amount, in hundredths
 */
public record Money(long cents) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** Refuses debts. */
    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException("negative amount: " + cents);
        }
    }

    /**
     * An amount in whole units.
     *
     * @param units how many
     * @return the amount
     */
    public static Money of(long units) {
        return new Money(Math.multiplyExact(units, 100L));
    }

    /**
     * The sum of two amounts.
     *
     * @param other the amount to add
     * @return the sum
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /**
     * What is left of an amount.
     *
     * @param other what to take away, no more than there is
     * @return the difference
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /**
     * So many times an amount.
     *
     * @param count how many times
     * @return the product
     */
    public Money times(int count) {
        return new Money(Math.multiplyExact(cents, (long) count));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
