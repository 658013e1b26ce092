package dev.switchgear.examples.benchmarks.compile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalingLadderTest {

    @TempDir
    Path folder;

    @Test
    void smallSpecsOfEveryFamilyCompileWithoutAWarning() throws Exception {
        for (Rung.Family family : Rung.Family.values()) {
            ForkedJavac javac =
                    new ForkedJavac(Files.createDirectories(folder.resolve(family.name())), ModulesTest.QUICK, 120);
            Path spec = family.upTo(100)
                    .get(0)
                    .write()
                    .writeTo(folder.resolve("specs").resolve(family.name()));
            List<String> options = new ArrayList<>(Library.SWITCHGEAR.processing());
            options.addAll(ModulesTest.STRICT);
            Measurement measurement = javac.compile(List.of(spec), options);
            assertWithMessage(family.toString()).that(measurement.failure()).isEqualTo(Optional.empty());
            assertWithMessage(family.toString()).that(measurement.warning()).isEqualTo(Optional.empty());
        }
    }

    @Test
    void familiesReachAHundredThousandCells() {
        assertThat(new Rung(Rung.Family.DENSE, 1000, 100).cells()).isEqualTo(100_000);
        assertThat(Rung.Family.DENSE.upTo(100_000)).contains(new Rung(Rung.Family.DENSE, 1000, 100));
        assertThat(Rung.Family.SPARSE.upTo(100_000)).contains(new Rung(Rung.Family.SPARSE, 4000, 20));
        assertThat(Rung.Family.METHODS.upTo(100_000)).contains(new Rung(Rung.Family.METHODS, 500, 50));
    }

    @Test
    void aSpecHasARowForEachCell() {
        for (Rung.Family family : List.of(Rung.Family.DENSE, Rung.Family.SPARSE, Rung.Family.METHODS)) {
            Rung rung = family.upTo(300).get(1);
            assertThat(rung.write().text().split("@Transition", -1)).hasLength(rung.cells() + 1);
        }
    }

    @Test
    void whatGrowsWithTheRowsHasASlopeOfOne() {
        assertThat(Statistics.logarithmicSlope(List.of(10.0, 100.0, 1000.0), List.of(3.0, 30.0, 300.0)))
                .isWithin(1e-9)
                .of(1.0);
        assertThat(Statistics.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
    }

    @Test
    void whatFailsIsReportedAsAFailure() {
        LadderReport report = new LadderReport(1);
        Rung rung = new Rung(Rung.Family.DENSE, 10, 10);
        report.add(rung, Step.ALL, Measurement.failed("code too large"));
        assertThat(report.markdown()).contains("- failed: table, all cells, 10 x 10, all: code too large");
        assertThat(report.chart()).startsWith("<svg ");
    }
}
