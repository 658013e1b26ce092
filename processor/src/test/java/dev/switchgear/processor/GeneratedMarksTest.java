package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.JavaFileObjects;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what others' tools know that we wrote a type. */
final class GeneratedMarksTest {

    private static final String MARK = "@Generated(\"dev.switchgear.processor.StateMachineProcessor\")\n";

    private static final Path GOOD = Path.of("src/test/resources/good");
    private static final Path ODD = Path.of("src/test/resources/odd");

    private static final String LAMP = """
            package acme;

            import acme.LampRules.Initial;
            import acme.LampRules.Transition;
            import dev.switchgear.StateMachine;

            @StateMachine
            @Initial(Lamp.State.ON)
            interface Lamp {
                enum State { ON, OFF }

                @Transition(from = State.ON, to = State.OFF)
                @Transition(from = State.OFF, to = State.ON)
                void turn();
            }
            """;

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void onTheClassPathThePlatformsIsThere(TestCompiler compiler) {
        for (List<String> options : List.of(List.<String>of(), List.of("--release", "17"))) {
            Compiled compiled = compiler.compileWith(List.of(), options, Sources.of(LAMP), new StateMachineProcessor());

            assertThat(compiled.withoutComplaint().generated().values().stream()
                            .map(source -> source.contains(MARK + "@SwitchgearGenerated\n")))
                    .containsExactly(true, true);
        }
    }

    /** It passes over types that an annotation calls generated, and knows no type by what encloses it. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void jacocoCountsNothing(TestCompiler compiler) throws IOException {
        CoverageBuilder counted = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(new ExecutionDataStore(), counted);
        for (Path spec :
                List.of(GOOD.resolve("Gate.java"), GOOD.resolve("Checkout.java"), ODD.resolve("CapitalEvents.java"))) {
            for (Map.Entry<String, byte[]> type :
                    compiler.compile(Sources.of(spec)).classes().entrySet()) {
                analyzer.analyzeClass(type.getValue(), type.getKey());
            }
        }

        List<String> methods = counted.getClasses().stream()
                .flatMap(type -> type.getMethods().stream().map(method -> type.getName() + "." + method.getName()))
                .toList();
        assertThat(methods).contains("good/Checkout.ship");
        assertThat(methods.stream().filter(name -> name.contains("Machine") || name.contains("Rules")))
                .isEmpty();
    }

    /** It is in java.compiler, which a compilation may do without. */
    @Test
    void whereThePlatformsIsNotThereOursAloneIs() {
        String machine = TestCompiler.JAVAC
                .compileWith(
                        List.of(),
                        List.of("--limit-modules", "java.base"),
                        Sources.of(LAMP),
                        new StateMachineProcessor())
                .withoutComplaint()
                .source("acme.LampMachine");

        assertThat(machine).contains("@SwitchgearGenerated");
        assertThat(machine).doesNotContain("@Generated");
    }

    /** A module that does not require java.compiler cannot name it, though the compilation knows it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "requires java.compiler;", "requires java.se;"})
    void aModuleSeesItIfItRequiresIt(String requires, @TempDir Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        Path runtime = Path.of(StateMachine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            files.setLocationFromPaths(StandardLocation.MODULE_PATH, List.of(runtime));
            JavaCompiler.CompilationTask task = javac.getTask(
                    said,
                    files,
                    null,
                    List.of("-Xlint:all,-processing", "-Werror"),
                    null,
                    List.of(
                            JavaFileObjects.forSourceString(
                                    "module-info", "module acme { requires dev.switchgear; " + requires + " }"),
                            JavaFileObjects.forSourceString("acme.Lamp", LAMP)));
            task.setProcessors(List.of(new StateMachineProcessor()));
            assertWithMessage(said.toString()).that(task.call()).isTrue();
        }

        String machine = Sources.read(folder.resolve("acme/LampMachine.java"));
        assertThat(machine.contains(MARK)).isEqualTo(!requires.isEmpty());
        assertThat(machine).contains("@SwitchgearGenerated");
    }
}
