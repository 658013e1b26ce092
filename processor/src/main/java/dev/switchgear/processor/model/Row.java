package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Language.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One row of the table as it is written: what one annotation says of some states and events.
 *
 * @param kind what becomes of them
 * @param sources the source states, as the row says which they are
 * @param on the events; of a row on a method, the event that the method is
 * @param targets the target states as they are written: one, or none if the row stays where it is
 * @param when the guards, all of which must hold
 * @param then the effects, in order
 * @param site the annotation
 */
public record Row(
        Kind kind,
        Sources sources,
        List<Event> on,
        List<State> targets,
        List<Guard> when,
        List<Reference> then,
        Site site) {

    /** What a row makes of the cells that it fills. */
    public enum Kind {
        /** A transition: external if the row has a target, and else internal. */
        TRANSITION(Word.TRANSITION, "from"),
        /** Accepted, and nothing happens. */
        IGNORE(Word.IGNORE, "in"),
        /** Refused, as it is where there is no row; but said. */
        REJECT(Word.REJECT, "in");

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

    public Row {
        on = List.copyOf(on);
        targets = List.copyOf(targets);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** Two rows are the same if they stand in the same place: of a large table, all else takes long to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && site.equals(row.site);
    }

    @Override
    public int hashCode() {
        return site.hashCode();
    }

    /** The source states; none where a mistake leaves open which ones. */
    public List<State> from() {
        return sources.states();
    }

    /** The target state; empty if the machine stays where it is. */
    public Optional<State> to() {
        return targets.stream().findFirst();
    }

    /** Whether it is a transition, and not the saying that there is none. */
    public boolean isTransition() {
        return kind == Kind.TRANSITION;
    }

    /** Whether it is about an event with a body, which then is its effect. */
    public boolean hasBody() {
        return on.stream().anyMatch(event -> event instanceof EventMethod method && method.hasBody());
    }

    /** Whether it can be passed over, for its guards need not hold. */
    public boolean isGuarded() {
        return !when.isEmpty();
    }

    /** Whether it says for certain which cells it is about: it names a state and an event at least, and nothing twice. */
    public boolean isPrecise() {
        return sources.isPrecise()
                && !on.isEmpty()
                && (on.size() == 1 || on.stream().distinct().count() == on.size());
    }

    /** The guards that it wants to hold and not to hold, so that it can never be taken. */
    public List<String> contradictions() {
        return when.stream()
                .filter(Guard::isNegated)
                .map(Guard::name)
                .filter(this::isWanted)
                .distinct()
                .toList();
    }

    private boolean isWanted(String guard) {
        return when.stream()
                .anyMatch(other -> !other.isNegated() && other.name().equals(guard));
    }

    /** Whether it permits the events in the states. */
    public boolean isAccepting() {
        return kind != Kind.REJECT;
    }

    /** The same row, of a table, about other events. */
    public Row with(List<Event> events) {
        return new Row(kind, sources, events, targets, when, then, site);
    }

    /** As a message quotes it: {@code @Transition(from = {A, B}, to = C)}. */
    public String asWritten() {
        return asWritten(UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * The same, with constants as some place can name them.
     *
     * @param states how it names states
     * @param events how it names the events of a table
     */
    public String asWritten(UnaryOperator<List<String>> states, UnaryOperator<List<String>> events) {
        boolean isTold = on.stream().noneMatch(EventMethod.class::isInstance);
        Stream<String> others = Stream.of(
                        member("on", events.apply(names(on)), isTold && !on.isEmpty()),
                        member("to", states.apply(names(targets)), !targets.isEmpty()),
                        member("when", quoted(when.stream().map(Guard::asWritten)), isGuarded()),
                        member("then", quoted(then.stream().map(Reference::name)), !then.isEmpty()))
                .flatMap(Optional::stream);
        return Stream.concat(sources.asWritten(kind.sources(), states), others)
                .collect(joining(", ", "@" + kind.word().word() + "(", ")"));
    }

    private static List<String> names(List<?> constants) {
        return constants.stream()
                .map(constant -> constant instanceof Event event ? event.name() : constant.toString())
                .toList();
    }

    private static Optional<String> member(String name, List<?> values, boolean isThere) {
        return isThere ? Optional.of(name + " = " + Words.quoted(values)) : Optional.empty();
    }

    private static List<String> quoted(Stream<String> names) {
        return names.map(name -> '"' + name + '"').toList();
    }

    /** What messages call it: {@code a row of close}. */
    public String title() {
        return on.isEmpty()
                ? "a row"
                : "a row of "
                        + Words.listed(on.stream().map(Event::name).distinct().toList());
    }
}
