package dev.switchgear.examples.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.examples.benchmarks.drives.Way;
import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Tables;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FootprintsTest {

    private static final Set<Way> WITHOUT_MACHINE = EnumSet.of(Way.METHOD_NEXT, Way.TABLE_NEXT);

    @Test
    void aMachineIsItsState() {
        for (Table table : Tables.all()) {
            for (Way way : Way.values()) {
                assertWithMessage("%s %s", way, table.name())
                        .that(Footprints.bytes(way.name(), table.name()))
                        .isEqualTo(WITHOUT_MACHINE.contains(way) ? 0 : 16);
            }
        }
    }

    @Test
    void andWhichEventRunsIfItHasActions() {
        assertThat(Footprints.bytes("GUARDED_FIRE", "Session")).isEqualTo(24);
    }
}
