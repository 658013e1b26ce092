package dev.switchgear.processor.model;

/**
 * What a spec asks for by its {@code @StateMachine}.
 *
 * @param isThreadSafe whether several threads may use one machine
 * @param isQueued whether an event that is raised from inside of another one waits for it to end
 * @param isTotal whether each cell of the state and event chart must be decided
 * @param hasOccurrences whether events are data, with their payload
 */
public record Options(boolean isThreadSafe, boolean isQueued, boolean isTotal, boolean hasOccurrences) {

    /** Nothing of it. */
    public static final Options NONE = new Options(false, false, false, false);

    /** The same with occurrences. */
    Options withOccurrences() {
        return new Options(isThreadSafe, isQueued, isTotal, true);
    }
}
