package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources.Named;
import dev.switchgear.processor.model.Sources.Unsaid;
import dev.switchgear.processor.model.Sources.Within;
import dev.switchgear.processor.problem.EmptyList;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;

/** A row starts from some state and is about some event, and final states and sentences are about some states. */
final class ListsNameSomething implements Rule {

    @Override
    public List<EmptyList> check(Machine machine, Chart chart) {
        boolean hasSuperstates = !machine.topology().isFlat();
        return Stream.of(
                        machine.finalStates().stream()
                                .filter(finals -> finals.states().isEmpty())
                                .map(EmptyList::of),
                        machine.rows().stream()
                                .filter(ListsNameSomething::namesNoState)
                                .map(row -> EmptyList.ofSources(row, hasSuperstates)),
                        machine.rows().stream()
                                .filter(row -> row.on().isEmpty() && !row.isAutomatic())
                                .map(EmptyList::ofEvents),
                        machine.behavior().stateActions().stream()
                                .filter(action -> action.states().isEmpty()
                                        && action.superstates().isEmpty())
                                .map(action -> EmptyList.of(action, hasSuperstates)),
                        machine.properties().stream()
                                .filter(property -> property.goals().isEmpty())
                                .map(property -> EmptyList.of(property, hasSuperstates)))
                .flatMap(problems -> problems)
                .toList();
    }

    private static boolean namesNoState(Row row) {
        return row.sources() instanceof Unsaid
                || (row.sources() instanceof Named named && named.states().isEmpty())
                || (row.sources() instanceof Within within && within.constants().isEmpty());
    }
}
