package dev.switchgear.examples.migrating.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A checkout that writes down what it does. Timers of Spring Statemachine do it in threads of their own. */
final class RecordedCheckout implements Checkout {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final List<String> log = new CopyOnWriteArrayList<>();

    /** What it cannot do. */
    volatile String broken = "";

    /** What happens when the bank is asked. */
    volatile Runnable whenAsked = () -> {};

    @Override
    public void lockCart() {
        note("entry", "lock cart");
    }

    @Override
    public void unlockCart() {
        note("exit", "unlock cart");
    }

    @Override
    public void askBank() {
        note("entry", "ask bank");
        whenAsked.run();
    }

    @Override
    public void writeReceipt() {
        note("effect", "write receipt");
    }

    @Override
    public void promiseRetry() {
        note("effect", "promise retry");
    }

    @Override
    public void apologize() {
        note("effect", "apologize");
    }

    @Override
    public void tellProgress() {
        note("effect", "tell progress");
    }

    @Override
    public void payBack(long cents) {
        note("effect", "pay back " + cents);
    }

    private synchronized void note(String kind, String action) {
        if (action.equals(broken)) {
            throw new UnsupportedOperationException(action);
        }
        log.add(kind + ": " + action);
        notifyAll();
    }

    /** As new. */
    void reset() {
        log.clear();
        broken = "";
        whenAsked = () -> {};
    }

    /** Waits until something was done so often. */
    synchronized void await(String line, int times) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Collections.frequency(log, line) < times) {
            long left = Duration.between(Instant.now(), deadline).toMillis();
            if (left <= 0) {
                throw new AssertionError(line + " is missing: " + log);
            }
            wait(left);
        }
    }
}
