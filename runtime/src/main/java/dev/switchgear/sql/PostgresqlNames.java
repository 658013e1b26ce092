package dev.switchgear.sql;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Identifiers and literals as PostgreSQL reads them. */
final class PostgresqlNames {

    /** Of a longer one, PostgreSQL drops the rest without an error. */
    private static final int MOST_BYTES = 63;

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** The keywords of PostgreSQL 18 that are not names everywhere: all but the unreserved ones. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast
            char character check coalesce collate collation column concurrently constraint create cross current_catalog
            current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable
            desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group
            grouping having ilike in initially inner inout int integer intersect interval into is isnull join json json_array
            json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value
            lateral leading least left like limit localtime localtimestamp merge_action national natural nchar none normalize not
            notnull null nullif numeric offset on only or order out outer overlaps overlay placing position precision primary
            real references returning right row select session_user setof similar smallint some substring symmetric
            system_user table tablesample then time timestamp to trailing treat trim true union unique user using values varchar
            variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces
            xmlparse xmlpi xmlroot xmlserialize xmltable""".split("\\s+"));

    private PostgresqlNames() {}

    /**
     * The same name.
     *
     * @throws IllegalArgumentException if PostgreSQL has no such name
     */
    static String requireName(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0 || bytes(name) > MOST_BYTES) {
            throw new IllegalArgumentException("\"" + name + "\" is no name: PostgreSQL's have 1 to 63 bytes");
        }
        return name;
    }

    /** A name of ours, from that of a table's column; one that would be too long is cut, and told from others by a number. */
    static String derived(String base, String suffix) {
        if (bytes(base) + bytes(suffix) <= MOST_BYTES) {
            return base + suffix;
        }
        String ending = String.format(Locale.ROOT, "_%08x%s", base.hashCode(), suffix);
        int end = base.length();
        while (bytes(base.substring(0, end)) + bytes(ending) > MOST_BYTES) {
            end = base.offsetByCodePoints(end, -1);
        }
        return base.substring(0, end) + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A name as it stands in a statement. */
    static String identifier(String name) {
        return PLAIN.matcher(name).matches() && !KEYWORDS.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as it stands in a statement, whatever {@code standard_conforming_strings} says. */
    static String literal(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** Texts as they stand in a list. */
    static String literals(Collection<String> texts) {
        return texts.stream().map(PostgresqlNames::literal).collect(Collectors.joining(", "));
    }

    /** What may stand on a line of comment. */
    static String comment(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** A body between dollar signs, whatever is in it. */
    static String body(String text) {
        String tag = "$body$";
        for (int number = 2; text.contains(tag); number++) {
            tag = "$body" + number + "$";
        }
        return tag + "\n" + text + tag;
    }
}
