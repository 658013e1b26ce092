package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.StateGone;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Renaming;
import java.util.List;

/**
 * A state in which machines may be stored is gone.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record StateIsGone(StateGone change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG401;
    }

    @Override
    public String headline() {
        return change.state() + " is no state of " + production.title() + " any more, and machines may be stored in it";
    }

    @Override
    public String found() {
        String states = machine().stateEnum().shortName();
        return change.successor()
                .map(state -> change.state() + " is not in " + states + ", and " + state + " is new there")
                .orElse(change.state() + " is not in " + states);
    }

    @Override
    public String expected() {
        return "the states of " + production.file() + ", which is in production, or where they are now";
    }

    @Override
    public String fix() {
        String renaming = change.successor()
                .map(state -> "if it is called " + state + " now, " + rename(state) + "\nelse put it back")
                .orElse("put it back; or say by @Renamed(from = \"" + change.state()
                        + "\") in which state its machines go on");
        return renaming + production.orAccept();
    }

    private String rename(String state) {
        return new Pasteable(machine())
                .write(
                        Word.RENAMED,
                        Renaming.asWritten(
                                change.state(),
                                machine()
                                        .stateEnum()
                                        .spelling()
                                        .onSpec(List.of(state))
                                        .get(0)));
    }
}
