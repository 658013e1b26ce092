package dev.switchgear.examples.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.drives.Refusal;
import dev.switchgear.examples.benchmarks.libraries.Library;
import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Tables;
import dev.switchgear.examples.benchmarks.tables.Walk;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** To measure what does something else is worth nothing: all contestants go where the table goes. */
final class ContestantTest {

    static Stream<Arguments> contestants() {
        return Tables.all().stream()
                .flatMap(table -> Contestant.names().stream().map(name -> Arguments.of(name, table)));
    }

    static Stream<Arguments> guarded() {
        return Contestant.guarded().stream().map(name -> Arguments.of(name, Tables.session()));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(Tables.session(), Tables.large())
                .flatMap(table -> Arrays.stream(Refusal.values()).map(refusal -> Arguments.of(refusal.name(), table)));
    }

    /** Spring Statemachine, before it is warm, takes a thousand times as long as the others: it is spared the long walk. */
    private static int patience(String name, int events) {
        return name.equals(Library.SPRING.name()) ? Math.min(events, 1000) : events;
    }

    private static int[][] cells(Table table) {
        return IntStream.range(0, table.states().size())
                .mapToObj(state -> IntStream.range(0, table.events().size())
                        .map(event -> table.next(state, event))
                        .toArray())
                .toArray(int[][]::new);
    }

    @ParameterizedTest
    @MethodSource({"contestants", "guarded"})
    void eachStepOfAShortWalk(String name, Table table) {
        Contestant contestant = Contestant.of(name, table.name());
        int[] events = contestant.walk(Walk.CYCLE);
        Drive drive = contestant.drive(events);
        int[][] cells = cells(table);
        int state = table.start();
        for (int i = 0; i < 64; i++) {
            state = cells[state][events[i]];
            assertWithMessage("step %s", i).that(drive.drive(i, i + 1)).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource({"contestants", "guarded"})
    void eachStepOfARandomWalk(String name, Table table) {
        Contestant contestant = Contestant.of(name, table.name());
        int[] events = contestant.walk(Walk.RANDOM_4096);
        Drive drive = contestant.drive(events);
        int[][] cells = cells(table);
        int state = table.start();
        for (int i = 0; i < patience(name, events.length); i++) {
            state = cells[state][events[i]];
            assertWithMessage("step %s", i).that(drive.drive(i, i + 1)).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource({"contestants", "guarded"})
    void theLongWalkInStretches(String name, Table table) {
        Contestant contestant = Contestant.of(name, table.name());
        int[] events = contestant.walk(Walk.RANDOM_65536);
        Drive drive = contestant.drive(events);
        int[][] cells = cells(table);
        int state = table.start();
        for (int stretch = 0; stretch < patience(name, 2 * events.length) / Walk.CHUNK; stretch++) {
            int from = stretch * Walk.CHUNK % events.length;
            for (int i = from; i < from + Walk.CHUNK; i++) {
                state = cells[state][events[i]];
            }
            assertThat(drive.drive(from, from + Walk.CHUNK)).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everySecondEventIsRefused(String name, Table table) {
        Contestant contestant = Contestant.of(name, table.name());
        int[] events = contestant.walk(Walk.RANDOM_4096);
        Drive drive = contestant.drive(events);
        for (int i = 0; i < events.length; i++) {
            assertWithMessage("step %s", i).that(drive.drive(i, i + 1)).isEqualTo(i % 2 == 0 ? 1 : 0);
        }
        assertThat(drive.drive(0, events.length)).isEqualTo(events.length / 2);
    }

    @ParameterizedTest
    @MethodSource({"contestants", "guarded"})
    void makesOneMachineMore(String name, Table table) {
        Library.Factory factory = Contestant.of(name, table.name()).factory();
        assertThat(factory.create()).isNotNull();
        assertThat(factory.create()).isNotNull();
    }
}
