package dev.switchgear.processor.write;

import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Told;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What rows take of their events' parameters: the first ones, as many as a guard or an effect asks for; a body takes all. */
final class Payloads {

    private final Chart chart;

    Payloads(Chart chart) {
        this.chart = chart;
    }

    /** What the rows of an event method take; all where a lint is suppressed, which may be about one that would be left out. */
    List<Parameter> of(EventMethod event) {
        List<Parameter> all = event.method().parameters();
        boolean takesAll = event.hasBody()
                || !event.method().lint().suppressed().isEmpty()
                || tellsOfRefusals(event)
                || chart.byRow(event).stream().flatMap(Collection::stream).anyMatch(this::makesOccurrence);
        return takesAll ? all : all.subList(0, taken(event));
    }

    /** Of one that waits, a refusal may be told when nothing else knows any more what it takes. */
    private boolean tellsOfRefusals(EventMethod event) {
        Machine machine = chart.machine();
        return machine.defers() && machine.behavior().toldOfRefusals() == Told.OCCURRENCE && chart.canRefuse(event);
    }

    private boolean makesOccurrence(Reaction reaction) {
        return reaction.occurrences() > 0 || (chart.hasAutomaticOccurrences() && chart.isFollowed(reaction));
    }

    private int taken(EventMethod event) {
        return chart.byRow(event).stream()
                .flatMap(Collection::stream)
                .flatMap(Payloads::called)
                .flatMap(reference -> reference.meant().stream())
                .mapToInt(Candidate::arity)
                .max()
                .orElse(0);
    }

    private static Stream<Reference> called(Reaction reaction) {
        return Stream.concat(
                reaction.guards().stream().map(Guard::reference),
                reaction.actions(Effect.class).stream().map(Effect::effect));
    }
}
