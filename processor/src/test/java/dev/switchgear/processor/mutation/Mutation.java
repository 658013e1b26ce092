package dev.switchgear.processor.mutation;

import java.util.Optional;

/** A way to spoil a spec. */
interface Mutation {

    /** How a part of a source is spoilt. */
    @FunctionalInterface
    interface Spoiler<T> {

        /** The whole text, spoilt in that part. */
        String spoil(T part, Outline outline, Dice dice);
    }

    /** What reports call it. */
    String name();

    /** The spoilt text; nothing where there is nothing of the kind to spoil. */
    Optional<String> apply(Outline outline, Dice dice);
}
