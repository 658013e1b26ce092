package dev.switchgear.processor.readers;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.draw.PictureSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture in the README is the one that a page draws. With {@code -Dswitchgear.golden=write} it is written instead of compared.
 */
final class PictureTest {

    private static final Path FILE = Path.of("../examples/io-session/io-session.svg");

    private static final String PAGE = """
            <html><body><pre id="result"></pre>
            <script type="application/json" id="model">%s</script>
            <script>%s</script>
            <script>
              const model = JSON.parse(document.getElementById('model').textContent);
              document.getElementById('result').textContent = picture(model, dagre);
            </script></body></html>
            """;

    @Test
    void pictureOfTheReadmeIsWhatAPageDraws() throws Exception {
        String svg = Browser.result(PAGE.formatted(PictureSource.model(), PictureSource.scripts())) + "<!-- "
                + PictureSource.digest() + " -->\n";

        if ("write".equals(System.getProperty("switchgear.golden"))) {
            Files.writeString(FILE, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(FILE));
    }
}
