package dev.switchgear.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of recipes shows is the code of this module. */
class RecipesPageTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private final String page = read(Path.of("../../runtime/RECIPES.md"));

    @Test
    void itsCodeIsOfTheModule() throws IOException {
        String sources = sources();
        List<String> shown = blocks("java");

        assertThat(shown).isNotEmpty();
        for (String code : shown) {
            assertWithMessage(code).that(sources.contains(code)).isTrue();
        }
    }

    @Test
    void itsSetUpIsOfTheModule() {
        String pom = withoutIndent(read(Path.of("pom.xml")));
        List<String> shown = blocks("xml");

        assertThat(shown).isNotEmpty();
        for (String code : shown) {
            assertWithMessage(code).that(pom.contains(withoutIndent(code))).isTrue();
        }
    }

    @Test
    void itsVersionsAreThoseOfTheBuild() {
        String build = read(Path.of("../../pom.xml"));

        for (String library : List.of("lombok", "mapstruct", "jackson", "jackson2", "jooq", "hibernate")) {
            MatchResult version = Pattern.compile("<" + library + ".version>([0-9.]+?)(?:\\.Final)?<")
                    .matcher(build)
                    .results()
                    .findFirst()
                    .orElseThrow();
            assertWithMessage(library).that(page).contains(version.group(1));
        }
    }

    private List<String> blocks(String language) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(Files::isRegularFile).map(RecipesPageTest::read).forEach(sources::append);
        }
        return sources.toString();
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
