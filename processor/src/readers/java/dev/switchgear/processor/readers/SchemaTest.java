package dev.switchgear.processor.readers;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validator takes the JSON of all machines by the schema that the runtime brings, and nothing that is wrong. */
final class SchemaTest {

    private static final String SOUND = """
            {
              "format": 1, "name": "Door", "initial": "OPEN",
              "states": [{"name": "OPEN"}, {"name": "SHUT", "final": true}],
              "events": [{"name": "PUSH", "after": "PT30S"}],
              "rows": [{"from": ["OPEN"], "event": "PUSH", "kind": "external", "to": "SHUT"}]
            }
            """;

    /** What is replaced by what. */
    private static final List<String[]> MISTAKES = List.of(
            new String[] {"\"format\": 1", "\"format\": 2"},
            new String[] {"\"name\": \"Door\", ", ""},
            new String[] {"\"initial\": \"OPEN\",", ""},
            new String[] {"\"final\": true", "\"final\": false"},
            new String[] {"\"final\": true", "\"finale\": true"},
            new String[] {"PT30S", "30 s"},
            new String[] {"external", "extern"},
            new String[] {", \"to\": \"SHUT\"", ""},
            new String[] {"external", "internal"},
            new String[] {"\"to\"", "\"resumes\""},
            new String[] {"\"event\": \"PUSH\"", "\"event\": \"PUSH\", \"guards\": []"},
            new String[] {"[\"OPEN\"]", "[]"},
            new String[] {"{\"name\": \"OPEN\"}, ", "\"OPEN\", "});

    private static List<String> refused(Path folder) throws IOException, InterruptedException {
        List<String> said = Tool.run(
                        "node",
                        "src/readers/node/schema.js",
                        "../runtime/src/main/resources/dev/switchgear/diagram/machine.schema.json",
                        folder.toString(),
                        "target/readers/node_modules")
                .out()
                .lines()
                .toList();
        assertThat(said.get(said.size() - 1)).isEqualTo("validated");
        return said.subList(0, said.size() - 1);
    }

    @Test
    void takesAllMachines(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, Diagram> machine : Machines.diagrams().entrySet()) {
            Files.writeString(folder.resolve(machine.getKey() + ".json"), Format.JSON.text(machine.getValue()));
        }

        assertThat(refused(folder)).isEmpty();
    }

    @Test
    void takesNoMistake(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("sound.json"), SOUND);
        for (int i = 0; i < MISTAKES.size(); i++) {
            String mistaken = SOUND.replace(MISTAKES.get(i)[0], MISTAKES.get(i)[1]);
            assertThat(mistaken).isNotEqualTo(SOUND);
            Files.writeString(folder.resolve("mistake-%02d.json".formatted(i)), mistaken);
        }

        List<String> refused = refused(folder);

        assertThat(refused).hasSize(MISTAKES.size());
        assertThat(refused.stream().filter(line -> !line.startsWith("mistake-")).toList())
                .isEmpty();
    }
}
