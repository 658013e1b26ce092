package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.sql.PostgresqlConstraints;
import dev.switchgear.sql.StoredStates;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** A table with rows gets the constraints of the next version of its machine, on PostgreSQL. */
class ConstraintsMigrationTest {

    private enum Event {
        GO
    }

    /** What support once did with tickets. */
    private enum Old {
        NEW,
        OPEN,
        PARKED,
        DONE
    }

    /** And what it does now: it begins elsewhere, closes instead of being done, parks nothing, and asks back. */
    private enum Now {
        DRAFT,
        OPEN,
        ASKED,
        CLOSED
    }

    /** What Java has as names, and SQL would trip over. */
    private enum Odd {
        $body$,
        ÄRGER,
        Mixed
    }

    private static final StateMachineDefinition<Old, Event> OLD =
            machine(Old.values(), Old.NEW, Old.OPEN, Old.PARKED, Old.DONE);
    private static final StateMachineDefinition<Now, Event> NOW =
            machine(Now.values(), Now.DRAFT, Now.OPEN, Now.ASKED, Now.CLOSED);

    private final Handle handle = TestDatabase.empty(DatabaseKind.POSTGRESQL).open();

    /** A machine that goes along a path. */
    @SafeVarargs
    private static <S extends Enum<S>> StateMachineDefinition<S, Event> machine(S[] states, S... path) {
        List<TransitionDefinition<S, Event>> rows = new ArrayList<>();
        for (int i = 1; i < path.length; i++) {
            rows.add(TransitionDefinition.external(path[i - 1], Event.GO, path[i]));
        }
        return new StateMachineDefinition<>(
                "Ticket", List.of(states), List.of(Event.values()), path[0], Set.of(path[path.length - 1]), rows);
    }

    @BeforeEach
    void tickets() throws SQLException {
        execute("create schema desk");
        execute("create table desk.ticket (id integer primary key, state varchar(16) not null)");
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        execute("drop schema desk cascade");
        handle.close();
    }

    private static PostgresqlConstraints of(StateMachineDefinition<?, ?> machine) {
        return PostgresqlConstraints.of(machine, "ticket", "state").inSchema("desk");
    }

    private void oldTickets() throws SQLException {
        execute(of(OLD).create());
        execute("insert into desk.ticket select id, 'NEW' from generate_series(1, 5) as id");
        execute("update desk.ticket set state = 'OPEN' where id > 1");
        execute("update desk.ticket set state = 'PARKED' where id > 2");
        execute("update desk.ticket set state = 'DONE' where id > 4");
    }

    @Test
    void rowsFollowTheirStates() throws SQLException {
        oldTickets();
        String migration = of(NOW).migration(Map.of("NEW", "DRAFT", "PARKED", "OPEN", "DONE", "CLOSED"));

        execute(migration);
        assertThat(states())
                .containsExactly("DRAFT", "OPEN", "OPEN", "OPEN", "CLOSED")
                .inOrder();
        execute(of(NOW).validate());

        assertThat(refusal("insert into desk.ticket values (6, 'NEW')"))
                .startsWith("new row for relation \"ticket\" violates check constraint \"ticket_state_states\"");
        assertThat(refusal("insert into desk.ticket values (6, 'OPEN')"))
                .isEqualTo("ticket: state cannot begin as OPEN; it may begin as: DRAFT");
        assertThat(refusal("update desk.ticket set state = 'CLOSED' where id = 1"))
                .isEqualTo("ticket: state cannot change from DRAFT to CLOSED; it may change to: OPEN");
        execute("insert into desk.ticket values (6, 'DRAFT')");
        execute("update desk.ticket set state = 'ASKED' where id = 2");

        execute(migration);
        execute(of(NOW).validate());
        assertThat(states())
                .containsExactly("DRAFT", "ASKED", "OPEN", "OPEN", "CLOSED", "DRAFT")
                .inOrder();
    }

    @Test
    void rowsThatNobodySpokeOfStopTheMigration() throws SQLException {
        oldTickets();

        assertThat(refusal(of(NOW).migration(Map.of("NEW", "DRAFT"))))
                .isEqualTo("ticket: rows are in states that Ticket does not store: 1 in DONE, 2 in PARKED");

        assertThat(states())
                .containsExactly("NEW", "OPEN", "PARKED", "PARKED", "DONE")
                .inOrder();
        assertThat(refusal("update desk.ticket set state = 'DRAFT' where id = 1"))
                .contains("ticket_state_states");
        assertThat(refusal("update desk.ticket set state = 'DONE' where id = 1"))
                .isEqualTo("ticket: state cannot change from NEW to DONE; it may change to: OPEN");
    }

