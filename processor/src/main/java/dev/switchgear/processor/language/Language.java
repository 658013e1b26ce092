package dev.switchgear.processor.language;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.language.Member.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The annotations in which one spec's rules are stated: all that must be known to write them.
 *
 * @param spec the spec they are for
 * @param states the enum of the states
 * @param events the enum of the events, where the spec is a table over one
 * @param lint what the spec says to the lint
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be used where the spec is
 */
public record Language(ClassName spec, ClassName states, Optional<ClassName> events, Lint lint, boolean seesGenerated) {

    /** What each annotation of the language is called. */
    public enum Word {
        /** On the spec: the state in which a new machine starts. */
        INITIAL("Initial"),
        /** On the spec: the states in which a machine ends. */
        FINAL("Final"),
        /** One row of the table: on an event method, or on the spec of a table. Repeatable. */
        TRANSITION("Transition"),
        /** The container of repeated rows. */
        TRANSITIONS("Transitions", TRANSITION),
        /** In the same places, repeatable: states in which an event is accepted and nothing happens. */
        IGNORE("Ignore"),
        /** The container of repeated ones. */
        IGNORES("Ignores", IGNORE),
        /** In the same places, repeatable: states in which an event is meant to be illegal. */
        REJECT("Reject"),
        /** The container of repeated ones. */
        REJECTS("Rejects", REJECT),
        /** On a method: states after whose entering it runs. */
        ENTRY("Entry"),
        /** On a method: states before whose leaving it runs. */
        EXIT("Exit"),
        /** On a method: it is called after every transition. */
        AFTER_TRANSITION("AfterTransition"),
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

    /** The members of one of them. */
    public List<Member> members(Word word) {
        return switch (word) {
            case INITIAL, FINAL, ENTRY, EXIT -> List.of(Member.required(Member.VALUE, Content.STATES));
            case AFTER_TRANSITION -> List.of();
            case TRANSITION ->
                row(
                        Member.FROM,
                        Member.optional("to", Content.STATES),
                        Member.optional("when", Content.TEXTS),
                        Member.optional("then", Content.TEXTS));
            case IGNORE -> row(Member.IN);
            case REJECT -> row(Member.IN);
            case NEVER -> sentence("reach", Member.optional("without", Content.STATES));
            case ALWAYS -> sentence("canReach");
            case EVENTUALLY -> sentence("reach");
            case TRANSITIONS, IGNORES, REJECTS, NEVER_LIST, ALWAYS_LIST, EVENTUALLY_LIST ->
                List.of(Member.required(Member.VALUE, Content.RULES));
        };
    }

    private List<Member> row(String sources, Member... others) {
        List<Member> members = new ArrayList<>(
                List.of(Member.optional(sources, Content.STATES), Member.optional(Member.EXCEPT, Content.STATES)));
        events.ifPresent(found -> members.add(Member.optional("on", Content.EVENTS)));
        members.addAll(List.of(others));
        return members;
    }

    private static List<Member> sentence(String reached, Member... others) {
        List<Member> members = new ArrayList<>(
                List.of(Member.required(reached, Content.STATES), Member.optional("after", Content.STATES)));
        members.addAll(List.of(others));
        members.add(Member.optional("because", Content.TEXTS));
        return members;
    }
}
