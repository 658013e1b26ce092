package dev.switchgear.processor.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance, and the same again from the same seeds. */
final class Luck {

    private final SplittableRandom random;

    /** Luck of one seed, and of what it is for. */
    Luck(long... seeds) {
        long mixed = 0;
        for (long seed : seeds) {
            mixed = new SplittableRandom(mixed ^ seed).nextLong();
        }
        this.random = new SplittableRandom(mixed);
    }

    /** A number from 0 to below a limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** What comes true so often in a hundred times. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** One of several. */
    <T> T one(List<T> several) {
        return several.get(below(several.size()));
    }

    /** Some of several, at most so many, each once and in any order. */
    <T> List<T> some(List<T> several, int most) {
        List<T> left = new ArrayList<>(several);
        List<T> some = new ArrayList<>();
        for (int i = below(most + 1); i > 0 && !left.isEmpty(); i--) {
            some.add(left.remove(below(left.size())));
        }
        return some;
    }

    /** All of several, in any order. */
    <T> List<T> shuffled(List<T> several) {
        List<T> left = new ArrayList<>(several);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(below(left.size())));
        }
        return shuffled;
    }

    /** Several lists in one, each in its own order. */
    <T> List<T> merged(List<List<T>> lists) {
        List<List<T>> left = new ArrayList<>();
        lists.forEach(list -> left.add(new ArrayList<>(list)));
        List<T> all = new ArrayList<>();
        left.removeIf(List::isEmpty);
        while (!left.isEmpty()) {
            all.add(one(left).remove(0));
            left.removeIf(List::isEmpty);
        }
        return all;
    }
}
