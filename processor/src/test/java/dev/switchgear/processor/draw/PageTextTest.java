package dev.switchgear.processor.draw;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The text of a page. What it does, the tests of {@code -Preaders} try in a browser. */
final class PageTextTest {

    private static final String NASTY = "</script><b>${title}\"\\";

    private static Diagram diagram(String name, String state) {
        return new Diagram(
                name,
                state,
                List.of(new State(state, Optional.empty(), false, List.of(), List.of())),
                List.of(),
                List.of(new Event("GO", Optional.empty())),
                List.of(new Row(
                        List.of(state),
                        Optional.of("GO"),
                        Kind.INTERNAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of())));
    }

    private static final List<Page.Sentence> SENTENCES =
            List.of(new Page.Sentence("@Never(reach = A)", Optional.of("it is <so>"), List.of("A")));

    @Test
    void isTheSameEachTime() {
        assertThat(Page.of(diagram("M", "A"), SENTENCES)).isEqualTo(Page.of(diagram("M", "A"), SENTENCES));
    }

    @Test
    void needsNoNetwork() {
        String page = Page.of(diagram("M", "A"), SENTENCES);

        assertThat(page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("http://");
        assertThat(page).doesNotContain("https://");
        assertThat(Pattern.compile("(?:src|href)=\"(?!#|data:)").matcher(page).find())
                .isFalse();
        assertThat(page).contains("default-src 'none'");
        assertThat(page).doesNotContain("sourceMappingURL");
    }

    @Test
    void isComplete() {
        String page = Page.of(diagram("Turnstile", "A"), SENTENCES);

        // Scripts have templates of their own.
        assertThat(page.replaceAll("(?s)<script>.*?</script>", "")).doesNotContain("${");
        assertThat(page).contains("<title>Turnstile</title>");
        assertThat(page).contains("\"because\": \"it is \\u003cso>\"");
        assertThat(page).contains("Copyright (c) 2012-2014 Chris Pettitt");
        assertThat(page.length()).isLessThan(150_000);
    }

    @Test
    void noNameEndsAnElement() {
        String page = Page.of(diagram(NASTY, NASTY), List.of());

        assertThat(page).doesNotContain("</script><b>");
        assertThat(page).contains("<title>&lt;/script&gt;&lt;b&gt;${title}\"\\</title>");
        assertThat(page).contains("\"initial\": \"\\u003c/script>\\u003cb>${title}\\\"\\\\\"");
        assertThat(page.split("</script>", -1)).hasLength(4);
    }

    /** In a browser the picture is drawn anew, by the tests of {@code -Preaders}; here it must not be forgotten. */
    @Test
    void pictureOfTheReadmeIsOfTheMachineAndTheScriptsThatAreHere() throws Exception {
        String svg = Files.readString(Path.of("../examples/io-session/io-session.svg"));

        assertWithMessage("run mvn -Preaders -pl processor -am test -Dtest=PictureTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dswitchgear.golden=write")
                .that(svg)
                .contains("<!-- " + PictureSource.digest() + " -->");
    }
}
