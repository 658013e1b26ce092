package dev.switchgear.sql;

import static dev.switchgear.sql.PostgresqlNames.identifier;
import static dev.switchgear.sql.PostgresqlNames.literal;
import static dev.switchgear.sql.PostgresqlNames.literals;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The text of the statements for one column of one table. */
final class PostgresqlScript {

    /** Lists of states are broken where they would be longer. */
    private static final int WIDTH = 100;

    /**
     * A {@code CHECK} that a column has one of these states.
     *
     * @param name the name of the constraint
     * @param subject the condition up to the list
     * @param states the states
     */
    record Check(String name, String subject, List<String> states) {}

    private final StoredStates stored;
    private final String table;
    private final String column;
    private final List<Check> checks;
    private final String tableName;
    private final String steps;
    private final String first;
    private final String function;

    PostgresqlScript(StoredStates stored, Optional<String> schema, String table, String column, List<Check> checks) {
        this.stored = stored;
        this.tableName = table;
        this.column = column;
        this.checks = List.copyOf(checks);
        String prefix = schema.map(name -> identifier(name) + ".").orElse("");
        this.table = prefix + identifier(table);
        this.steps = PostgresqlNames.derived(table + "_" + column, "_steps");
        this.first = PostgresqlNames.derived(table + "_" + column, "_first");
        this.function = prefix + identifier(steps);
    }

    String create() {
        return """
                -- %s in %s: which states may be stored, which first, and which after which.
                %s
                %s
                %s""".formatted(
                        PostgresqlNames.comment(stored.machine()),
                        PostgresqlNames.comment(table + "." + identifier(column)),
                        checked(""),
                        function(),
                        triggers());
    }

    String drop() {
        StringBuilder drop = new StringBuilder(dropTriggers());
        drop.append("drop function if exists ").append(function).append("();\n");
        drop.append("alter table ").append(table).append('\n');
        drop.append(checks.stream()
                .map(check -> "  drop constraint if exists " + identifier(check.name()))
                .collect(joining(",\n", "", ";\n")));
        return drop.toString();
    }

    String migration(Map<String, String> renamed) {
        StringBuilder updates = new StringBuilder();
        new TreeMap<>(renamed)
                .forEach((from, to) -> updates.append("update %s set %s = %s where %s = %s;\n"
                        .formatted(table, identifier(column), literal(to), identifier(column), literal(from))));
        return """
                -- %s in %s, in place of what an earlier version has put there.
                lock table %s in access exclusive mode;

                %s
                %s
                %s%s
                %s
                %s""".formatted(
                        PostgresqlNames.comment(stored.machine()),
                        PostgresqlNames.comment(table + "." + identifier(column)),
                        table,
                        dropTriggers(),
                        checked(" not valid"),
                        updates.isEmpty() ? "" : updates + "\n",
                        leftOver(),
                        function(),
                        triggers());
    }

    String validate() {
        return checks.stream()
                .map(check -> "alter table " + table + " validate constraint " + identifier(check.name()) + ";\n")
                .collect(joining());
    }

    private String dropTriggers() {
        return """
                drop trigger if exists %s on %s;
                drop trigger if exists %s on %s;
                """.formatted(identifier(first), table, identifier(steps), table);
    }

    private String checked(String ending) {
        List<String> clauses = new ArrayList<>();
        checks.forEach(check -> clauses.add("  drop constraint if exists " + identifier(check.name())));
        checks.forEach(check -> clauses.add("  add constraint %s check (\n    %s in (%s))%s"
                .formatted(identifier(check.name()), check.subject(), list(check.states(), "    "), ending)));
        return "alter table " + table + "\n" + String.join(",\n", clauses) + ";\n";
    }

    /** Rows in states that are gone: an error tells how many there are in each. */
    private String leftOver() {
        return "do "
                + PostgresqlNames.body("""
                declare
                  lost text;
                begin
                  select string_agg(format('%%s in %%s', many, state), ', ' order by state) into lost
                  from (
                    select coalesce(stored.%1$s::text, 'null') as state, count(*) as many
                    from %2$s as stored
                    where stored.%1$s is null or stored.%1$s::text not in (%3$s)
                    group by 1
                  ) as other;
                  if lost is not null then
                    raise exception using
                      errcode = 'check_violation',
                      message = %4$s || lost,
                      hint = 'Say which states they have become, or give them others first.';
                  end if;
                end
                """.formatted(
                        identifier(column),
                        table,
                        list(stored.states(), "      "),
                        literal(tableName + ": rows are in states that " + stored.machine() + " does not store: ")))
                + ";\n";
    }

    private String function() {
        String arms = stored.next().entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .map(row -> "      when %s then array[%s]\n"
                        .formatted(literal(row.getKey()), list(row.getValue(), "        ")))
                .collect(joining());
        String next = arms.isEmpty()
                ? "    legal := array[]::text[];\n"
                : "    legal := case old.%s::text\n%s      else array[]::text[]\n    end;\n"
                        .formatted(identifier(column), arms);
        String body = """
                declare
                  legal text[];
                  refused text;
                begin
                  if tg_op = 'INSERT' then
                    legal := array[%2$s];
                  else
                %4$s  end if;
                  if new.%1$s::text = any (legal) then
                    return null;
                  end if;
                  if tg_op = 'INSERT' then
                    refused := %3$s || new.%1$s::text || '; it may begin as: ';
                  else
                    refused := %5$s || coalesce(old.%1$s::text, 'null') || ' to ' || new.%1$s::text
                      || case when cardinality(legal) = 0 then '; it may not change'
                        else '; it may change to: ' end;
                  end if;
                  raise exception using
                    errcode = 'check_violation',
                    message = refused || array_to_string(legal, ', '),
                    schema = tg_table_schema,
                    table = tg_table_name,
                    column = %6$s,
                    constraint = tg_name;
                end
                """.formatted(
                        identifier(column),
                        list(stored.first(), "      "),
                        literal(tableName + ": " + column + " cannot begin as "),
                        next,
                        literal(tableName + ": " + column + " cannot change from "),
                        literal(column));
        return "create or replace function " + function + "() returns trigger language plpgsql as "
                + PostgresqlNames.body(body) + ";\n";
    }

    /** They call the function only where there is something to judge: most inserts are legal, and most updates are of other columns. */
    private String triggers() {
        return """
                create or replace trigger %1$s after insert on %2$s
                  for each row when (new.%3$s not in (%4$s))
                  execute function %5$s();

                create or replace trigger %6$s after update on %2$s
                  for each row when (old.%3$s is distinct from new.%3$s)
                  execute function %5$s();
                """.formatted(
                        identifier(first),
                        table,
                        identifier(column),
                        list(stored.first(), "    "),
                        function,
                        identifier(steps));
    }

    /** States on one line, or on several if they are many. */
    private static String list(List<String> states, String indent) {
        String whole = literals(states);
        if (whole.length() <= WIDTH) {
            return whole;
        }
        StringBuilder lines = new StringBuilder();
        int column = WIDTH;
        for (int i = 0; i < states.size(); i++) {
            String state = literal(states.get(i)) + (i + 1 < states.size() ? "," : "");
            if (column + state.length() >= WIDTH) {
                lines.append('\n').append(indent).append(state);
                column = indent.length() + state.length();
            } else {
                lines.append(' ').append(state);
                column += 1 + state.length();
            }
        }
        return lines.toString();
    }
}
