package dev.switchgear.examples.benchmarks.report;

import dev.switchgear.examples.benchmarks.drives.Refusal;
import java.util.Optional;

/**
 * An illegal event beside a legal one. They were raised in turn, so the illegal one is what is left of a pair; it may
 * cost next to nothing, as a processor need not wait for it before it goes on.
 *
 * @param legal nanoseconds of a legal event
 * @param illegal nanoseconds of an illegal one
 */
record Refused(double legal, double illegal) {

    static Optional<Refused> of(Results results, Refusal refusal, String machine, String walk) {
        Optional<Measure> legal = results.transition(refusal.legal().name(), machine, walk);
        Optional<Measure> mixed = results.transition(refusal.name(), machine, walk);
        return legal.isPresent() && mixed.isPresent()
                ? Optional.of(new Refused(
                        legal.get().cpu(),
                        Math.max(0, 2 * mixed.get().cpu() - legal.get().cpu())))
                : Optional.empty();
    }

    double ratio() {
        return illegal / legal;
    }
}
