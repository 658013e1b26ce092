package dev.switchgear.processor.model;

import dev.switchgear.processor.model.Language.Word;
import java.util.List;
import java.util.Optional;

/**
 * One row of the table as it is written: what one annotation says of some states and events.
 *
 * @param kind what becomes of them
 * @param from the source states
 * @param on the events; of a row on a method, the event that the method is
 * @param to the target state; empty if the row names none, and so stays where it is
 * @param site the annotation
 */
public record Row(Kind kind, List<State> from, List<Event> on, Optional<State> to, Site site) {

    /** What a row makes of the cells that it fills. */
    public enum Kind {
        /** A transition: external if the row has a target, and else internal. */
        TRANSITION(Word.TRANSITION, Word.TRANSITIONS, "from"),
        /** Accepted, and nothing happens. */
        IGNORE(Word.IGNORE, Word.IGNORES, "in"),
        /** Refused, as it is where there is no row; but said. */
        REJECT(Word.REJECT, Word.REJECTS, "in");

        private final Word word;
        private final Word container;
        private final String sources;

        Kind(Word word, Word container, String sources) {
            this.word = word;
            this.container = container;
            this.sources = sources;
        }

        /** The annotation that says it. */
        public Word word() {
            return word;
        }

        /** The annotation that holds several of it. */
        public Word container() {
            return container;
        }

        /** The member that names the source states. */
        public String sources() {
            return sources;
        }
    }

    public Row {
        from = List.copyOf(from);
        on = List.copyOf(on);
    }

    /** Whether it permits the events in the states. */
    public boolean isAccepting() {
        return kind != Kind.REJECT;
    }

    /** As a message quotes it: {@code @Transition(from = {A, B}, to = C)}. */
    public String asWritten() {
        boolean isTold = !on.isEmpty() && on.stream().noneMatch(EventMethod.class::isInstance);
        return "@" + kind.word().word() + "(" + kind.sources() + " = " + Words.quoted(from)
                + (isTold
                        ? ", on = " + Words.quoted(on.stream().map(Event::name).toList())
                        : "")
                + to.map(state -> ", to = " + state).orElse("") + ")";
    }

    /** What messages call it: {@code a row of close}. */
    public String title() {
        return on.isEmpty()
                ? "a row"
                : "a row of "
                        + Words.listed(on.stream().map(Event::name).distinct().toList());
    }
}
