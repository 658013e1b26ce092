package dev.switchgear.internal;

import dev.switchgear.StateMachineDefinition;

/**
 * The definition of a generated machine, which is read from text once, when somebody first asks for it. Only generated code
 * uses this class.
 *
 * @param <S> the state enum
 * @param <E> the event enum
 */
public final class Definition<S extends Enum<S>, E extends Enum<E>> {

    private final int format;
    private final String name;
    private final S[] states;
    private final E[] events;
    private final String[] texts;

    /** Null until somebody has asked. */
    @SuppressWarnings("NullAway.Init")
    private volatile StateMachineDefinition<S, E> definition;

    /**
     * Keeps what {@link TableText#definition} takes. Nothing is read yet.
     *
     * @param format the format of the text, {@link TableText#FORMAT} when the machine was generated
     * @param name the name of the machine
     * @param states all states
     * @param events all events
     * @param texts the text, in pieces
     */
    public Definition(int format, String name, S[] states, E[] events, String... texts) {
        this.format = format;
        this.name = name;
        this.states = states;
        this.events = events;
        this.texts = texts;
    }

    /**
     * {@return the definition} Two threads that ask first may each read it; what they get is equal.
     *
     * @throws IncompatibleClassChangeError as {@link TableText#definition} throws it
     */
    public StateMachineDefinition<S, E> get() {
        StateMachineDefinition<S, E> known = definition;
        if (known == null) {
            known = TableText.definition(format, name, states, events, texts);
            definition = known;
        }
        return known;
    }
}
