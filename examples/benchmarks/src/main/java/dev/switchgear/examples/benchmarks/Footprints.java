package dev.switchgear.examples.benchmarks;

import com.google.gson.GsonBuilder;
import dev.switchgear.examples.benchmarks.libraries.Library;
import dev.switchgear.examples.benchmarks.nested.NestedDrives;
import dev.switchgear.examples.benchmarks.nested.NestedTable;
import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jol.info.GraphLayout;

/**
 * The bytes of a machine, by JOL: by how much the reachable heap grows when there is one machine more. What all machines
 * of a kind share is not counted, wherever a library keeps it.
 */
public final class Footprints {

    private Footprints() {}

    /**
     * Measures all contestants and writes what it found.
     *
     * @param args the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Map<String, Long> bytes = new TreeMap<>();
        for (Table table : Tables.all()) {
            for (String name : Contestant.names()) {
                bytes.put(name + "/" + table.name(), bytes(name, table.name()));
            }
        }
        for (NestedDrives drives : NestedDrives.values()) {
            bytes.put(drives.name() + "/" + NestedTable.NAME, bytes(drives::create));
        }
        for (String name : Contestant.guarded()) {
            bytes.put(name + "/Session", bytes(name, "Session"));
        }
        Files.writeString(
                Path.of(args[0]), new GsonBuilder().setPrettyPrinting().create().toJson(bytes));
    }

    /** The bytes of one machine more. */
    static long bytes(String contestant, String machine) {
        return bytes(Contestant.of(contestant, machine).factory());
    }

    private static long bytes(Library.Factory factory) {
        Object first = factory.create();
        Object second = factory.create();
        return GraphLayout.parseInstance(first, second).totalSize()
                - GraphLayout.parseInstance(first).totalSize();
    }
}
