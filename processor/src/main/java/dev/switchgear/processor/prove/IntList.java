package dev.switchgear.processor.prove;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A list of numbers that takes four bytes for each: a large machine has a hundred thousand rows. */
final class IntList {

    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int last() {
        return values[size - 1];
    }

    int removeLast() {
        return values[--size];
    }

    int size() {
        return size;
    }

    IntStream stream() {
        return Arrays.stream(values, 0, size);
    }
}
