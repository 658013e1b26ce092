package dev.switchgear.examples.orders;

/**
 * So many of one article.
 *
 * @param sku the article
 * @param quantity how many, at least one
 * @param price what one costs
 */
public record OrderLine(String sku, int quantity, Money price) {

    /** Refuses lines of nothing. */
    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity of " + sku + ": " + quantity);
        }
    }

    /**
     * What the line costs.
     *
     * @return the price of all of them
     */
    public Money total() {
        return price.times(quantity);
    }
}
