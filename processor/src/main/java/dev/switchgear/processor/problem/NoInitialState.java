package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import java.util.List;

/**
 * The spec does not say where a new machine starts.
 *
 * @param machine what was read of it
 */
public record NoInitialState(Machine machine) implements Problem {

    private static final int SHOWN_AT_MOST = 8;

    @Override
    public Code code() {
        return Code.SG104;
    }

    @Override
    public Site site() {
        return machine.spec().site();
    }

    @Override
    public String headline() {
        return machine.spec().simpleName() + " has no initial state";
    }

    @Override
    public String found() {
        return "no @Initial on " + machine.spec().simpleName();
    }

    @Override
    public String expected() {
        String more = machine.states().size() > SHOWN_AT_MOST ? ", ..." : "";
        return machine.states().stream()
                .limit(SHOWN_AT_MOST)
                .map(State::name)
                .collect(joining(", ", "@Initial with one of ", more));
    }

    @Override
    public String fix() {
        Pasteable pasteable = new Pasteable(machine);
        List<State> first = machine.states().subList(0, 1);
        return pasteable.write(Word.INITIAL, pasteable.onSpec(Word.INITIAL, "value", first)) + ", for instance";
    }
}
