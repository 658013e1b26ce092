package dev.switchgear.processor;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Markdown;
import dev.switchgear.processor.testing.Markdown.Block;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documents show is so: their specs compile, their errors are what javac says of the spec before them, and
 * their snippets run, and what they print or throw is what the comment beside it says.
 */
@Isolated("it reads what is printed")
final class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SAID =
            Pattern.compile("println\\(.*\\); +// (?<printed>.*)|^// (?<listed>.*)|; // (?<thrown>\\w+Exception: .*)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)(?<path>[^)#]*)(?:#(?<anchor>[^)]*))?\\)");

    /** With {@code -Dswitchgear.golden=write} the documents are made so. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "runtime/README.md", "processor/CATALOGUE.md"})
    void errorsAreWhatTheCompilerSays(String document) throws IOException {
        if ("write".equals(System.getProperty("switchgear.golden"))) {
            write(ROOT.resolve(document));
        }
        List<Block> blocks = Markdown.blocks(ROOT.resolve(document));
        int compared = 0;
        for (int i = 1; i < blocks.size(); i++) {
            Block spec = blocks.get(i - 1);
            Block output = blocks.get(i);
            if (spec.language().equals("java") && output.language().equals("text")) {
                Optional<String> model = Optional.of(i)
                        .filter(number -> number > 1)
                        .map(number -> blocks.get(number - 2))
                        .filter(block -> block.language().equals("json"))
                        .map(Block::text);
                assertWithMessage(spec.heading()).that(output.text()).isEqualTo(said(model, spec.text()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(0);
    }

    private static void write(Path document) throws IOException {
        Matcher pair = Pattern.compile(
                        "(?s)((?:```json\\n((?:(?!```).)*)```\\n(?:(?!```).)*)?```java\\n((?:(?!```).)*)```\\n\\n```text\\n)(?:(?!```).)*```")
                .matcher(Sources.read(document));
        Files.writeString(
                document,
                pair.replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) + said(Optional.ofNullable(match.group(2)), match.group(3)) + "```")));
    }

    /**
     * What the compiler says of a spec.
     *
     * @param model the model of its machine that is in production, if it is compared with one
     */
    private static String said(Optional<String> model, String spec) {
        StringBuilder said = new StringBuilder();
        for (Diagnosis diagnosis : TestCompiler.JAVAC
                .compileWithOptions(
                        Sources.of(spec),
                        model.map(text -> comparing(text, spec)).orElse(List.of()))
                .diagnoses()) {
            said.append(diagnosis.asPrinted()).append('\n');
        }
        return said.toString();
    }

    private static List<String> comparing(String model, String spec) {
        try {
            Path models = Files.createTempDirectory("models");
            Matcher name = Pattern.compile("\"name\": \"(\\w+)\"").matcher(model);
            assertThat(name.find()).isTrue();
            Path file = models.resolve(packageOf(spec) + "." + name.group(1) + ".json");
            Files.writeString(file, model).toFile().deleteOnExit();
            models.toFile().deleteOnExit();
            return List.of("-Aswitchgear.snapshot=" + models);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "runtime/README.md"})
    void snippetsRunAndSayWhatTheirCommentsSay(String document) throws Exception {
        List<String> sources = specs(document);
        List<Snippet> snippets = snippets(document);
        assertThat(snippets).isNotEmpty();
        for (int i = 0; i < snippets.size(); i++) {
            sources.add(asScenario(snippets.get(i), i));
        }

        Compiled compiled = TestCompiler.JAVAC.compile(sources.toArray(String[]::new));

        assertThat(compiled.errors()).isEmpty();
        for (int i = 0; i < snippets.size(); i++) {
            String text = snippets.get(i).text();
            assertWithMessage(text)
                    .that(printed(compiled, packageOf(snippets.get(i).specs()) + ".Snippet" + i))
                    .containsExactlyElementsIn(promised(text))
                    .inOrder();
        }
    }

    /** A diagram is that of the spec before it. With {@code -Dswitchgear.golden=write} it is made so. */
    @Test
    void diagramsAreWhatMachinesDraw() throws IOException {
        Path guide = ROOT.resolve("runtime/README.md");
        Map<String, String> drawn = TestCompiler.JAVAC
                .compileWithOptions(
                        Sources.of(specs("runtime/README.md").toArray(String[]::new)),
                        List.of("-Aswitchgear.diagrams=mermaid"))
                .drawn();
        String asDrawn = Pattern.compile("(?ms)^```(java|mermaid)\\n(.*?)^```$")
                .matcher(Sources.read(guide))
                .replaceAll(new LastSpec(drawn)::drawn);

        if ("write".equals(System.getProperty("switchgear.golden"))) {
            Files.writeString(guide, asDrawn);
        }
        assertThat(Sources.read(guide)).isEqualTo(asDrawn);
        assertThat(asDrawn).contains("```mermaid\nstateDiagram-v2\n");
    }

    /** Puts the diagram of the last spec in place of each that is shown. */
    private static final class LastSpec {

        private final Map<String, String> drawn;
        private String spec = "";

        LastSpec(Map<String, String> drawn) {
            this.drawn = drawn;
        }

        String drawn(MatchResult block) {
            if (block.group(1).equals("mermaid")) {
                String text = drawn.get("META-INF/switchgear/" + spec + ".mmd");
                return Matcher.quoteReplacement("```mermaid\n" + text + "```");
            }
            Matcher type = Pattern.compile(
                            "(?s)package ([\\w.]+);.*@StateMachine.*?\\n(?:public )?(?:abstract )?(?:class|interface) (\\w+)")
                    .matcher(block.group(2));
            if (type.lookingAt()) {
                spec = type.group(1) + "." + type.group(2);
            }
            return Matcher.quoteReplacement(block.group());
        }
    }

    /** Snippets for a later release than others. */
    @Test
    void snippetsForJava21Compile() {
        assumeTrue(Runtime.version().feature() >= 21);
        Matcher snippet = Pattern.compile("(?ms)^```java 21\\n(.*?)^```$")
                .matcher(Sources.read(ROOT.resolve("runtime/README.md")));
        assertThat(snippet.find()).isTrue();
        List<String> sources = specs("runtime/README.md");
        sources.add("""
                package com.acme.books;
                class Switching {
                  String shown(InvoiceMachine.Occurrence occurrence) {
                    %s
                    return shown;
                  }
                }
                """.formatted(snippet.group(1)));

        assertThat(TestCompiler.JAVAC
                        .compileWithOptions(Sources.of(sources.toArray(String[]::new)), List.of("--release", "21"))
                        .errors())
                .isEmpty();
    }

    /** What a document shows in full and without an error. */
    private static List<String> specs(String document) {
        return soundBlocks(document).stream()
                .map(Block::text)
                .filter(DocumentationTest::isFile)
                .collect(toCollection(ArrayList::new));
    }

    private static List<Snippet> snippets(String document) {
        List<Snippet> snippets = new ArrayList<>();
        Map<String, String> specs = new HashMap<>();
        String last = "";
        for (Block block : soundBlocks(document)) {
            if (isFile(block.text())) {
                last = packageOf(block.text());
                specs.merge(last, block.text(), (before, spec) -> spec + before);
            } else {
                snippets.add(new Snippet(block.text(), specs.getOrDefault(last, "")));
            }
        }
        return snippets;
    }

    /** Java that compiles without what is shown elsewhere. */
    private static List<Block> soundBlocks(String document) {
        List<Block> blocks = Markdown.blocks(ROOT.resolve(document));
        List<Block> sound = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isBroken =
                    i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
            if (block.language().equals("java") && !isBroken && !isExcerpt(block) && !isModule(block)) {
                sound.add(block);
            }
        }
        return sound;
    }

    /**
     * Statements.
     *
     * @param specs the files before them in the package of the last one, which they share, as they do static imports; the last first
     */
    private record Snippet(String text, String specs) {}

    /** Members of a class that is shown elsewhere in full, as their indentation tells. */
    private static boolean isExcerpt(Block block) {
        return block.text().startsWith("  ");
    }

    /** Generated files are indented by two spaces, and those of the examples by four. */
    private static boolean isGenerated(Block excerpt) {
        return !excerpt.text().startsWith("    ");
    }

    private static boolean isModule(Block block) {
        return block.text().startsWith("module ");
    }

    private static boolean isFile(String text) {
        return text.startsWith("package ");
    }

    private static List<Block> excerpts(String document) {
        return Markdown.blocks(ROOT.resolve(document)).stream()
                .filter(DocumentationTest::isExcerpt)
                .toList();
    }

    private static String packageOf(String source) {
        Matcher name = Pattern.compile("package ([\\w.]+);").matcher(source);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    /** A snippet as a class beside its specs. */
    private static String asScenario(Snippet snippet, int number) {
        StringBuilder imports = new StringBuilder();
        snippet.specs()
                .lines()
                .filter(line -> line.startsWith("import static"))
                .forEach(line -> imports.append(line).append('\n'));
        return """
                package %s;
                %s
                import dev.switchgear.*;
                import dev.switchgear.diagram.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.concurrent.atomic.*;
                public class Snippet%d implements java.util.concurrent.Callable<Object> {
                  @Override
                  public Object call() throws Exception {
                    %s
                    return "";
                  }
                }
                """.formatted(packageOf(snippet.specs()), imports, number, snippet.text());
    }

    private static List<String> promised(String snippet) {
        List<String> promised = new ArrayList<>();
        snippet.lines()
                .map(SAID::matcher)
                .filter(Matcher::find)
                .forEach(said -> promised.add(Stream.of("printed", "listed", "thrown")
                        .map(said::group)
                        .filter(text -> text != null)
                        .findFirst()
                        .orElseThrow()));
        return promised;
    }

    private static List<String> printed(Compiled compiled, String scenario) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            compiled.run(scenario);
        } catch (IllegalStateException thrown) {
            printed.writeBytes(
                    (thrown.getClass().getSimpleName() + ": " + thrown.getMessage()).getBytes(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theReadmesTurnstileIsTheExamples() {
        Block spec = Markdown.blocks(ROOT.resolve("README.md")).get(0);

        assertThat(spec.text())
                .isEqualTo(Sources.read(ROOT.resolve("examples/turnstile/src/main/java/com/acme/gate/Turnstile.java")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "runtime/README.md"})
    void excerptsAreOfTheGeneratedFiles(String document) {
        Compiled compiled = TestCompiler.JAVAC.compile(specs(document).toArray(String[]::new));
        assertThat(compiled.errors()).isEmpty();
        String generated = String.join("", compiled.generated().values());
        List<Block> excerpts = excerpts(document).stream()
                .filter(DocumentationTest::isGenerated)
                .toList();

        assertThat(excerpts).isNotEmpty();
        for (Block excerpt : excerpts) {
            for (String member : excerpt.text().split("\n\n", -1)) {
                assertThat(generated).contains(member);
            }
        }
    }

    @Test
    void excerptsOfTheGuideAreOfTheExamples() throws IOException {
        StringBuilder example = new StringBuilder();
        for (String module : List.of("order-service", "kafka-orders")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve("examples").resolve(module + "/src/main/java"))) {
                files.filter(Files::isRegularFile).map(Sources::read).forEach(example::append);
            }
        }
        List<Block> excerpts = excerpts("runtime/README.md").stream()
                .filter(excerpt -> !isGenerated(excerpt))
                .toList();

        assertThat(excerpts).hasSize(6);
        for (Block excerpt : excerpts) {
            assertThat(example.toString()).contains(excerpt.text());
        }
    }

    /** A module that exports a spec compiles without a warning, and would not if it merely required the runtime. */
    @Test
    void theModuleOfTheGuideExportsASpec(@TempDir Path folder) throws Exception {
        String module = Markdown.blocks(ROOT.resolve("runtime/README.md")).stream()
                .filter(DocumentationTest::isModule)
                .collect(onlyElement())
                .text();
        String spec = specs("README.md").get(0);

        assertThat(warningsOfModule(folder.resolve("guide"), module, spec)).isEmpty();
        assertThat(warningsOfModule(folder.resolve("other"), module.replace(" transitive", ""), spec))
                .contains("[exports]");
    }

    private static String warningsOfModule(Path folder, String module, String spec) throws Exception {
        Files.createDirectories(folder);
        Path runtime = Path.of(StateMachine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            files.setLocationFromPaths(StandardLocation.MODULE_PATH, List.of(runtime));
            JavaCompiler.CompilationTask task = javac.getTask(
                    said,
                    files,
                    null,
                    List.of("-Xlint:all,-processing"),
                    null,
                    List.of(
                            JavaFileObjects.forSourceString("module-info", module),
                            JavaFileObjects.forSourceString("com.acme.gate.Turnstile", spec)));
            task.setProcessors(List.of(new StateMachineProcessor()));
            assertWithMessage(said.toString()).that(task.call()).isTrue();
        }
        return said.toString();
    }

    /** The README's set-up for Maven is how the examples are set up, which are built with it. */
    @Test
    void theSetUpForMavenIsTheExamples() {
        String pom = Sources.read(ROOT.resolve("examples/pom.xml")).replace("${project.version}", "0.1.0-SNAPSHOT");
        List<Block> snippets = Markdown.blocks(ROOT.resolve("README.md")).stream()
                .filter(block -> block.language().equals("xml"))
                .toList();

        assertThat(snippets).hasSize(2);
        for (Block snippet : snippets) {
            assertThat(withoutIndent(pom)).contains(withoutIndent(snippet.text()));
        }
    }

    /** The guide's set-up of models is that of the example which has one. */
    @Test
    void theSetUpOfModelsIsTheExamples() {
        String pom = withoutIndent(Sources.read(ROOT.resolve("examples/order-service/pom.xml")));
        List<Block> snippets = Markdown.blocks(ROOT.resolve("runtime/README.md")).stream()
                .filter(block -> block.language().equals("xml") && block.text().contains("switchgear.accept"))
                .toList();

        assertThat(snippets).hasSize(2);
        for (Block snippet : snippets) {
            assertThat(pom).contains(withoutIndent(snippet.text()));
        }
    }

    /** The guide's set-up with the BOM is that of the project which builds against the published files. */
    @Test
    void theSetUpWithTheBomIsTheStrangers() {
        String pom =
                Sources.read(ROOT.resolve(".ci/stranger/pom.xml")).replace("${switchgear.version}", "0.1.0-SNAPSHOT");
        List<Block> snippets = Markdown.blocks(ROOT.resolve("runtime/README.md")).stream()
                .filter(block -> block.language().equals("xml") && block.text().contains("switchgear-bom"))
                .toList();

        assertThat(snippets).hasSize(1);
        for (Block snippet : snippets) {
            assertThat(withoutIndent(pom)).contains(withoutIndent(snippet.text()));
        }
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "player/src/test/resources/evening.txt",
                "io-session/src/test/resources/morning.txt",
                "ppp-lcp/src/test/resources/dial-up.txt",
                "usb-device/src/test/resources/keyboard.txt",
                "order-service/src/test/resources/three-orders.txt",
                "observability/src/test/resources/week.txt",
                "kafka-orders/src/test/resources/three-orders-on-kafka.txt"
            })
    void outputsAreWhatTheExamplesPrint(String golden) {
        Path examples = ROOT.resolve("examples");

        assertThat(Sources.read(examples.resolve("README.md"))).contains(Sources.read(examples.resolve(golden)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "SECURITY.md",
                "runtime/README.md",
                "runtime/RECIPES.md",
                "processor/README.md",
                "processor/CATALOGUE.md",
                "processor/COMPATIBILITY.md",
                "processor/importer/README.md",
                "examples/README.md",
                "examples/spring-orders/README.md",
                "examples/benchmarks/README.md",
                "examples/kafka-orders/README.md",
                "examples/benchmarks/COMPILE.md"
            })
    void linksLeadSomewhere(String document) {
        Path file = ROOT.resolve(document);
        Matcher link = LINK.matcher(Sources.read(file));
        while (link.find()) {
            Path target = link.group("path").isEmpty()
                    ? file
                    : file.resolveSibling(link.group("path")).normalize();
            assertWithMessage(link.group()).that(Files.exists(target)).isTrue();
            if (link.group("anchor") != null) {
                assertWithMessage(link.group()).that(anchors(target)).contains(link.group("anchor"));
            }
        }
    }

    private static Set<String> anchors(Path document) {
        Set<String> anchors = new HashSet<>();
        Sources.read(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT))
                .forEach(heading ->
                        anchors.add(heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-')));
        return anchors;
    }
}
