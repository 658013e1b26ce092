package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.NamedTwice;
import dev.switchgear.processor.resolve.Chart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No list names a state, an event or a guard twice. */
final class ConstantsAreNamedOnce implements Rule {

    @Override
    public List<NamedTwice> check(Machine machine, Chart chart) {
        Stream<NamedTwice> inRows = machine.rows().stream()
                .flatMap(row -> lists(row)
                        .flatMap(ConstantsAreNamedOnce::repeated)
                        .map(constant -> new NamedTwice(constant, row.title(), row.asWritten(), row.site())));
        Stream<NamedTwice> inFinals = machine.finalStates().stream()
                .flatMap(finals -> repeated(finals.states())
                        .map(constant -> new NamedTwice(constant, "@Final", finals.asWritten(), finals.site())));
        Stream<NamedTwice> inActions = machine.behavior().stateActions().stream()
                .flatMap(action -> Stream.of(action.states(), action.superstates())
                        .flatMap(ConstantsAreNamedOnce::repeated)
                        .map(constant -> new NamedTwice(
                                constant, "@" + action.kind().word().word(), action.asWritten(), action.site())));
        Stream<NamedTwice> inProperties = machine.properties().stream()
                .flatMap(property -> property.lists().stream()
                        .flatMap(ConstantsAreNamedOnce::repeated)
                        .map(constant -> new NamedTwice(
                                constant, "@" + property.word().word(), property.asWritten(), property.site())));
        Stream<NamedTwice> inSubstates = machine.topology().said().stream()
                .flatMap(one -> Stream.of(one.of(), one.states(), one.superstates(), one.initials())
                        .flatMap(ConstantsAreNamedOnce::repeated)
                        .map(constant -> new NamedTwice(constant, "@Substates", one.asWritten(), one.site())));
        return Stream.of(inSubstates, inRows, inFinals, inActions, inProperties)
                .flatMap(problems -> problems)
                .toList();
    }

    private static Stream<List<?>> lists(Row row) {
        List<String> events = row.on().stream().map(Event::constant).toList();
        Stream<List<?>> ofTransitions = row instanceof Transition transition
                ? Stream.of(transition.targets(), guards(transition))
                : Stream.empty();
        return Stream.of(row.sources().lists().stream(), Stream.of(events), ofTransitions)
                .flatMap(lists -> lists);
    }

    private static List<String> guards(Transition row) {
        return row.when().stream()
                .map(Guard::asWritten)
                .filter(guard -> !Guard.name(guard).isBlank()) // Which is another mistake.
                .toList();
    }

    private static Stream<String> repeated(List<?> constants) {
        if (constants.size() < 2) {
            return Stream.empty(); // As in most rows of a large table.
        }
        Set<Object> seen = new HashSet<>();
        return constants.stream()
                .filter(constant -> !seen.add(constant))
                .map(Object::toString)
                .distinct();
    }
}
