package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The annotations in which one spec's rules are stated: all that must be known to write them.
 *
 * @param spec the spec they are for
 * @param states the enum that their members are typed to
 * @param lint what the spec says to the lint
 */
public record Language(ClassName spec, ClassName states, Lint lint) {

    /** What each annotation of the language is called. */
    public enum Word {
        /** On the spec: the state in which a new machine starts. */
        INITIAL("Initial"),
        /** On the spec: the states in which a machine ends. */
        FINAL("Final"),
        /** On an event method, repeatable: one row of the table. */
        TRANSITION("Transition"),
        /** The container of repeated rows. */
        TRANSITIONS("Transitions");

        private final String word;

        Word(String word) {
            this.word = word;
        }

        /** The simple name of the annotation. */
        public String word() {
            return word;
        }
    }

    /** The class that holds them. */
    public ClassName holder() {
        return Names.of(spec).rules();
    }
}
