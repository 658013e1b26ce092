package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property;

/** A sentence that the spec says of its machine does not hold, as a path shows. */
public sealed interface Refutation extends Problem
        permits BypassedState, EvadedGoal, LostGoal, ReachedState, UnguardedEntry {

    /** The sentence. */
    Property property();

    /** A shortest path that refutes it. */
    Path path();

    /** The row by which it does so: that of the last step. */
    @Override
    default Site site() {
        return path().site(property().site());
    }

    @Override
    default String found() {
        return PathWords.shown(path());
    }

    /** The sentence, and why it is to hold. */
    @Override
    default String expected() {
        return property().asWritten()
                + property().because().map(reason -> "\nbecause " + reason).orElse("");
    }

    /** The states that it is about, in a sentence. */
    default String goals() {
        return property().goals().listed();
    }

    /** From when on, at the end of a sentence; nothing if from the start. */
    default String scope() {
        return property().scope().isEmpty()
                ? ""
                : " after " + property().scope().listed();
    }
}
