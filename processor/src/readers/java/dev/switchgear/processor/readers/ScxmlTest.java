package dev.switchgear.processor.readers;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An engine of SCXML does what the machines do: the same state after each event of random walks, and the same calls in the same order,
 * whatever guards answer. Beside it runs the machine of the page, which other tests compare with generated machines.
 */
final class ScxmlTest {

    private static final Pattern COMPARED = Pattern.compile("compared (\\d+) taken (\\d+)\n");
    private static final int MANY = 5000;

    @Test
    void anEngineDoesWhatTheMachinesDo(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, Diagram> machine : Machines.diagrams().entrySet()) {
            Files.writeString(folder.resolve(machine.getKey() + ".json"), Format.JSON.text(machine.getValue()));
            Files.writeString(folder.resolve(machine.getKey() + ".scxml"), Format.SCXML.text(machine.getValue()));
        }

        String said = Tool.run(
                        "node",
                        "src/readers/node/engine.js",
                        folder.toString(),
                        "target/readers/node_modules",
                        "src/main/resources/dev/switchgear/processor/draw/page")
                .out();

        Matcher compared = COMPARED.matcher(said);
        assertWithMessage(said).that(compared.matches()).isTrue();
        assertThat(Integer.parseInt(compared.group(1))).isGreaterThan(MANY);
        assertThat(Integer.parseInt(compared.group(2))).isGreaterThan(MANY / 5);
    }
}
