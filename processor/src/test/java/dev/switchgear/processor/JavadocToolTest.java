package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the javadoc tool makes of machines and annotations: pages with tables and diagrams, and not one warning. */
final class JavadocToolTest {

    @TempDir
    private Path folder;

    @Test
    @Thorough
    void machinesAreDocumentedWithoutAWarning() throws IOException {
        Sources specs = Stream.of("good", "good/elsewhere")
                .flatMap(Sources::in)
                .map(Sources::of)
                .reduce(Sources.of(), Sources::and);
        Compiled compiled = TestCompiler.JAVAC
                .compileWithOptions(specs, List.of("-Aswitchgear.diagrams=mermaid"))
                .withoutComplaint();
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> generated : compiled.generated().entrySet()) {
            Path file = folder.resolve("sources").resolve(generated.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, generated.getValue()));
        }

        String said = document(sources, compiled.writeTo(Files.createDirectory(folder.resolve("classes"))));

        assertThat(said).isEmpty();
        assertThat(page("good/CheckoutMachine")).contains("<th rowspan=\"3\">CART (initial)");
        assertThat(page("good/CdPlayerMachine")).containsMatch("<pre class=\"mermaid\">\\s*stateDiagram-v2\\s");
        assertThat(page("good/CdPlayerMachine")).contains("    BUSY --&gt; OPEN : eject\n");
    }

    private String document(List<Path> sources, Path classes) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        StringWriter said = new StringWriter();
        String path = classes + File.pathSeparator + System.getProperty("java.class.path");
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean isDone = tool.getTask(
                            said,
                            files,
                            null,
                            null,
                            List.of(
                                    "-quiet",
                                    "-Xdoclint:all",
                                    "-Werror",
                                    "-classpath",
                                    path,
                                    "-sourcepath",
                                    folder.resolve("sources").toString(),
                                    "-d",
                                    folder.resolve("pages").toString()),
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertWithMessage(said.toString()).that(isDone).isTrue();
        }
        return said.toString();
    }

    private String page(String type) {
        return Sources.read(folder.resolve("pages").resolve(type + ".html"));
    }
}