    @Test
    void tableThatHadNoConstraintsGetsThem() throws SQLException {
        execute("insert into desk.ticket values (1, 'NEW'), (2, 'ASKED')");

        execute(of(NOW).migration(Map.of("NEW", "DRAFT")));

        assertThat(states()).containsExactly("DRAFT", "ASKED").inOrder();
        assertThat(refusal("update desk.ticket set state = 'ASKED' where id = 1"))
                .contains("from DRAFT to ASKED");
    }

    @Test
    void stateMayBeAnEnumOfTheDatabase() throws SQLException {
        execute("create type desk.state as enum ('DRAFT', 'OPEN', 'ASKED', 'CLOSED', 'NEW')");
        execute("alter table desk.ticket alter column state type desk.state using state::desk.state");
        execute("insert into desk.ticket values (1, 'NEW')");

        execute(of(NOW).migration(Map.of("NEW", "DRAFT")));

        execute("update desk.ticket set state = 'OPEN'");
        assertThat(refusal("update desk.ticket set state = 'DRAFT'")).contains("from OPEN to DRAFT");
        assertThat(refusal("insert into desk.ticket values (2, 'NEW')")).contains("ticket_state_states");
    }

    @Test
    void namesMayBeAnything() throws SQLException {
        StateMachineDefinition<Odd, Event> odd = machine(Odd.values(), Odd.$body$, Odd.ÄRGER, Odd.Mixed);
        execute("create table desk.\"My \"\"User\"\" $body$\" (\"lost'\\\" varchar(16), \"select\" varchar(16))");
        for (String column : List.of("lost'\\", "select")) {
            PostgresqlConstraints constraints =
                    PostgresqlConstraints.of(odd, "My \"User\" $body$", column).inSchema("desk");
            execute(constraints.create());
            execute(constraints.migration());
            execute(constraints.validate());
        }
        execute("insert into desk.\"My \"\"User\"\" $body$\" values ('$body$', '$body$')");
        assertThat(refusal("update desk.\"My \"\"User\"\" $body$\" set \"lost'\\\" = 'Mixed'"))
                .isEqualTo("My \"User\" $body$: lost'\\ cannot change from $body$ to Mixed; it may change to: ÄRGER");
        execute("update desk.\"My \"\"User\"\" $body$\" set \"select\" = 'ÄRGER'");
    }

    /** The list of keywords is PostgreSQL's own. */
    @Test
    void keywordsAreQuotedAsPostgresqlQuotesThem() {
        List<List<String>> words = handle.createQuery("select word, quote_ident(word) from pg_get_keywords()")
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .list();

        assertThat(words.size()).isAtLeast(400);
        for (List<String> word : words) {
            assertThat(PostgresqlConstraints.of(NOW, word.get(0), "state").validate())
                    .startsWith("alter table " + word.get(1) + " validate");
        }
    }

    @Test
    void manyStatesAreNoTrouble() throws SQLException {
        List<String> states = IntStream.range(0, 200).mapToObj(i -> "S" + i).toList();
        Map<String, List<String>> next = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            next.put("S" + i, List.of("S" + (i + 1) % 200, "S" + (i + 7) % 200));
        }
        StoredStates large = new StoredStates("Large", states, List.of("S0"), next, Map.of());
        execute(PostgresqlConstraints.of(large, "ticket", "state")
                .inSchema("desk")
                .create());

        execute("insert into desk.ticket values (1, 'S0')");
        for (int i = 1; i < 200; i++) {
            execute("update desk.ticket set state = 'S" + i + "'");
        }
        assertThat(refusal("update desk.ticket set state = 'S1'"))
                .isEqualTo("ticket: state cannot change from S199 to S1; it may change to: S0, S6");
    }

    private List<String> states() throws SQLException {
        List<String> states = new ArrayList<>();
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet rows = statement.executeQuery("select state from desk.ticket order by id")) {
            while (rows.next()) {
                states.add(rows.getString(1));
            }
        }
        return states;
    }

    private String refusal(String sql) {
        PSQLException refusal = assertThrows(PSQLException.class, () -> execute(sql), sql);
        assertWithMessage(sql).that(refusal.getSQLState()).isEqualTo("23514");
        return refusal.getServerErrorMessage().getMessage();
    }

    /** In a transaction, whole. */
    private void execute(String sql) throws SQLException {
        Connection connection = handle.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
