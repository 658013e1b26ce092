package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.NamedTwice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No list names a state or an event twice. */
final class ConstantsAreNamedOnce implements Rule {

    @Override
    public List<NamedTwice> check(Machine machine) {
        Stream<NamedTwice> inRows = machine.rows().stream()
                .flatMap(row -> Stream.of(
                                repeated(row.from()),
                                repeated(row.on().stream()
                                        .map(event -> event.constant())
                                        .toList()))
                        .flatMap(repeated -> repeated)
                        .map(constant -> new NamedTwice(constant, row.title(), row.asWritten(), row.site())));
        Stream<NamedTwice> inFinals = machine.finalStates().stream()
                .flatMap(finals -> repeated(finals.states())
                        .map(constant -> new NamedTwice(constant, "@Final", finals.asWritten(), finals.site())));
        return Stream.concat(inRows, inFinals).toList();
    }

    private static Stream<String> repeated(List<?> constants) {
        Set<Object> seen = new HashSet<>();
        return constants.stream()
                .filter(constant -> !seen.add(constant))
                .map(Object::toString)
                .distinct();
    }
}
