package dev.switchgear.examples.orders;

/** Who moves the money: somebody else's service, outside of every transaction of ours. */
public interface PaymentProvider {

    /**
     * Carries an instruction out, unless one with the same key has been carried out before; then nothing happens, and that
     * is no error.
     *
     * @param instruction what to do
     */
    void carryOut(PaymentInstruction instruction);
}
