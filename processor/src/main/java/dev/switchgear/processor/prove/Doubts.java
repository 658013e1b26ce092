package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.Consequence;
import dev.switchgear.processor.problem.Consequence.MayBeReached;
import dev.switchgear.processor.problem.Consequence.MayLeadAnywhere;
import dev.switchgear.processor.problem.Consequence.RowMayBeTaken;
import dev.switchgear.processor.problem.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/**
 * What nobody can know of a table in which mistakes are reported already: where rows would lead, and where there would be
 * some, once they are mended. What may be a mere consequence of such a mistake is no mistake to report beside it. Of a
 * machine without errors there are no doubts.
 */
final class Doubts {

    private final Machine machine;
    private final TransitionSystem system;
    private final Digraph ways;
    private final Digraph rows;

    /** Leads to each configuration. */
    private final int anywhere;

    /** Leads to the states to which a row leads of which nobody knows from where. */
    private final int toUnknownSources;

    /** From here on, one for each state: leads to it, whatever is remembered. */
    private final int toStates;

    private final BitSet leadingOn = new BitSet();
    private final boolean areSourcesUnknown;
    private final List<Row> doubtful = new ArrayList<>();

    /**
     * The doubts about a machine.
     *
     * @param errors the mistakes that are known
     */
    Doubts(Machine machine, TransitionSystem system, List<Problem> errors) {
        this.machine = machine;
        this.system = system;
        int size = system.size();
        this.anywhere = size;
        this.toUnknownSources = size + 1;
        this.toStates = size + 2;
        this.ways = new Digraph(toStates + system.countOfStates());
        this.rows = system.digraphOfStates();
        system.addTo(ways);
        for (int configuration = 0; configuration < size; configuration++) {
            ways.add(anywhere, configuration);
            ways.add(to(system.state(configuration)), configuration);
            if (!system.isFinal(configuration)) {
                ways.add(configuration, toUnknownSources);
            }
        }
        machine.transitions().forEach(this::add);
        this.areSourcesUnknown = ways.degree(toUnknownSources) > 0;
        errors.stream().flatMap(error -> error.consequences().stream()).forEach(this::add);
    }

    /** A row whose members name nothing, something twice or too much. */
    private void add(Transition row) {
        if (!row.sources().isPrecise()) {
            ends(row).forEach(this::mayBeReached);
        }
        if ((row.on().isEmpty() && !row.isAutomatic())
                || row.targets().size() > 1
                || !row.contradictions().isEmpty()) {
            mayBeTaken(row);
        }
        if (isRepetitive(row.targets())) {
            row.from().forEach(this::mayLeadAnywhere);
        }
    }

    private List<State> ends(Transition row) {
        return row.targets().stream()
                .flatMap(target -> machine.topology().ends(target).stream())
                .toList();
    }

    private static boolean isRepetitive(List<?> constants) {
        return new HashSet<>(constants).size() < constants.size();
    }

    private void add(Consequence consequence) {
        if (consequence instanceof RowMayBeTaken taken) {
            mayBeTaken(taken.row());
        } else if (consequence instanceof MayLeadAnywhere leading) {
            leading.states().forEach(this::mayLeadAnywhere);
        } else if (consequence instanceof MayBeReached reached) {
            reached.states().forEach(this::mayBeReached);
        }
    }

    private void mayBeReached(State state) {
        ways.add(toUnknownSources, to(state));
    }

    private int to(State state) {
        return toStates + system.number(state);
    }

    private void addWays(State from, int to) {
        system.satisfying(List.of(from)).stream().forEach(configuration -> ways.add(configuration, to));
    }

    private void mayLeadAnywhere(State state) {
        addWays(state, anywhere);
        leadingOn.set(system.number(state));
    }

    private void mayBeTaken(Row row) {
        doubtful.add(row);
        if (row instanceof Transition transition) {
            mayBeTaken(transition);
        }
    }

    private void mayBeTaken(Transition row) {
        for (State from : row.from()) {
            for (State to : ends(row)) {
                addWays(from, to(to));
                rows.add(system.number(from), system.number(to));
                leadingOn.set(system.number(from));
            }
        }
    }

    /** Whether a row may lead on from a state, although the machine has none there. */
    boolean mayLeadOn(int configuration) {
        return leadingOn.get(system.number(system.state(configuration))) || areSourcesUnknown;
    }

    /** Whether a row may be about an event in a state, although the machine has none there. */
    boolean mayBeAbout(Event event, State state) {
        return machine.rows().stream()
                .filter(row -> !row.isAutomatic() && (!row.isPrecise() || doubtful.contains(row)))
                .anyMatch(row -> (row.on().isEmpty() || row.on().contains(event))
                        && (!row.sources().isPrecise() || row.from().contains(state)));
    }

    /** Whether there may be other final states than those that are named. */
    boolean areFinalsUnknown() {
        return machine.finalStates()
                .filter(finals -> finals.states().isEmpty() || isRepetitive(finals.states()))
                .isPresent();
    }

    /** The steps from state to state, and those that rows would make which are not taken because of a mistake. */
    Digraph rows() {
        return rows;
    }

    /** All configurations to which there may be a way from some. */
    BitSet reachable(BitSet from) {
        return configurations(ways.reachable(from));
    }

    /** All configurations from which there may be a way to some. */
    BitSet reaching(BitSet goals) {
        return configurations(ways.reversed().reachable(goals));
    }

    private BitSet configurations(BitSet nodes) {
        return nodes.get(0, system.size());
    }
}
