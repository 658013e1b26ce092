package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;

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
        return "import " + machine.names().rules().canonicalName() + ".Initial and write @Initial("
                + machine.stateEnum().shortName() + "."
                + machine.states().get(0) + "), for instance";
    }
}
