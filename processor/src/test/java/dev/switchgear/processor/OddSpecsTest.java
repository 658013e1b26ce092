package dev.switchgear.processor;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Picture;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Specs in {@code odd} that nobody would write, and that are sound: no compiler complains of them or their machines, pictures included. */
final class OddSpecsTest {

    private static final String PICTURES =
            "-Aswitchgear.diagrams=" + Picture.all().stream().map(Picture::word).collect(joining(","));

    static Stream<Arguments> specs() {
        return Sources.in("odd")
                .flatMap(spec -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(spec, compiler)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("specs")
    void areSound(Path spec, TestCompiler compiler) {
        compiler.compileWithOptions(Sources.of(spec), List.of(PICTURES)).withoutComplaint();
    }
}
