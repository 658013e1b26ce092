package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import java.util.List;

/**
 * The record that an event is as data would be called like something else in its machine.
 *
 * @param event the event
 * @param taker what has the name
 * @param machine what was read
 */
public record OccurrenceNameTaken(EventMethod event, Taker taker, Machine machine) implements Problem {

    /** What else a machine nests. */
    public static final List<String> NESTED = List.of("Event", "Occurrence", "Snapshot");

    /** What a record cannot be called like. */
    public sealed interface Taker {

        /** The machine around it. */
        record Machine() implements Taker {}

        /** A type that machines nest. */
        record Nested() implements Taker {}

        /** A member of the spec, or of what it extends. */
        record Member() implements Taker {}

        /**
         * The record of another event, which differs in case alone.
         *
         * @param event the event
         */
        record Other(EventMethod event) implements Taker {}
    }

    @Override
    public Code code() {
        return Code.SG158;
    }

    @Override
    public Site site() {
        return event.method().site();
    }

    @Override
    public String headline() {
        return "the record " + event.capitalized() + " of " + event.name() + " has a name that is taken";
    }

    @Override
    public String found() {
        return event.method().asDeclared() + "\n" + other();
    }

    private String other() {
        if (taker instanceof Taker.Other other) {
            return other.event().method().asDeclared() + ", whose record "
                    + other.event().capitalized() + " differs in case alone";
        }
        if (taker instanceof Taker.Member) {
            return event.capitalized() + ", a member of " + machine.spec().simpleName() + " or of what it extends";
        }
        return taker instanceof Taker.Machine
                ? machine.names().machine().simpleName() + ", the machine itself"
                : "the type of that name that machines nest";
    }

    @Override
    public String expected() {
        return "an event method whose name, with a capital first letter, is that of no other type in "
                + machine.names().machine().simpleName();
    }

    @Override
    public String fix() {
        return "rename " + event.name();
    }
}
