package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import java.util.List;

/**
 * A machine can come to a state that it can never leave, and that is no final one.
 *
 * @param path a shortest path to it
 * @param machine what was read
 */
public record DeadEnd(Path path, Machine machine) implements Problem {

    /** The state. */
    public State state() {
        return path.end();
    }

    @Override
    public Code code() {
        return Code.SG207;
    }

    @Override
    public Site site() {
        return path.site(machine.initial().orElseThrow().site());
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayLeadAnywhere(List.of(state())));
    }

    @Override
    public String headline() {
        return state() + " is a dead end: no transition leaves it, and it is not final";
    }

    @Override
    public String found() {
        return PathWords.shown(path) + ", and no transition leaves " + state();
    }

    @Override
    public String expected() {
        return "a transition out of every state that is not final";
    }

    @Override
    public String fix() {
        return "write a transition that leaves " + state() + ", or "
                + (machine.finalStates().isPresent() ? "name it in @Final" : marking());
    }

    private String marking() {
        Pasteable pasteable = new Pasteable(machine);
        return pasteable.write(Word.FINAL, pasteable.onSpec(Word.FINAL, "value", List.of(state())));
    }
}
