package dev.switchgear.processor.write;

import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.language.Member.Content;

/**
 * What the annotations of a language and their members are for.
 *
 * @param language what they are typed to
 */
record LanguageJavadoc(Language language) {

    private static final String WITHIN = Member.within("");

    /** What an annotation is for. */
    String of(Word word) {
        return switch (word) {
            case INITIAL -> "The state in which a new machine starts.";
            case FINAL -> "The states in which a machine ends. They have no transitions.";
            case RENAMED ->
                Prose.wrapped(
                        "What a state was called before. {@code stateOf} of the machine still knows the old name.");
            case SUBSTATES -> "What is within a superstate: states, and other superstates.";
            case TRANSITION ->
                isTable()
                        ? "A transition, on the spec: in these states, these events lead to the target."
                        : "A transition. The annotated method is an event, permitted in the states that it names.";
            case AUTOMATIC -> "A transition without an event: in these states, it is taken as soon as a step is over.";
            case IGNORE -> "In these states " + events() + " accepted, and nothing happens.";
            case DEFER ->
                "In these states " + events() + " kept until the machine is in a state that does not defer it.";
            case TIMEOUT ->
                Prose.wrapped("The event is raised when a machine was for so long in a state that its transitions"
                        + " lead from, or in one of their superstates.");
            case REJECT -> "In these states " + events() + " meant to be illegal, as without a row.";
            case ENTRY ->
                Prose.wrapped("The method runs after one of these states is entered, also by a new machine."
                        + " It takes no parameters.");
            case EXIT -> Prose.wrapped("The method runs before one of these states is left. It takes no parameters.");
            case AFTER_TRANSITION -> """
                The method is called after every transition. It takes no parameters, or the source
                state, the event and the target state.
                """;
            case REFUSED ->
                Prose.wrapped("The method is called whenever an event is refused, before the exception is thrown."
                        + " It takes no parameters, or the state, the event and the {@code Reason}.");
            case NEVER -> property("a machine never reaches these states, or not without passing through others.");
            case ALWAYS -> property("whatever happens, a machine can still reach one of these states.");
            case EVENTUALLY ->
                property("whatever happens, a machine reaches one of these states, as long as events keep coming.");
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
                    EVENTUALLY_LIST ->
                "The container of repeated {@link "
                        + word.content().orElseThrow().word() + "} annotations.";
        };
    }

    private static String property(String meaning) {
        return Prose.wrapped("A property that the compiler proves or refutes by a path: " + meaning);
    }

    private boolean isTable() {
        return language.events().isPresent();
    }

    private String events() {
        return isTable() ? "these events are" : "the event is";
    }

    /** What a member of an annotation is for. */
    String of(Word word, Member member) {
        if (member.content() == Content.NUMBERS) {
            return "{@return how long, in %s}".formatted(member.name().replace("millis", "milliseconds"));
        }
        if (word == Word.RENAMED) {
            return member.name().equals(Member.FROM) ? "{@return the old name}" : "{@return the state}";
        }
        return switch (member.name()) {
            case Member.VALUE -> "{@return %s}".formatted(value(word));
            case Member.OF ->
                switch (word) {
                    case SUBSTATES -> "{@return the superstate}";
                    case TIMEOUT ->
                        "{@return instead of a number, a method without parameters that returns a {@code Duration}}";
                    default -> "{@return superstates, instead of states or beside them}";
                };
            case Member.STATES -> "{@return the states within it, without those of superstates within it}";
            case Member.SUPERSTATES -> "{@return the superstates within it}";
            case Member.INITIAL -> "{@return the state in which it starts where a row leads into it, at most one}";
            case Member.FROM, Member.IN -> "{@return the states that the row applies to}";
            case Member.EXCEPT -> """
                {@return instead of {@code %s}, the states that are left out}

                <p>The row applies to all other states that are not final.
                """.formatted(language.members(word).get(0).name());
            case Member.WITHIN -> "{@return the superstates to whose states, unless they are final, the row applies}";
            case Member.ON ->
                word == Word.TIMEOUT
                        ? "{@return the event}"
                        : "{@return the events that the row applies to, at least one}";
            case Member.TO -> """
                {@return the target state, at most one}

                <p>Without a target, the machine stays in its state: an <em>internal</em> transition.
                """;
            case Member.INTO -> "{@return instead of {@code to}, the superstate whose initial state is the target}";
            case Member.RESUME -> """
                {@return instead of {@code to}, the superstate that is entered where it was left}

                <p>If it was never left, its initial state is the target.
                """;
            case Member.WHEN -> """
                {@return the guards, all of which must hold: {@code boolean} methods of the spec}
                <p>Each takes %s.
                {@code !} before its name negates it.
                """.formatted(parameters(word));
            case Member.THEN -> """
                {@return the effects, in order: {@code void} methods of the spec}
                <p>Each takes %s.
                """.formatted(parameters(word));
            case Member.REACH, Member.CAN_REACH ->
                word == Word.NEVER
                        ? "{@return the states, none of which may be reached}"
                        : "{@return the states, one of which is enough}";
            case Member.AFTER ->
                "{@return the states after which it must hold; by default it must hold from the start}";
            case Member.UNLESS ->
                "{@return the guards of rows that may lead there nevertheless, each of which they must have}";
            case Member.WITHOUT -> "{@return the states, one of which must be passed through before}";
            case Member.BECAUSE -> "{@return the reason, for the error message}";
            default ->
                "{@return superstates, which stand for all states within, beside {@code %s}}"
                        .formatted(member.name().substring(0, member.name().length() - WITHIN.length()));
        };
    }

    private static String value(Word word) {
        return switch (word) {
            case INITIAL -> "the initial state";
            case FINAL -> "the final states";
            case SUBSTATES_LIST -> "what is within each superstate";
            case RENAMED_LIST -> "the old names";
            case TIMEOUTS -> "the timeouts";
            case TRANSITIONS, AUTOMATICS, IGNORES, DEFERS, REJECTS -> "the rows";
            case NEVER_LIST, ALWAYS_LIST, EVENTUALLY_LIST -> "the properties";
            default -> "the states";
        };
    }

    private String parameters(Word word) {
        if (word == Word.AUTOMATIC) {
            return "no parameters";
        }
        return isTable() ? "the event or no parameters" : "all parameters of the event, the first ones, or none";
    }
}
