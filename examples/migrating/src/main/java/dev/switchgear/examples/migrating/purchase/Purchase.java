package dev.switchgear.examples.migrating.purchase;

/**
 * What somebody wants to buy.
 *
 * @param number tells purchases apart
 * @param requester who wants it
 * @param cents what it costs
 * @param status where it is
 */
public record Purchase(String number, String requester, int cents, PurchaseStatus status) {

    /**
     * The same purchase elsewhere.
     *
     * @param status where
     * @return the purchase
     */
    public Purchase withStatus(PurchaseStatus status) {
        return new Purchase(number, requester, cents, status);
    }
}
