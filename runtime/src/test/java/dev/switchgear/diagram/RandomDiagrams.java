package dev.switchgear.diagram;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Diagrams of chance, with superstates in one another, whose rows are those that may be taken. */
final class RandomDiagrams {

    private final Random random;
    private final List<Superstate> superstates = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final List<Event> events;
    private final List<Row> rows = new ArrayList<>();

    private RandomDiagrams(long seed) {
        random = new Random(seed);
        events = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> new Event("E" + number, chance(5) ? Optional.of("PT30S") : Optional.empty()))
                .toList();
    }

    static Diagram of(long seed) {
        return new RandomDiagrams(seed).diagram();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Diagram diagram() {
        int outer = random.nextInt(4);
        List<Optional<String>> parents = new ArrayList<>(List.of(Optional.empty()));
        for (int number = 0; number < outer; number++) {
            Optional<String> parent = any(parents);
            superstates.add(new Superstate("P" + number, parent, Optional.empty(), List.of(), List.of()));
            parents.add(Optional.of("P" + number));
        }
        int count = 2 + random.nextInt(6);
        for (int number = 0; number < count; number++) {
            states.add(new State("S" + number, any(parents), chance(6), List.of(), List.of()));
        }
        Tree tree = new Tree(new Diagram("M", "S0", states, superstates, events, List.of()));
        List<Optional<String>> triggers = new ArrayList<>(List.of(Optional.empty()));
        events.forEach(event -> triggers.add(Optional.of(event.name())));
        for (int number = 0; number < 4 + random.nextInt(12); number++) {
            Optional<String> within = any(parents);
            List<String> from = states.stream()
                    .filter(state -> within.isEmpty()
                            ? chance(3)
                            : tree.levels(state.name()).contains(within.get()))
                    .filter(state -> !state.isFinal())
                    .map(State::name)
                    .toList();
            if (!from.isEmpty()) {
                addRow(from, within, any(triggers));
            }
        }
        return new Diagram("M", "S0", states, superstates, events, Cells.taken(rows, states, tree));
    }

    private void addRow(List<String> from, Optional<String> within, Optional<String> event) {
        Kind kind = event.isEmpty()
                ? Kind.EXTERNAL
                : any(List.of(Kind.EXTERNAL, Kind.INTERNAL, Kind.IGNORED, Kind.DEFERRED));
        rows.add(new Row(
                from,
                event,
                kind,
                within,
                kind == Kind.EXTERNAL ? Optional.of(any(states).name()) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                chance(2) ? List.of("g" + rows.size()) : List.of(),
                kind == Kind.EXTERNAL && chance(3) ? List.of("x" + rows.size()) : List.of()));
    }
}
