package dev.switchgear.examples.migrating;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page about moving over shows is in the sources of this module, and its tables leave nothing out. */
class MigratingPageTest {

    private static final Path PAGE = Path.of("../../runtime/MIGRATING.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern ASIDE = Pattern.compile("(?s) */\\*\\*.*?\\*/\\n| *// @formatter:\\w+\\n");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Each block shows members of one class in their order; what it leaves out stands between them. */
    @Test
    void blocksAreOfTheSources() throws IOException {
        List<String> sources = sources();
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(blocks.size()).isAtLeast(12);
        for (String block : blocks) {
            assertWithMessage(block)
                    .that(sources.stream().anyMatch(source -> shows(block, source)))
                    .isTrue();
        }
    }

    private static boolean shows(String block, String source) {
        int from = 0;
        for (String member : block.strip().split("\\n\\n")) {
            int at = source.indexOf(member.strip(), from);
            if (at < 0) {
                return false;
            }
            from = at + member.strip().length();
        }
        return true;
    }

    /** Without the Javadoc, for which the page has other words, and without what is said to the formatter. */
    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(ASIDE.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return sources;
    }

    @ParameterizedTest
    @EnumSource
    void tablesNameEveryElement(Library library) throws IOException {
        Set<String> named = named(section(library.heading()));

        Set<String> missing = elements(library);
        assertThat(missing.size()).isAtLeast(10);
        missing.removeAll(named);
        assertThat(missing).isEmpty();
    }

    private static String section(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + heading + "\n");
        assertWithMessage(heading).that(start).isAtLeast(0);
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    /** In the first columns of tables. */
    private static Set<String> named(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> CODE.matcher(cell).results())
                .flatMap(code -> WORD.matcher(code.group(1)).results())
                .map(word -> word.group())
                .collect(toCollection(HashSet::new));
    }

    /** The types by name, and the methods of those that are made to be called or written. */
    private static Set<String> elements(Library library) {
        Set<String> elements = new TreeSet<>();
        for (Class<?> type : library.types()) {
            elements.add(type.getSimpleName());
        }
        for (Class<?> type : library.callables()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(MigratingPageTest::isPublished)
                    .map(Method::getName)
                    .forEach(elements::add);
        }
        return elements;
    }

    private static boolean isPublished(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !method.getName().equals("toString")
                && !method.isAnnotationPresent(Deprecated.class);
    }
}
