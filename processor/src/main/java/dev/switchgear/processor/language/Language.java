package dev.switchgear.processor.language;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.language.Member.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The annotations in which one spec's rules are stated: all that must be known to write them.
 *
 * @param spec the spec they are for
 * @param states the enum of the states
 * @param events the enum of the events, where the spec is a table over one
 * @param superstates the enum of the superstates, if the spec has any
 * @param asked the words that it has because the spec uses them: {@link Word#isAsked others it has in any case}
 * @param lint what the spec says to the lint
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be used where the spec is
 */
public record Language(
        ClassName spec,
        ClassName states,
        Optional<ClassName> events,
        Optional<ClassName> superstates,
        Set<Word> asked,
        Lint lint,
        boolean seesGenerated) {

    /** What each annotation of the language is called. */
    public enum Word {
        /** On the spec: the state in which a new machine starts. */
        INITIAL("Initial"),
        /** On the spec: the states in which a machine ends. */
        FINAL("Final"),
        /** On the spec, repeatable: what a state was called by which machines are stored. */
        RENAMED("Renamed"),
        /** The container of repeated ones. */
        RENAMED_LIST("RenamedList", RENAMED),
        /** On the spec, repeatable: what is within a superstate. */
        SUBSTATES("Substates"),
        /** The container of repeated ones. */
        SUBSTATES_LIST("SubstatesList", SUBSTATES),
        /** One row of the table: on an event method, or on the spec of a table. Repeatable. */
        TRANSITION("Transition"),
        /** The container of repeated rows. */
        TRANSITIONS("Transitions", TRANSITION),
        /** On the spec, repeatable: a row that takes itself, after an event. */
        AUTOMATIC("Automatic"),
        /** The container of repeated ones. */
        AUTOMATICS("Automatics", AUTOMATIC),
        /** In the same places, repeatable: states in which an event is accepted and nothing happens. */
        IGNORE("Ignore"),
        /** The container of repeated ones. */
        IGNORES("Ignores", IGNORE),
        /** In the same places, repeatable: states in which an event waits. */
        DEFER("Defer"),
        /** The container of repeated ones. */
        DEFERS("Defers", DEFER),
        /** In the same places, repeatable: states in which an event is meant to be illegal. */
        REJECT("Reject"),
        /** The container of repeated ones. */
        REJECTS("Rejects", REJECT),
        /** On an event method, or on the spec of a table, there repeatable: how long after its states are entered the event is raised. */
        TIMEOUT("Timeout"),
        /** The container of repeated ones. */
        TIMEOUTS("Timeouts", TIMEOUT),
        /** On a method: states after whose entering it runs. */
        ENTRY("Entry"),
        /** On a method: states before whose leaving it runs. */
        EXIT("Exit"),
        /** On a method: it is called after every transition. */
        AFTER_TRANSITION("AfterTransition"),
        /** On a method: it is called whenever an event is refused. */
        REFUSED("Refused"),
        /** On the spec, repeatable: states that are never reached, or not without others. */
        NEVER("Never"),
        /** The container of repeated ones. */
        NEVER_LIST("NeverList", NEVER),
        /** On the spec, repeatable: states that can always be reached. */
        ALWAYS("Always"),
        /** The container of repeated ones. */
        ALWAYS_LIST("AlwaysList", ALWAYS),
        /** On the spec, repeatable: states that are reached whatever happens. */
        EVENTUALLY("Eventually"),
        /** The container of repeated ones. */
        EVENTUALLY_LIST("EventuallyList", EVENTUALLY);

        private final String word;
        private final Optional<Word> content;

        Word(String word) {
            this.word = word;
            this.content = Optional.empty();
        }

        Word(String word, Word content) {
            this.word = word;
            this.content = Optional.of(content);
        }

        /** The simple name of the annotation. */
        public String word() {
            return word;
        }

        /** What it contains, if it is a container of repeated ones. */
        public Optional<Word> content() {
            return content;
        }

        /** Whether a language is spared it unless the spec uses it. */
        public boolean isAsked() {
            return switch (content.orElse(this)) {
                case RENAMED, AUTOMATIC, DEFER, TIMEOUT, REFUSED -> true;
                default -> false;
            };
        }

        /** What contains repeated ones of it, if it may be repeated. */
        public Optional<Word> container() {
            return Arrays.stream(values())
                    .filter(other -> other.content.filter(this::equals).isPresent())
                    .findFirst();
        }
    }

    /** The class that holds them. */
    public ClassName holder() {
        return Names.of(spec).rules();
    }

    /** One of them. */
    public ClassName annotation(Word word) {
        return holder().nestedClass(word.word());
    }

    public Language {
        asked = Set.copyOf(asked);
    }

    /** What it would be with a nested enum of superstates. */
    public Language withSuperstates() {
        return new Language(
                spec, states, events, Optional.of(spec.nestedClass("Superstate")), asked, lint, seesGenerated);
    }

    /** Whether it has superstates. */
    public boolean hasSuperstates() {
        return superstates.isPresent();
    }

    /** Whether it has a word, which a spec that needs it not is spared. */
    public boolean has(Word word) {
        return switch (word) {
            case SUBSTATES, SUBSTATES_LIST -> hasSuperstates();
            case AUTOMATIC, AUTOMATICS -> hasAutomatic();
            default -> !word.isAsked() || asked.contains(word.content().orElse(word));
        };
    }

    /** Whether it has automatic rows: beside superstates it always has. */
    private boolean hasAutomatic() {
        return hasSuperstates() || asked.contains(Word.AUTOMATIC);
    }

    /** The members of one of them. */
    public List<Member> members(Word word) {
        return switch (word) {
            case INITIAL, FINAL -> List.of(Member.required(Member.VALUE, Content.STATES));
            case RENAMED ->
                List.of(Member.required(Member.FROM, Content.TEXTS), Member.required(Member.TO, Content.STATES));
            case ENTRY, EXIT ->
                hasSuperstates()
                        ? List.of(
                                Member.optional(Member.VALUE, Content.STATES),
                                Member.optional(Member.OF, Content.SUPERSTATES))
                        : List.of(Member.required(Member.VALUE, Content.STATES));
            case AFTER_TRANSITION, REFUSED -> List.of();
            case SUBSTATES ->
                List.of(
                        Member.required(Member.OF, Content.SUPERSTATES),
                        Member.optional(Member.STATES, Content.STATES),
                        Member.optional(Member.SUPERSTATES, Content.SUPERSTATES),
                        Member.optional(Member.INITIAL, Content.STATES));
            case TRANSITION -> moving(true);
            case AUTOMATIC -> moving(false);
            case IGNORE, DEFER, REJECT -> row(Member.IN, true);
            case TIMEOUT -> timeout();
            case NEVER -> sentence(Member.REACH, Member.WITHOUT);
            case ALWAYS -> sentence(Member.CAN_REACH);
            case EVENTUALLY -> sentence(Member.REACH);
            case RENAMED_LIST,
                    SUBSTATES_LIST,
                    TRANSITIONS,
                    AUTOMATICS,
                    IGNORES,
                    DEFERS,
                    REJECTS,
                    TIMEOUTS,
                    NEVER_LIST,
                    ALWAYS_LIST,
                    EVENTUALLY_LIST -> List.of(Member.required(Member.VALUE, Content.RULES));
        };
    }

    /** What a row has that may lead somewhere. */
    private List<Member> moving(boolean isOnEvent) {
        List<Member> members = row(Member.FROM, isOnEvent);
        members.add(Member.optional(Member.TO, Content.STATES));
        if (hasSuperstates()) {
            members.add(Member.optional(Member.INTO, Content.SUPERSTATES));
            members.add(Member.optional(Member.RESUME, Content.SUPERSTATES));
        }
        members.add(Member.optional(Member.WHEN, Content.TEXTS));
        members.add(Member.optional(Member.THEN, Content.TEXTS));
        return members;
    }

    private List<Member> row(String sources, boolean isOnEvent) {
        List<Member> members = new ArrayList<>(
                List.of(Member.optional(sources, Content.STATES), Member.optional(Member.EXCEPT, Content.STATES)));
        if (hasSuperstates()) {
            members.add(Member.optional(Member.WITHIN, Content.SUPERSTATES));
        }
        if (events.isPresent() && isOnEvent) {
            members.add(Member.optional(Member.ON, Content.EVENTS));
        }
        return members;
    }

    private List<Member> timeout() {
        List<Member> members = new ArrayList<>();
        if (events.isPresent()) {
            members.add(Member.required(Member.ON, Content.EVENTS));
        }
        Member.DURATIONS.keySet().forEach(unit -> members.add(Member.optional(unit, Content.NUMBERS)));
        members.add(Member.optional(Member.OF, Content.TEXTS));
        return members;
    }

    /** A flat spec has to name what is reached; with superstates it may name one of them instead. */
    private List<Member> sentence(String reached, String... others) {
        List<Member> members = new ArrayList<>();
        if (hasSuperstates()) {
            members.add(Member.optional(reached, Content.STATES));
            members.add(Member.optional(Member.within(reached), Content.SUPERSTATES));
        } else {
            members.add(Member.required(reached, Content.STATES));
        }
        Stream.concat(Stream.of(Member.AFTER), Stream.of(others)).forEach(condition -> {
            members.add(Member.optional(condition, Content.STATES));
            if (hasSuperstates()) {
                members.add(Member.optional(Member.within(condition), Content.SUPERSTATES));
            }
        });
        // A flat spec has the language that it always had.
        if (others.length > 0 && hasAutomatic()) {
            members.add(Member.optional(Member.UNLESS, Content.TEXTS));
        }
        members.add(Member.optional(Member.BECAUSE, Content.TEXTS));
        return members;
    }
}
