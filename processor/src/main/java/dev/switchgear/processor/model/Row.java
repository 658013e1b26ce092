package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** One row of the table as it is written: what one annotation says of some states and events. Two rows are the same if they stand in the same place. */
public sealed interface Row permits Transition, Ignore, Defer, Reject {

    /** What a row makes of the cells that it fills. */
    enum Kind {
        /** A transition: external if the row has a target, and else internal. */
        TRANSITION(Word.TRANSITION, Member.FROM),
        /** A transition that takes itself, when a step is over. */
        AUTOMATIC(Word.AUTOMATIC, Member.FROM),
        /** Accepted, and nothing happens. */
        IGNORE(Word.IGNORE, Member.IN),
        /** Kept until the machine is in a state that does not defer it. */
        DEFER(Word.DEFER, Member.IN),
        /** Refused, as it is where there is no row; but said. */
        REJECT(Word.REJECT, Member.IN);

        private final Word word;
        private final String sources;

        Kind(Word word, String sources) {
            this.word = word;
            this.sources = sources;
        }

        /** The annotation that says it. */
        public Word word() {
            return word;
        }

        /** The member that names the source states. */
        public String sources() {
            return sources;
        }
    }

    /** What becomes of the cells. */
    Kind kind();

    /** The source states, as the row says which they are. */
    Sources sources();

    /** The events; of a row on a method, the event that the method is; of an automatic row, none. */
    List<Event> on();

    /** The annotation. */
    Site site();

    /** The same row, of a table, about other events. */
    Row with(List<Event> events);

    /** The source states; none where a mistake leaves open which ones. */
    default List<State> from() {
        return sources().states();
    }

    /** What has it taken: the events, or that a step is over. */
    default List<? extends Trigger> triggers() {
        return isAutomatic() ? List.of(new Automatic()) : on();
    }

    /** Whether it takes itself, and is about no event. */
    default boolean isAutomatic() {
        return kind() == Kind.AUTOMATIC;
    }

    /** Whether it can be passed over, for it has guards that need not hold. */
    default boolean isGuarded() {
        return this instanceof Transition transition && !transition.when().isEmpty();
    }

    /** Whether it permits the events in the states, ignores them or has them wait. */
    default boolean isAccepting() {
        return !(this instanceof Reject);
    }

    /** Whether it says for certain which cells it is about: it names a state and an event at least, and nothing twice. */
    default boolean isPrecise() {
        return sources().isPrecise()
                && (isAutomatic() || !on().isEmpty())
                && (on().size() <= 1 || new HashSet<>(on()).size() == on().size());
    }

    /** As a message quotes it: {@code @Transition(from = {A, B}, to = C)}. */
    default String asWritten() {
        return asWritten(Wording.PLAIN);
    }

    /** The same, with constants as some place can name them. */
    default String asWritten(Wording wording) {
        boolean isTold = !on().isEmpty() && on().stream().noneMatch(EventMethod.class::isInstance);
        Stream<String> told = isTold
                ? Stream.of(
                        Wording.quoted(Member.ON, on().stream().map(Event::name).toList(), wording.events()))
                : Stream.empty();
        Stream<String> others = this instanceof Transition transition ? transition.members(wording) : Stream.empty();
        return Stream.of(sources().asWritten(kind().sources(), wording), told, others)
                .flatMap(members -> members)
                .collect(joining(", ", "@" + kind().word().word() + "(", ")"));
    }

    /** What messages call it: {@code a row of close}. */
    default String title() {
        if (isAutomatic()) {
            return "an automatic row";
        }
        return on().isEmpty()
                ? "a row"
                : "a row of "
                        + Words.listed(on().stream().map(Event::name).distinct().toList());
    }
}
