package dev.switchgear.processor.write;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Action.Return;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.List;

/** The words in which a machine's table speaks of its states, and of what may happen in them. Where no name says it, they are in brackets. */
final class ReactionWords {

    static final String AUTOMATIC = "(automatic)";

    private ReactionWords() {}

    /** {@code CART (initial)}. */
    static String state(State state, Machine machine) {
        List<String> marks = new ArrayList<>();
        if (machine.initial().filter(mark -> mark.state().equals(state)).isPresent()) {
            marks.add("initial");
        }
        if (machine.isFinal(state)) {
            marks.add("final");
        }
        return marks.isEmpty() ? state.name() : state + " (" + String.join(", ", marks) + ")";
    }

    /** {@code pay}, {@code expire (after 30 seconds)}. */
    static String event(Event event, Machine machine) {
        return event.name()
                + machine.timeout(event)
                        .map(timeout -> " (after " + timeout.words() + ")")
                        .orElse("");
    }

    /** What it happens on: time raises an event only where it is permitted. */
    static String trigger(Reaction reaction, Machine machine) {
        if (!(reaction.trigger() instanceof Event event)) {
            return AUTOMATIC;
        }
        return reaction.isTransition() ? event(event, machine) : event.name();
    }

    /** As UML writes it: {@code [covers and not isBlocked]}; nothing where there are no guards. */
    static String guards(Reaction reaction) {
        boolean isGuarded = !reaction.guards().isEmpty();
        return reaction.guards().stream()
                .map(Guard::asWritten)
                .map(guard -> guard.replace("!", "not "))
                .collect(joining(" and ", isGuarded ? "[" : "", isGuarded ? "]" : ""));
    }

    /** Where it leads: {@code PAID}, {@code (stays)}. */
    static String next(Reaction reaction) {
        if (!reaction.isTransition()) {
            return reaction.isWait() ? "(deferred)" : "(ignored)";
        }
        return reaction.entered()
                .map(State::name)
                .orElseGet(() -> reaction.actions(Return.class).stream()
                        .map(resumed -> "(resumes " + resumed.superstate() + ")")
                        .findFirst()
                        .orElse("(stays)"));
    }
}
