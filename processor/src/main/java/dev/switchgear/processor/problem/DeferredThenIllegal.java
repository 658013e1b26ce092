package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * An event waits, and the first state that does not defer it refuses it.
 *
 * @param event the event
 * @param row the row that defers it
 * @param path a shortest path to the state in which it begins to wait
 * @param waiting a shortest path from there to a state that refuses it; it waits in each other state of it in which the machine rests
 * @param states all states to which such a path leads
 * @param machine what was read
 */
public record DeferredThenIllegal(Event event, Defer row, Path path, Path waiting, List<State> states, Machine machine)
        implements Problem {

    public DeferredThenIllegal {
        states = List.copyOf(states);
    }

    @Override
    public Code code() {
        return Code.SG216;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return event.name() + " is deferred in " + waiting.start() + ", and then illegal in " + listed();
    }

    private String listed() {
        return Words.listed(Words.some(states));
    }

    @Override
    public String found() {
        String before = path.steps().isEmpty() ? path.start().name() : PathWords.shown(path);
        return before + ", where " + event.name() + " waits, and then\n" + PathWords.shown(waiting);
    }

    @Override
    public String expected() {
        return "a row for " + event.name() + " in each state in which it no longer waits";
    }

    @Override
    public String fix() {
        Pasteable pasteable = new Pasteable(machine);
        List<State> open =
                states.stream().filter(state -> !machine.isFinal(state)).toList();
        String ignored = pasteable.write(Word.IGNORE, pasteable.settling(Word.IGNORE, event, states));
        if (open.isEmpty()) {
            return ignored;
        }
        String where = open.equals(states) ? "there" : "in " + Words.listed(Words.some(open));
        return ignored + " or a transition for " + event.name() + " " + where + ", or defer it there, too";
    }
}
