package dev.switchgear.processor.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Chance, and the same again from the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
        random.nextLong(); // The first numbers of neighbouring seeds are neighbours, too.
        random.nextLong();
    }

    /** A number from 0 to below a limit. */
    int below(int limit) {
        return random.nextInt(Math.max(1, limit));
    }

    /** One of several, if there are any. */
    <T> Optional<T> pick(List<T> several) {
        return several.isEmpty() ? Optional.empty() : Optional.of(several.get(below(several.size())));
    }

    /** One of several. */
    <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }
}
