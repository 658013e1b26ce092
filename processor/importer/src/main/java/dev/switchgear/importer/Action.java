package dev.switchgear.importer;

import java.util.Optional;

/**
 * Something that a transition does, or that is done when a state is entered or left.
 *
 * @param text the words of the diagram
 * @param raises the name of the event that it raises on the same machine, if it does nothing else
 */
record Action(String text, Optional<String> raises) {

    /** An action in the words of the diagram. */
    static Action of(String text) {
        return new Action(text, Optional.empty());
    }
}
