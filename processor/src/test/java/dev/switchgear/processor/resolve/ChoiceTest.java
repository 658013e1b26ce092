package dev.switchgear.processor.resolve;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventConstant;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Choice.Ask;
import dev.switchgear.processor.resolve.Choice.Refuse;
import dev.switchgear.processor.resolve.Choice.Take;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How guards decide between rows: row by row, and each is asked once. */
final class ChoiceTest {

    private static final State ANYWHERE = new State("ANYWHERE");
    private static final Event ANYTHING = new EventConstant("ANYTHING");

    private final List<Transition> rows = new ArrayList<>();

    private void row(String... when) {
        rows.add(new Transition(
                Row.Kind.TRANSITION,
                new Sources.Unsaid(),
                List.of(),
                List.of(),
                List.of(when).stream().map(ChoiceTest::guard).toList(),
                List.of(),
                Site.numbered(rows.size())));
    }

    private static Guard guard(String written) {
        return new Guard(new Reference(Guard.name(written), List.of()), Guard.isNegated(written));
    }

    private Choice choice() {
        return between(rows);
    }

    private static Choice between(List<Transition> rows) {
        return Choice.between(rows.stream()
                .map(row -> new Reaction(row, ANYWHERE, ANYTHING, List.of(ANYWHERE), List.of()))
                .toList());
    }

    /** As {@code a & !b ? 0 : 1}, rows by their number. */
    private static String shown(Choice choice) {
        if (choice instanceof Ask ask) {
            String guards = ask.guards().stream().map(Guard::asWritten).collect(Collectors.joining(" & "));
            return guards + " ? (" + shown(ask.then()) + ") : (" + shown(ask.otherwise()) + ")";
        }
        return choice instanceof Take take ? "" + take.reaction().row().site().order() : "refuse";
    }

    @Test
    void noRowsRefuse() {
        assertThat(shown(choice())).isEqualTo("refuse");
    }

    @Test
    void aRowWithoutGuardsIsTakenAndHidesWhatFollows() {
        row();
        row("a");
        assertThat(shown(choice())).isEqualTo("0");
    }

    @Test
    void guardsOfOneRowAreAskedTogether() {
        row("a", "!b");
        row("c");
        row();
        assertThat(shown(choice())).isEqualTo("a & !b ? (0) : (c ? (1) : (2))");
    }

    @Test
    void theNegationIsItsElse() {
        row("a");
        row("!a");
        assertThat(shown(choice())).isEqualTo("a ? (0) : (1)");
    }

    @Test
    void theSameGuardOnceMoreIsNeverTaken() {
        row("a");
        row("a");
        assertThat(shown(choice())).isEqualTo("a ? (0) : (refuse)");
    }

    @Test
    void whatIsKnownDecidesWhatFollows() {
        row("a", "b");
        row("a");
        row("!b");
        assertThat(shown(choice())).isEqualTo("a ? (b ? (0) : (1)) : (!b ? (2) : (refuse))");
    }

    @Test
    void contradictoryRowsAreNeverTaken() {
        row("a", "!a");
        assertThat(shown(choice())).isEqualTo("a ? (refuse) : (refuse)");
    }

    @Test
    void rowsThatShareGuardsCrissCrossAreIntricate() {
        for (String guards : List.of("ab", "cd", "ef", "gh", "ij", "ad", "cf", "eh", "gj", "ib")) {
            row(guards.substring(0, 1), guards.substring(1));
        }
        assertThat(choice().isIntricate()).isTrue();
        assertThat(between(rows.subList(0, 5)).isIntricate()).isFalse();
    }

    /** Each row that is taken is the first whose guards hold; no guard is asked twice, or out of order, or for a row that is out. */
    @Test
    void decidesAsTheRowsDoOneByOne() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            rows.clear();
            int several = 1 + random.nextInt(5);
            for (int i = 0; i < several; i++) {
                row(random.ints(random.nextInt(4), 0, 4)
                        .mapToObj(guard -> (random.nextBoolean() ? "!" : "") + (char) ('a' + guard))
                        .toArray(String[]::new));
            }
            Choice choice = choice();
            if (choice.isIntricate()) {
                continue;
            }
            for (int truth = 0; truth < 16; truth++) {
                assertThat(followed(choice, truth)).isEqualTo(oneByOne(truth));
            }
        }
    }

    private static boolean holds(Guard guard, int truth) {
        return ((truth >> (guard.name().charAt(0) - 'a')) & 1) == 1;
    }

    private record Outcome(Optional<Row> taken, List<String> asked) {}

    private Outcome oneByOne(int truth) {
        Map<String, Boolean> known = new HashMap<>();
        List<String> asked = new ArrayList<>();
        for (Transition row : rows) {
            Optional<Guard> next = next(row, known);
            while (next.isPresent()) {
                String guard = next.get().name();
                asked.add(guard);
                known.put(guard, holds(next.get(), truth));
                next = next(row, known);
            }
            if (!isOut(row, known)) {
                return new Outcome(Optional.of(row), asked);
            }
        }
        return new Outcome(Optional.empty(), asked);
    }

    /** The guard of a row that is to be asked next; none if they are all known, or one that does not hold is. */
    private static Optional<Guard> next(Transition row, Map<String, Boolean> known) {
        return row.when().stream()
                .filter(guard -> !isOut(row, known) && !known.containsKey(guard.name()))
                .findFirst();
    }

    private static boolean isOut(Transition row, Map<String, Boolean> known) {
        return row.when().stream()
                .anyMatch(guard -> known.getOrDefault(guard.name(), !guard.isNegated()) == guard.isNegated());
    }

    private static Outcome followed(Choice choice, int truth) {
        List<String> asked = new ArrayList<>();
        Choice rest = choice;
        while (rest instanceof Ask ask) {
            boolean allHold = true;
            for (Guard guard : ask.guards()) {
                asked.add(guard.name());
                allHold = holds(guard, truth) != guard.isNegated();
                if (!allHold) {
                    break;
                }
            }
            rest = allHold ? ask.then() : ask.otherwise();
        }
        return new Outcome(
                rest instanceof Take take ? Optional.of(take.reaction().row()) : noRow((Refuse) rest), asked);
    }

    private static Optional<Row> noRow(Refuse refusal) {
        assertThat(refusal).isNotNull();
        return Optional.empty();
    }
}
