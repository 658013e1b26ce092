package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.model.Picture;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.FailingOutput;
import dev.switchgear.processor.testing.InterceptedProcessor;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pictures are drawn, where they are, and what becomes of those that cannot be. */
final class PicturesTest {

    private static final String SPEC = """
            package drawn;
            public class House {
              @dev.switchgear.StateMachine
              @House_DoorRules.Initial(Door.State.OPEN)
              interface Door {
                enum State { OPEN, CLOSED }
                @House_DoorRules.Transition(from = State.OPEN, to = State.CLOSED)
                void shut();
                @House_DoorRules.Transition(from = State.CLOSED, to = State.OPEN)
                void open();
              }
            }
            """;

    private static final String ALL =
            "-Aswitchgear.diagrams=" + Picture.all().stream().map(Picture::word).collect(Collectors.joining(","));

    private static Compiled compile(TestCompiler compiler, String... options) {
        return compiler.compileWithOptions(Sources.of(SPEC), List.of(options));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnUnlessAskedFor(TestCompiler compiler) {
        assertThat(compile(compiler).withoutComplaint().drawn()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachPictureIsBesideTheClass(TestCompiler compiler) {
        assertThat(compile(compiler, ALL).withoutComplaint().drawn().keySet())
                .containsExactlyElementsIn(Picture.all().stream()
                        .map(picture -> "META-INF/switchgear/drawn.House$Door." + picture.extension())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAskedForIsDrawnOverWhatIsThere(TestCompiler compiler) {
        Compiled before = compile(compiler, ALL);
        before.drawn().replaceAll((path, text) -> "of another day");

        Compiled again = compiler.compileOver(before, List.of("-Aswitchgear.diagrams=json"), SPEC)
                .withoutComplaint();

        assertThat(again.drawn().get("META-INF/switchgear/drawn.House$Door.json"))
                .contains("\"name\": \"Door\"");
    }

    @ParameterizedTest
    @EnumSource
    void eachPictureHasTheSpecAsItsOnlyOrigin(TestCompiler compiler) {
        List<String> origins = new ArrayList<>();

        compiler.compileWith(
                List.of(), List.of(ALL), Sources.of(SPEC), new InterceptedProcessor((method, arguments) -> {
                    if (method.equals("createResource")) {
                        origins.add(Arrays.toString((Element[]) arguments[3]));
                    }
                }));

        assertThat(origins).hasSize(Picture.all().size());
        assertThat(origins.stream().distinct().toList()).containsExactly("[drawn.House.Door]");
    }

    @ParameterizedTest
    @CsvSource({"'=marmaid', 'marmaid is not a format'", "'=json,', 'it names no format'", "'', 'it names no format'"})
    void aWordThatIsNoFormatIsReported(String value, String found) {
        Compiled compiled = compile(TestCompiler.JAVAC, "-Aswitchgear.diagrams" + value);

        assertThat(compiled.diagnoses().stream().map(Diagnosis::headline).toList())
                .containsExactly("[SG002] -Aswitchgear.diagrams" + value + " has no effect");
        assertThat(compiled.diagnoses().get(0).message()).contains("found:    " + found);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureThatCannotBeWrittenIsOneErrorAndTheMachineIsThere(TestCompiler compiler) {
        Compiled compiled = compiler.compileWith(
                List.of(),
                List.of("-Aswitchgear.diagrams=json"),
                Sources.of(SPEC),
                new FailingOutput(".json", FailingOutput.Moment.CREATE, () -> {
                    throw new IOException("No space left on device");
                }));

        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.errors().get(0).message().replaceAll("\\n +", "\n")).isEqualTo("""
                [SG143] META-INF/switchgear/drawn.House$Door.json cannot be written to the output folder
                found:    IOException: No space left on device
                expected: an output folder for classes that the compiler can write to, with space left
                fix:      make the folder writable, or free disk space; the compiler's option -d names the folder. \
                Without the option -Aswitchgear.diagrams nothing is drawn""");
    }
}
