package dev.switchgear.processor.gradle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.StateMachine;
import dev.switchgear.processor.StateMachineProcessor;
import dev.switchgear.processor.testing.CommandLine;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessingResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessorResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.IncrementalAnnotationProcessorType;
import org.gradle.api.internal.tasks.compile.processing.AggregatingProcessor;
import org.gradle.api.internal.tasks.compile.processing.AnnotationProcessorDeclaration;
import org.gradle.api.internal.tasks.compile.processing.AnnotationProcessorDetector;
import org.gradle.api.internal.tasks.compile.processing.IsolatingProcessor;
import org.gradle.cache.internal.FileContentCache;
import org.gradle.cache.internal.FileContentCacheFactory;
import org.gradle.internal.serialize.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** The processor in Gradle's own classes, which decide what an incremental build may reuse. */
final class GradleTest {

    private static final String LAMP = """
            package acme;
            import acme.LampRules.*;
            import dev.switchgear.StateMachine;
            @StateMachine
            @Initial(Lamp.State.ON)
            public interface Lamp {
                enum State { ON, OFF }
                @Transition(from = State.ON, to = State.OFF)
                @Transition(from = State.OFF, to = State.ON)
                void turn(int times);
            }
            """;

    private static final String HOUSE = """
            package acme;
            import acme.House_DoorRules.*;
            import dev.switchgear.StateMachine;
            class House {
                @StateMachine
                @Initial(Door.State.OPEN)
                @Transition(from = Door.State.OPEN, on = Door.Event.SHUT, to = Door.State.CLOSED)
                @Transition(from = Door.State.CLOSED, on = Door.Event.OPEN, to = Door.State.OPEN)
                interface Door {
                    enum State { OPEN, CLOSED }
                    enum Event { OPEN, SHUT }
                }
            }
            """;

    private static final Pattern OPTION = Pattern.compile("(?m)^// option: (.*)$");

    @TempDir
    private Path folder;

    /** A processor that asks for the types with specs of a whole module, as one does that makes a list of them. */
    @SupportedAnnotationTypes("dev.switchgear.StateMachine")
    private static final class Collector extends AbstractProcessor {

