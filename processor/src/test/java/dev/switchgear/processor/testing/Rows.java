package dev.switchgear.processor.testing;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Reject;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Target.To;
import dev.switchgear.processor.model.Transition;
import java.util.List;

/** Rows made by hand. */
public final class Rows {

    private Rows() {}

    /** A row of a kind; targets, guards and effects are only those of a transition. */
    public static Row of(
            Row.Kind kind,
            Sources sources,
            List<Event> on,
            List<State> targets,
            List<Guard> when,
            List<Reference> then,
            Site site) {
        return switch (kind) {
            case TRANSITION, AUTOMATIC ->
                new Transition(
                        kind, sources, on, targets.stream().<Target>map(To::new).toList(), when, then, site);
            case IGNORE -> new Ignore(sources, on, site);
            case DEFER -> new Defer(sources, on, site);
            case REJECT -> new Reject(sources, on, site);
        };
    }
}
