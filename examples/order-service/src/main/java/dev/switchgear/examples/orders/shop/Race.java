package dev.switchgear.examples.orders.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that all do something at the same time. */
final class Race {

    private Race() {}

    /** Starts all of them at once, and waits for what they say. */
    static <T> List<T> among(List<? extends Callable<T>> racers) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(racers.size());
        ExecutorService threads = Executors.newFixedThreadPool(racers.size());
        try {
            List<Callable<T>> atOnce = new ArrayList<>();
            for (Callable<T> racer : racers) {
                atOnce.add(() -> {
                    start.await();
                    return racer.call();
                });
            }
            return results(threads.invokeAll(atOnce));
        } finally {
            threads.shutdown();
        }
    }

    private static <T> List<T> results(List<Future<T>> racers) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> racer : racers) {
            try {
                results.add(racer.get());
            } catch (ExecutionException fallen) {
                throw new IllegalStateException("a racer fell", fallen.getCause());
            }
        }
        return results;
    }
}