        private final Set<String> specs = new TreeSet<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            round.getElementsAnnotatedWith(StateMachine.class).forEach(spec -> specs.add(spec.toString()));
            return false;
        }
    }

    @Test
    void gradleTakesItForIsolating() throws IOException {
        FileContentCacheFactory caches = new FileContentCacheFactory() {
            @Override
            public <V> FileContentCache<V> newCache(
                    String name, int size, Calculator<? extends V> calculator, Serializer<V> serializer) {
                return file -> calculator.calculate(file, file.isFile());
            }
        };
        List<File> path = Stream.of(CommandLine.processor(folder).split(File.pathSeparator))
                .map(File::new)
                .toList();

        Map<String, AnnotationProcessorDeclaration> found =
                new AnnotationProcessorDetector(caches, LoggerFactory.getLogger("gradle"), true).detectProcessors(path);

        assertThat(found.keySet()).containsExactly(StateMachineProcessor.class.getName());
        assertThat(found.get(StateMachineProcessor.class.getName()).getType())
                .isEqualTo(IncrementalAnnotationProcessorType.ISOLATING);
    }

    static Stream<Path> good() {
        return Sources.in("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void eachFileIsOfOneOriginAndWrittenAsWithoutGradle(Path spec) {
        Sources sources = Sources.in("good/elsewhere").map(Sources::of).reduce(Sources.of(spec), Sources::and);
        AnnotationProcessingResult result = new AnnotationProcessingResult();

        Compiled compiled = TestCompiler.JAVAC
                .compile(sources, isolating(new StateMachineProcessor(), result))
                .withoutComplaint();

        assertThat(compiled.generated())
                .isEqualTo(TestCompiler.JAVAC.compile(sources).generated());
        assertThat(result.getFullRebuildCause()).isNull();
        assertThat(result.getGeneratedAggregatingTypes()).isEmpty();
        assertThat(result.getGeneratedTypesWithIsolatedOrigin().values().stream()
                        .flatMap(Set::stream)
                        .toList())
                .containsExactlyElementsIn(compiled.generated().keySet());
    }

    static Stream<Path> bad() {
        return Sources.in("bad");
    }

    /** Places and all, though Gradle puts an environment of its own around the compiler's. */
    @ParameterizedTest
    @MethodSource("bad")
    void errorsAreThoseOfTheCompilerAlone(Path spec) {
        List<String> options = OPTION.matcher(Sources.read(spec))
                .results()
                .map(option -> option.group(1))
                .toList();
        Compiled alone = compile(spec, options, new StateMachineProcessor());

        Compiled compiled =
                compile(spec, options, isolating(new StateMachineProcessor(), new AnnotationProcessingResult()));

        assertThat(compiled.diagnoses()).isEqualTo(alone.diagnoses());
    }

    private static Compiled compile(Path spec, List<String> options, Processor processor) {
        return TestCompiler.JAVAC.compileWith(List.of(), options, Sources.of(spec), processor);
    }

    /**
     * As Gradle does when one of two specs has changed: what was written and compiled for it is deleted, and it is compiled anew, beside the
     * other one's class, for the sake of a processor that wants all.
     */
    @ParameterizedTest
    @MethodSource("changes")
    void anIncrementalBuildGivesWhatACleanOneGives(String changed, String text) throws IOException {
        Map<String, String> before = Map.of("Lamp", LAMP, "House", HOUSE);
        Map<String, String> after = new TreeMap<>(before);
        after.put(changed, text);
        AnnotationProcessingResult result = new AnnotationProcessingResult();
        Collector collector = new Collector();
        compile(folder.resolve("incremental"), before, List.of(), result, new Collector());

        List<String> outdated =
                new ArrayList<>(result.getGeneratedTypesWithIsolatedOrigin().get("acme." + changed));
        outdated.add("acme." + changed);
        for (String type : outdated) {
            delete(folder.resolve("incremental"), type);
        }
        List<String> others = before.keySet().stream()
                .filter(name -> !name.equals(changed))
                .map("acme."::concat)
                .toList();
        compile(
                folder.resolve("incremental"),
                Map.of(changed, text),
                others,
                new AnnotationProcessingResult(),
                collector);
        compile(folder.resolve("clean"), after, List.of(), new AnnotationProcessingResult(), new Collector());

        assertThat(collector.specs).containsExactly("acme.Lamp", "acme.House.Door");
        assertThat(contents(folder.resolve("incremental"))).isEqualTo(contents(folder.resolve("clean")));
    }

    static Stream<Object[]> changes() {
        return Stream.of(
                new Object[] {"Lamp", LAMP.replace("OFF", "OUT")},
                new Object[] {"Lamp", LAMP.replace("void turn", "void twist")},
                new Object[] {"House", HOUSE.replace("SHUT", "BANG")});
    }

    private static IsolatingProcessor isolating(Processor processor, AnnotationProcessingResult result) {
        return new IsolatingProcessor(processor, of(processor, result));
    }

    private static AnnotationProcessorResult of(Processor processor, AnnotationProcessingResult result) {
        return new AnnotationProcessorResult(result, processor.getClass().getName());
    }

    private static void compile(
            Path folder,
            Map<String, String> texts,
            List<String> classes,
            AnnotationProcessingResult result,
            Collector collector)
            throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Path output = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Path sources = CommandLine.write(
                Files.createTempDirectory(folder.getParent(), "sources"),
                Sources.of(texts.values().toArray(String[]::new)));
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH, List.of(output, CommandLine.runtime(folder.getParent())));
            JavaCompiler.CompilationTask task = javac.getTask(
                    said,
                    files,
                    null,
                    List.of("-Xlint:all,-processing", "-Werror"),
                    classes,
                    files.getJavaFileObjectsFromPaths(texts.keySet().stream()
                            .map(name -> sources.resolve("acme/" + name + ".java"))
                            .toList()));
            task.setProcessors(List.of(
                    isolating(new StateMachineProcessor(), result),
                    new AggregatingProcessor(collector, of(collector, result))));
            assertWithMessage(said.toString()).that(task.call()).isTrue();
        }
        assertThat(said.toString()).isEmpty();
        assertThat(result.getFullRebuildCause()).isNull();
    }

    private static void delete(Path folder, String type) throws IOException {
        String file = type.replace('.', '/');
        Files.deleteIfExists(folder.resolve("generated/" + file + ".java"));
        Path home = folder.resolve("classes/" + file).getParent();
        try (Stream<Path> classes = Files.list(home)) {
            String name = type.substring(type.lastIndexOf('.') + 1);
            for (Path one : classes.filter(path -> path.getFileName().toString().matches(name + "(\\$.*)?\\.class"))
                    .toList()) {
                Files.delete(one);
            }
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
