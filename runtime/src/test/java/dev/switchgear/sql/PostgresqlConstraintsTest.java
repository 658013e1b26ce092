package dev.switchgear.sql;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The text; what PostgreSQL makes of it, the tests of the order service show. */
final class PostgresqlConstraintsTest {

    private enum Timeout {
        LATE,
        NEVER
    }

    private static final StoredStates DOOR = new StoredStates(
            "Door",
            List.of("OPEN", "SHUT"),
            List.of("OPEN"),
            Map.of("OPEN", List.of("SHUT"), "SHUT", List.of()),
            Map.of("LATE", List.of("OPEN")));

    private static final PostgresqlConstraints CONSTRAINTS = PostgresqlConstraints.of(DOOR, "doors", "state");

    @Test
    void whatIsMadeIsTakenAwayAgain() {
        assertThat(CONSTRAINTS.withDue(Timeout.LATE, "late_at").drop()).isEqualTo("""
                drop trigger if exists doors_state_first on doors;
                drop trigger if exists doors_state_steps on doors;
                drop function if exists doors_state_steps();
                alter table doors
                  drop constraint if exists doors_state_states,
                  drop constraint if exists doors_late_at_states;
                """);
    }

    @Test
    void migrationRenamesBeforeItCounts() {
        String migration = CONSTRAINTS.migration(Map.of("AJAR", "OPEN", "'", "SHUT"));

        assertThat(migration).startsWith("""
                -- Door in doors.state, in place of what an earlier version has put there.
                lock table doors in access exclusive mode;

                drop trigger if exists doors_state_first on doors;
                drop trigger if exists doors_state_steps on doors;

                alter table doors
                  drop constraint if exists doors_state_states,
                  add constraint doors_state_states check (
                    state is not null and state in ('OPEN', 'SHUT')) not valid;

                update doors set state = 'SHUT' where state = '''';
                update doors set state = 'OPEN' where state = 'AJAR';

                do $body$
                """);
        assertThat(migration).contains("doors: rows are in states that Door does not store: ");
        assertThat(CONSTRAINTS.validate()).isEqualTo("alter table doors validate constraint doors_state_states;\n");
        assertThat(CONSTRAINTS.migration()).doesNotContain("update doors");
    }

    @Test
    void migrationLeadsFromOldNamesToNewOnes() {
        assertThrows(IllegalArgumentException.class, () -> CONSTRAINTS.migration(Map.of("OPEN", "SHUT")));
        assertThrows(IllegalArgumentException.class, () -> CONSTRAINTS.migration(Map.of("AJAR", "LOCKED")));
    }

    @Test
    void namesAreQuotedWhereTheyHaveToBe() {
        PostgresqlConstraints quoted =
                PostgresqlConstraints.of(DOOR, "User", "a\"b").inSchema("select");

        assertThat(quoted.create()).contains("alter table \"select\".\"User\"\n");
        assertThat(quoted.create()).contains("create or replace function \"select\".\"User_a\"\"b_steps\"()");
        assertThat(quoted.create()).contains("when (old.\"a\"\"b\" is distinct from new.\"a\"\"b\")");
        assertThat(quoted.create()).contains("column = 'a\"b'");
        assertThat(PostgresqlConstraints.of(DOOR, "order", "user").create()).contains("alter table \"order\"\n");
        assertThat(PostgresqlConstraints.of(DOOR, "x\ny", "z").create()).startsWith("-- Door in \"x y\".z:");
    }

    @Test
    void textsAreQuotedWhateverIsInThem() {
        String state = "it's \\ $body$ and $body2$";
        StoredStates odd = new StoredStates("Odd", List.of(state), List.of(state), Map.of(state, List.of()), Map.of());

        String create = PostgresqlConstraints.of(odd, "t", "c").create();

        assertThat(create).contains("in (E'it''s \\\\ $body$ and $body2$')");
        assertThat(create).contains(" as $body3$\n");
    }

    @Test
    void longNamesAreCutAndStillDifferent() {
        String one = "a_table_with_a_name_that_takes_nearly_all_of_the_bytes_there_ar1";
        String long1 = one.substring(0, 62) + "1";
        String long2 = one.substring(0, 62) + "2";

        List<String> names1 = names(PostgresqlConstraints.of(DOOR, long1, "state"));
        List<String> names2 = names(PostgresqlConstraints.of(DOOR, long2, "state"));
        names1.forEach(
                name -> assertThat(name.getBytes(StandardCharsets.UTF_8).length).isAtMost(63));
        assertThat(names1).containsNoneIn(names2);
        names(PostgresqlConstraints.of(DOOR, "ä".repeat(31), "state"))
                .forEach(name ->
                        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isAtMost(63));
    }

    private static List<String> names(PostgresqlConstraints constraints) {
        List<String> names = Pattern.compile("(?:constraint|trigger|function) if exists \"?([^ \"(;]+)")
                .matcher(constraints.drop())
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
        assertThat(names).hasSize(3);
        return names;
    }

    @Test
    void namesThatPostgresqlDoesNotHaveAreRefused() {
        for (String name : List.of("", "a\0b", "x".repeat(64), "ä".repeat(32))) {
            assertThrows(IllegalArgumentException.class, () -> PostgresqlConstraints.of(DOOR, name, "c"));
            assertThrows(IllegalArgumentException.class, () -> PostgresqlConstraints.of(DOOR, "t", name));
            assertThrows(IllegalArgumentException.class, () -> CONSTRAINTS.inSchema(name));
            assertThrows(IllegalArgumentException.class, () -> CONSTRAINTS.withDue(Timeout.LATE, name));
        }
        assertThrows(IllegalArgumentException.class, () -> CONSTRAINTS.withDue(Timeout.NEVER, "never"));
    }

    @Test
    void manyStatesStayReadable() {
        List<String> states =
                IntStream.range(0, 50).mapToObj(i -> "STATE_NUMBER_" + i).toList();
        StoredStates large = new StoredStates("Large", states, states, Map.of(states.get(0), states), Map.of());

        String create = PostgresqlConstraints.of(large, "t", "c").create();

        create.lines().forEach(line -> assertThat(line.length()).isAtMost(120));
        assertThat(create).contains("\n        'STATE_NUMBER_0', 'STATE_NUMBER_1',");
    }
}
