package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.diagram.Format;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, to the letter: for each spec in {@code good}, and for each example, which is compiled whole,
 * the files in {@code golden}: each machine, the rules that differ in more than names, and the pictures of some. Neither compiler has anything to say against spec or machine.
 *
 * <p>With {@code -Dswitchgear.golden=write} the files are written instead of compared; read the difference.
 */
final class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Sources ELSEWHERE = all(Sources.in("good/elsewhere"));

    /** One of each kind: with event methods, over an enum; nested; of enums of another place, one or both. */
    private static final Set<String> RULES = Set.of(
            "TurnstileRules",
            "KettleRules",
            "Shelf_BoxRules",
            "ThreadLifeRules",
            "LineRules",
            "LeaseRules",
            "TrackedSessionRules");

    /** With superstates and history; with guards, effects and actions; flat; with timeouts; with events that wait. */
    private static final Set<String> PICTURES = Set.of("CdPlayer", "Checkout", "IoSession", "Lease", "Mailer");

    private static final Pattern PICTURE = Pattern.compile("META-INF/switchgear/((?:.*[.$])?(\\w+))\\.(\\w+)");

    private static final boolean WRITE = "write".equals(System.getProperty("switchgear.golden"));

    static Stream<Arguments> specs() {
        Stream<Path> examples = Stream.of(
                        "turnstile/src/main/java/com/acme/gate",
                        "io-session/src/main/java/dev/switchgear/examples/iosession",
                        "ppp-lcp/src/main/java/dev/switchgear/examples/ppplcp")
                .map(Path.of("../examples")::resolve);
        return Stream.concat(Sources.in("good"), examples)
                .flatMap(specs -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(specs, compiler)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("specs")
    void isWritten(Path specs, TestCompiler compiler) throws IOException, ReflectiveOperationException {
        Sources sources = Files.isDirectory(specs)
                ? all(Sources.filesIn(specs).stream())
                : Sources.of(specs).and(ELSEWHERE);
        Compiled compiled = compiler.compileWithOptions(
                        sources, List.of("-Aswitchgear.diagrams=mermaid,dot,plantuml,scxml,json"))
                .withoutComplaint();

        assertThat(compiled.generated()).isNotEmpty();
        for (Map.Entry<String, String> source : compiled.generated().entrySet()) {
            String name = source.getKey().substring(source.getKey().lastIndexOf('.') + 1);
            String text = source.getValue();
            if (name.endsWith("Machine")) {
                String diagram = diagram(definition(source.getKey(), compiled));
                assertThat(text).contains(diagram);
                text = text.replace(diagram, "");
            }
            if (!name.endsWith("Rules") || RULES.contains(name)) {
                compare(name + ".java", text, compiler);
            }
            assertThat(text.lines().filter(line -> line.length() > 100).toList())
                    .isEmpty();
        }
        for (Map.Entry<String, String> picture : compiled.drawn().entrySet()) {
            Matcher name = PICTURE.matcher(picture.getKey());
            assertThat(name.matches()).isTrue();
            assertThat(picture.getValue())
                    .isEqualTo(format(name.group(3)).text(definition(machine(name.group(1)), compiled)));
            if (PICTURES.contains(name.group(2))) {
                compare(name.group(2) + "." + name.group(3), picture.getValue(), compiler);
            }
        }
        assertThat(compiled.drawn()).hasSize(machines(compiled) * 5);
    }

    private static Format format(String extension) {
        return Stream.of(Format.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow();
    }

    private static void compare(String file, String text, TestCompiler compiler) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (WRITE && compiler == TestCompiler.JAVAC) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Sources.read(golden));
    }

    private static int machines(Compiled compiled) {
        return (int) compiled.generated().keySet().stream()
                .filter(type -> type.endsWith("Machine"))
                .count();
    }

    /** The lines of a machine's documentation that show what the machine says of itself; without the option there are none. */
    private static String diagram(StateMachineDefinition<?, ?> definition) {
        return " *\n * <pre class=\"mermaid\">{@literal\n"
                + Format.MERMAID
                        .text(definition)
                        .lines()
                        .map(line -> " * " + line + "\n")
                        .collect(joining())
                + " * }</pre>\n";
    }

    private static String machine(String spec) {
        return spec.replace('$', '_').replaceAll("Spec$", "") + "Machine";
    }

    /** What is drawn in the compiler is what the machine says of itself. */
    private static StateMachineDefinition<?, ?> definition(String machine, Compiled compiled)
            throws ReflectiveOperationException {
        Method definition = compiled.load(machine).getDeclaredMethod("definition");
        definition.setAccessible(true);
        return (StateMachineDefinition<?, ?>) definition.invoke(null);
    }

    private static Sources all(Stream<Path> files) {
        return files.map(Sources::of).reduce(Sources.of(), Sources::and);
    }
}
