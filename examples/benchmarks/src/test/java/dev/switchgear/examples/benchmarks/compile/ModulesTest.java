package dev.switchgear.examples.benchmarks.compile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesTest {

    /** Flags of a virtual machine that is not measured. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    Path folder;

    @Test
    void everyModuleCompilesInEveryWayWithoutAWarning() throws Exception {
        ForkedJavac javac = new ForkedJavac(folder, QUICK, 120);
        Map<String, List<Contestant>> libraries = CompileCost.contestants(10, javac, folder);
        assertThat(libraries).hasSize(3);
        for (List<Contestant> ways : libraries.values()) {
            assertThat(ways).hasSize(3);
            for (Contestant contestant : ways) {
                Measurement measurement = contestant.compile(javac, STRICT);
                assertWithMessage(contestant.toString())
                        .that(measurement.failure())
                        .isEqualTo(Optional.empty());
                assertWithMessage(contestant.toString())
                        .that(measurement.warning())
                        .isEqualTo(Optional.empty());
                assertThat(measurement.seconds()).isGreaterThan(0.0);
            }
        }
    }

    @Test
    void aSeedGivesTheSameSourcesAgain() {
        assertThat(Sketch.some(50, 1)).isEqualTo(Sketch.some(50, 1));
        assertThat(Sketch.some(50, 1)).isNotEqualTo(Sketch.some(50, 2));
        assertThat(ValueWriter.forAutoValue(50, 1)).isEqualTo(ValueWriter.forAutoValue(50, 1));
        assertThat(MapperWriter.forMapStruct(50, 1)).isEqualTo(MapperWriter.forMapStruct(50, 1));
    }

    @Test
    void sketchesAreAsSmallAsOrdinaryMachines() {
        for (Sketch sketch : Sketch.some(500, 6)) {
            assertThat(sketch.states().size()).isIn(Range.closed(3, 8));
            assertThat(sketch.events().size()).isIn(Range.closed(3, 8));
        }
    }
}
