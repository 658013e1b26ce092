package dev.switchgear.examples.benchmarks.tables;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TablesTest {

    @Test
    void theSessionIsTheDocumentedOne() throws IOException {
        Table session = Tables.session();
        List<String> documented;
        try (Stream<String> lines =
                Files.lines(Path.of("../io-session/src/test/resources/io-session-transitions.csv"))) {
            documented = lines.skip(1).map(TablesTest::constants).toList();
        }
        assertThat(session.rows().stream()
                        .map(row -> session.states().get(row.from()) + ","
                                + session.events().get(row.on()) + ","
                                + session.states().get(row.to()))
                        .toList())
                .containsExactlyElementsIn(documented);
    }

    /** {@code LoggedOn} to {@code LOGGED_ON}. */
    private static String constants(String line) {
        return line.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Test
    void theLargeOneIsAsLargeAsItIsSaidToBe() {
        Table large = Tables.large();
        assertThat(large.states()).hasSize(50);
        assertThat(large.events()).hasSize(20);
        assertThat(large.rows()).hasSize(400);
        assertThat(large.rows().stream()
                        .map(row -> row.from() * 20 + row.on())
                        .distinct()
                        .toList())
                .hasSize(400);
        assertThat(large.rows().stream().map(Table.Row::on).distinct().toList()).hasSize(20);
    }

    static List<Table> tables() {
        return Tables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void walksAreLegalAndComeHome(Table table) {
        for (Walk walk : Walk.values()) {
            int[] events = walk.over(table);
            assertThat(events.length % Walk.CHUNK).isEqualTo(0);
            int state = table.start();
            for (int event : events) {
                state = table.next(state, event);
                assertThat(state).isNotEqualTo(Table.REFUSED);
            }
            assertThat(state).isEqualTo(table.start());
        }
    }

    @Test
    void aRandomWalkGoesEverywhere() {
        Table large = Tables.large();
        int[] events = Walk.RANDOM_65536.over(large);
        boolean[] seen = new boolean[1000];
        int state = large.start();
        int cells = 0;
        for (int event : events) {
            int cell = state * 20 + event;
            cells += seen[cell] ? 0 : 1;
            seen[cell] = true;
            state = large.next(state, event);
        }
        assertThat(cells).isEqualTo(400);
    }
}
