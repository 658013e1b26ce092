package dev.switchgear.processor.write;

import dev.switchgear.internal.TableText;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A machine as text that {@link TableText#definition} reads: {@code CART initial}, {@code CART,SAVED PAY to PAID when covers then
 * charge}.
 */
final class DefinitionText {

    /** How many states or events a line may list. */
    private static final int MOST_LISTED = 100;

    private DefinitionText() {}

    /** The lines: the initial state, the final ones, and the rows in source order. */
    static Stream<String> of(Chart chart) {
        Machine machine = chart.machine();
        Stream<String> initial =
                machine.initial().stream().map(mark -> mark.state().name() + " initial");
        List<String> finals = machine.states().stream()
                .filter(machine::isFinal)
                .map(State::name)
                .toList();
        Stream<String> rows = machine.rows().stream().filter(Row::isAccepting).flatMap(row -> lines(row, chart));
        return Stream.of(initial, pieces(finals).map(states -> states + " final"), rows)
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(Row row, Chart chart) {
        String rest = rest(row);
        boolean isWhole = row.on().size() <= MOST_LISTED
                && row.from().stream()
                        .allMatch(state -> row.on().stream().allMatch(event -> isTaken(row, chart, state, event)));
        if (isWhole) {
            String events =
                    String.join(",", row.on().stream().map(Event::constant).toList());
            return pieces(row.from().stream().map(State::name).toList()).map(states -> states + " " + events + rest);
        }
        return row.from().stream()
                .flatMap(state -> pieces(row.on().stream()
                                .filter(event -> isTaken(row, chart, state, event))
                                .map(Event::constant)
                                .toList())
                        .map(events -> state.name() + " " + events + rest));
    }

    private static boolean isTaken(Row row, Chart chart, State state, Event event) {
        return chart.reactions(state, event).stream()
                .anyMatch(reaction -> reaction.row().equals(row));
    }

    private static Stream<String> pieces(List<String> names) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < names.size(); start += MOST_LISTED) {
            pieces.add(String.join(",", names.subList(start, Math.min(start + MOST_LISTED, names.size()))));
        }
        return pieces.stream();
    }

    private static String rest(Row row) {
        if (!(row instanceof Transition transition)) {
            return " ignored";
        }
        return transition.target().map(to -> " to " + to.name()).orElse(" stays")
                + listed(" when ", transition.when().stream().map(Guard::asWritten))
                + listed(" then ", transition.then().stream().map(Reference::name));
    }

    private static String listed(String word, Stream<String> names) {
        String listed = String.join(",", names.toList());
        return listed.isEmpty() ? "" : word + listed;
    }
}
