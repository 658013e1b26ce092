package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.EffectsChanged;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A row has lost an effect, or has its effects in another order.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record EffectsDiffer(EffectsChanged change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG406;
    }

    @Override
    public String headline() {
        String states = production.words().states(change.cells());
        return lost().isEmpty()
                ? production.words().trigger(change.cells(), "runs", "run") + " the effects in another order in "
                        + states + " than in production"
                : production.words().trigger(change.cells(), "does", "do") + " not run " + Words.listed(lost()) + " in "
                        + states + " any more";
    }

    @Override
    public String found() {
        return production.words().line(change.cells(), change.is());
    }

    @Override
    public String expected() {
        return production.words().line(change.cells(), change.was()) + "\n" + production.source();
    }

    @Override
    public String fix() {
        return Pasteable.write(production.words().row(change.cells(), change.was())) + production.orAccept();
    }

    private List<String> lost() {
        List<String> lost = new ArrayList<>(change.was().effects());
        change.is().effects().forEach(lost::remove);
        return lost;
    }
}
