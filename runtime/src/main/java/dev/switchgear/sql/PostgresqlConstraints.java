package dev.switchgear.sql;

import dev.switchgear.StateMachineDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements by which a PostgreSQL table keeps the table of a machine: a {@code CHECK} for the states that may be stored, and
 * triggers for which may come first and which may follow which. What they refuse is an error of SQLSTATE 23514
 * ({@code check_violation}), which names the table, the column and the constraint. They need PostgreSQL 14 or later.
 *
 * <p>The states are stored by the names of their constants, in a column of type {@code text}, {@code varchar} or an enum that has
 * those names. Names of tables and columns are taken as the catalog has them, so {@code Orders} is not {@code orders}; they are
 * quoted where they have to be.
 *
 * <p>The triggers fire after a row was written, so that they see what other triggers have made of it, and an
 * {@code insert … on conflict do update} that ends as an update is judged as one. They fire for everybody, except where
 * {@code session_replication_role} is {@code replica} or the owner disables them. A table must not be partitioned by the state: to
 * move a row to another partition is to insert it there.
 *
 * <p>What is returned depends on the arguments alone, and ends with a line break. Run each text in one transaction, as
 * a whole: it has semicolons within a function's body. Each may be run again.
 */
public final class PostgresqlConstraints {

    private final StoredStates stored;
    private final Optional<String> schema;
    private final String table;
    private final String column;
    private final Map<String, List<String>> dueColumns;

    private PostgresqlConstraints(
            StoredStates stored,
            Optional<String> schema,
            String table,
            String column,
            Map<String, List<String>> dueColumns) {
        this.stored = stored;
        this.schema = schema;
        this.table = PostgresqlNames.requireName(table);
        this.column = PostgresqlNames.requireName(column);
        this.dueColumns = dueColumns;
    }

    /**
     * Of a machine that is written when an event is over.
     *
     * @param definition the machine as data
     * @param table the name of the table
     * @param column the name of the column that has the state
     * @return the constraints
     * @throws IllegalArgumentException if PostgreSQL has no such names
     * @see StoredStates#of(StateMachineDefinition)
     */
    public static PostgresqlConstraints of(StateMachineDefinition<?, ?> definition, String table, String column) {
        return of(StoredStates.of(definition), table, column);
    }

    /**
     * Of what may be stored.
     *
     * @param stored the states, and which may follow which
     * @param table the name of the table
     * @param column the name of the column that has the state
     * @return the constraints
     * @throws IllegalArgumentException if PostgreSQL has no such names
     */
    public static PostgresqlConstraints of(StoredStates stored, String table, String column) {
        return new PostgresqlConstraints(stored, Optional.empty(), table, column, Map.of());
    }

    /**
     * The same where the table is in a schema. Without one, it is looked for along the {@code search_path} of whoever runs the statements.
     *
     * @param name the name of the schema
     * @return constraints of that table
     * @throws IllegalArgumentException if PostgreSQL has no such name
     */
    public PostgresqlConstraints inSchema(String name) {
        return new PostgresqlConstraints(
                stored, Optional.of(PostgresqlNames.requireName(name)), table, column, dueColumns);
    }

    /**
     * The same, and a {@code CHECK} that a timeout is due only in states in which it can be.
     *
     * @param event the event that the timeout raises
     * @param dueColumn the name of the column that has its due time, or null
     * @return constraints of both columns
     * @throws IllegalArgumentException if no state that is stored has such a timeout, or PostgreSQL no such name
     */
    public PostgresqlConstraints withDue(Enum<?> event, String dueColumn) {
        List<String> states = stored.timed().get(event.name());
        if (states == null || states.isEmpty()) {
            throw new IllegalArgumentException(
                    event + " is no timeout of a state that " + stored.machine() + " stores");
        }
        Map<String, List<String>> more = new LinkedHashMap<>(dueColumns);
        more.put(PostgresqlNames.requireName(dueColumn), states);
        return new PostgresqlConstraints(stored, schema, table, column, more);
    }

    /**
     * {@return the statements that put the constraints on a table, in place of those that it has by these names} They fail on a table with
     * rows that break them.
     */
    public String create() {
        return script().create();
    }

    /** {@return the statements that take the constraints off the table} */
    public String drop() {
        return script().drop();
    }

    /**
     * {@return the statements that put the constraints on a table in place of those of an earlier version of the machine} As
     * {@link #migration(Map)}, where no state has another name.
     */
    public String migration() {
        return migration(Map.of());
    }

    /**
     * The statements that put the constraints on a table in place of those of an earlier version of the machine, which need not be known. Rows
     * in states that have another name now get that name. If rows are left in other states that may not be stored any more,
     * the statements fail and say how many there are, and nothing has changed.
     *
     * <p>Nobody else can use the table while the statements run, which look at each row once. Afterwards the {@code CHECK}s hold for
     * whatever is written; run {@link #validate} to have PostgreSQL know that they hold for all rows.
     *
     * @param renamed new names of states by their old ones; several old states may become one
     * @return the statements
     * @throws IllegalArgumentException if an old name is still one of a state that may be stored, or a new name is none
     */
    public String migration(Map<String, String> renamed) {
        renamed.forEach((from, to) -> {
            if (stored.states().contains(from)) {
                throw new IllegalArgumentException(from + " is still a state of " + stored.machine());
            }
            if (!stored.states().contains(to)) {
                throw new IllegalArgumentException(to + " is not one of " + stored.states());
            }
        });
        return script().migration(renamed);
    }

    /**
     * {@return the statements that check all rows after a {@link #migration(Map) migration}} Others can read and write meanwhile. They
     * belong in a transaction of their own.
     */
    public String validate() {
        return script().validate();
    }

    private PostgresqlScript script() {
        String base = table + "_" + column;
        List<PostgresqlScript.Check> checks = new ArrayList<>();
        String states = PostgresqlNames.identifier(column);
        checks.add(new PostgresqlScript.Check(
                PostgresqlNames.derived(base, "_states"), states + " is not null and " + states, stored.states()));
        dueColumns.forEach((due, timed) -> checks.add(new PostgresqlScript.Check(
                PostgresqlNames.derived(table + "_" + due, "_states"),
                PostgresqlNames.identifier(due) + " is null or " + states,
                timed)));
        return new PostgresqlScript(stored, schema, table, column, checks);
    }
}
