package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A total spec says nothing of some cells of its state and event chart.
 *
 * @param cells the states of which nothing is said, by event; both in order
 * @param all how many cells there are
 * @param machine what was read
 */
public record UndecidedCells(Map<Event, List<State>> cells, int all, Machine machine) implements Problem {

    private static final int SHOWN_AT_MOST = 24;

    public UndecidedCells {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    @Override
    public Code code() {
        return Code.SG210;
    }

    @Override
    public Site site() {
        return machine.spec().site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayLeadAnywhere(
                cells.values().stream().flatMap(List::stream).distinct().toList()));
    }

    @Override
    public String headline() {
        int undecided = cells.values().stream().mapToInt(List::size).sum();
        return undecided + " of the " + all + " cells of " + spec() + (undecided == 1 ? " is" : " are") + " undecided";
    }

    @Override
    public String found() {
        return lines((event, states) -> event.name() + " in " + Words.listed(Words.some(states)));
    }

    @Override
    public String expected() {
        return "a @Transition, an @Ignore or a @Reject for each event in each state that is not final, because "
                + spec() + " is total";
    }

    @Override
    public String fix() {
        Pasteable pasteable = new Pasteable(machine);
        return "decide them; to reject them all, "
                + pasteable.write(
                        Word.REJECT,
                        lines((event, states) -> pasteable.rejection(event, states)
                                + (machine.isTable() ? "" : " // on " + event.name())));
    }

    private String lines(BiFunction<Event, List<State>, String> line) {
        int more = cells.size() - SHOWN_AT_MOST;
        return cells.entrySet().stream()
                .limit(SHOWN_AT_MOST)
                .map(entry -> line.apply(entry.getKey(), entry.getValue()))
                .collect(joining("\n", "", more <= 0 ? "" : "\nand so on for " + more + " more events"));
    }

    private String spec() {
        return machine.spec().simpleName();
    }
}
