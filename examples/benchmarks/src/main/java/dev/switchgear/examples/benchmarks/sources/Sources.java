package dev.switchgear.examples.benchmarks.sources;

import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes down every form of the machines. What it writes is kept in the repository, to be read; a test finds out
 * whether it is still what this writes.
 */
public final class Sources {

    private static final String PACKAGE = "dev.switchgear.examples.benchmarks.";

    private Sources() {}

    /**
     * Writes them.
     *
     * @param args the folder of the Java sources
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        for (Map.Entry<String, String> source : all().entrySet()) {
            Files.writeString(root.resolve(source.getKey()), source.getValue());
        }
    }

    /**
     * What is written.
     *
     * @return the sources by their paths
     */
    public static Map<String, String> all() {
        Map<String, String> sources = new TreeMap<>();
        for (Table table : Tables.all()) {
            Specs specs = new Specs(table);
            add(sources, "machines", table.name() + "Table", specs.table());
            add(sources, "machines", table.name() + "Methods", specs.methods());
            add(sources, "machines", table.name() + "Answers", specs.answers());
            ByHand byHand = new ByHand(table);
            add(sources, "byhand", table.name() + "EnumSwitch", byHand.enumSwitch());
            add(sources, "byhand", table.name() + "IntSwitch", byHand.intSwitch());
            add(sources, "byhand", table.name() + "PackedTable", byHand.packedTable());
            add(sources, "byhand", table.name() + "ByMethods", byHand.methods());
            add(sources, "drives", table.name() + "Drives", new Loops(table).drives());
        }
        return sources;
    }

    private static void add(Map<String, String> sources, String room, String name, String body) {
        String text = "// @formatter:off, for this is what Sources writes\npackage " + PACKAGE + room + ";\n\n" + body
                + "// @formatter:on\n";
        sources.put((PACKAGE + room).replace('.', '/') + "/" + name + ".java", text);
    }
}
