package dev.switchgear.importer;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no diagram gets one message, with the line, and nothing on the standard output. */
final class UnreadableTest {

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("scxml", "", ":1: error: the XML is not well-formed: Premature end of file."),
                Arguments.of("scxml", "<scxml>\n<state id='a'>", ":2: error: the XML is not well-formed: "),
                Arguments.of("scxml", "<html/>", ":1: error: <scxml> was expected, not <html>"),
                Arguments.of("scxml", "<scxml/>", ":1: error: there is no state in it"),
                Arguments.of(
                        "scxml",
                        "<scxml>\n<state id='a'>\n<transition event='e' target='b'/></state></scxml>",
                        ":3: error: there is no state b"),
                Arguments.of(
                        "scxml",
                        "<scxml>\n<state id='a'/>\n<state id='a'/></scxml>",
                        ":3: error: the id a is given twice"),
                Arguments.of(
                        "scxml",
                        "<scxml initial='x'><state id='a'/></scxml>",
                        ":1: error: the initial state x is not within"),
                Arguments.of("scxml", "<scxml><history id='h'/></scxml>", ":1: error: <history> stands in no state"),
                Arguments.of(
                        "scxml",
                        "<scxml><transition event='e'/></scxml>",
                        ":1: error: <transition> stands in no state"),
                Arguments.of(
                        "scxml",
                        "<!DOCTYPE scxml [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<scxml><state id='a'>&e;</state></scxml>",
                        ":2: error: "),
                Arguments.of(
                        "scxml",
                        "<scxml>" + "<state>".repeat(300) + "</state>".repeat(300) + "</scxml>",
                        ":1: error: more than 90 elements within one another"),
                Arguments.of(
                        "scxml",
                        "<?xml version='1.0' encoding='x-odd'?><scxml/>",
                        ":1: error: the encoding x-odd is unknown"),
                Arguments.of("mermaid", "", ": error: it is empty"),
                Arguments.of("mermaid", "flowchart LR", ":1: error: stateDiagram-v2 was expected, not flowchart LR"),
                Arguments.of("mermaid", "stateDiagram-v2\n", ": error: there is no state in it"),
                Arguments.of("mermaid", "stateDiagram-v2\nA --> B\nA ==> C", ":3: error: not understood: ==> C"),
                Arguments.of("mermaid", "stateDiagram-v2\nA -->", ":2: error: something is missing at the end"),
                Arguments.of("mermaid", "stateDiagram-v2\nstate A {\nB --> C", ":2: error: { is not closed"),
                Arguments.of("mermaid", "stateDiagram-v2\nA --> B\n}", ":3: error: } closes nothing"),
                Arguments.of("mermaid", "stateDiagram-v2\nstate A <<odd>>", ":2: error: an unknown kind of state: odd"),
                Arguments.of(
                        "mermaid",
                        "stateDiagram-v2\nstate c <<choice>> {\nA --> B\n}",
                        ":3: error: A is within c, which has nothing within"),
                Arguments.of("mermaid", "stateDiagram-v2\n[*] --> [*]", ":2: error: [*] leads to [*]"),
                Arguments.of("mermaid", "stateDiagram-v2\nnote left of A\nno end", ":2: error: the note does not end"),
                Arguments.of("mermaid", "stateDiagram-v2\nstate A {\nstate A {", ":3: error: A is within itself"),
                Arguments.of(
                        "mermaid",
                        "stateDiagram-v2\n" + nested(300),
                        ":92: error: more than 90 states within one another"),
                Arguments.of("mermaid", "stateDiagram-v2\nA --> B : \0", ": error: it is no text: "),
                Arguments.of("plantuml", "A --> B", ": error: there is no @startuml in it"),
                Arguments.of("plantuml", "@startuml\nA --> B", ":1: error: @startuml without @enduml"),
                Arguments.of("plantuml", "@startuml\nA ~~> B\n@enduml", ":2: error: not understood: ~~> B"),
                Arguments.of("plantuml", "@startuml\nA\n@enduml", ":2: error: something is missing at the end"),
                Arguments.of("plantuml", "@startuml\nA -> [H]\n@enduml", ":2: error: history stands in no state"),
                Arguments.of("plantuml", "@startuml\n}\n@enduml", ":2: error: } closes nothing"));
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("state s").append(i).append(" {\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void getsOneMessage(String format, String input, String message) {
        Command command = Command.runWith(input.getBytes(StandardCharsets.UTF_8), "--format", format, "-");

        assertThat(command.status()).isEqualTo(1);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).startsWith("the standard input" + message);
        assertThat(command.err().lines().count()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoTextAreNamedSo() {
        for (String format : new String[] {"scxml", "mermaid", "plantuml"}) {
            Command command = Command.runWith(new byte[] {(byte) 0xca, (byte) 0xfe, 0, 1}, "--format", format, "-");

            assertThat(command.err()).isEqualTo("the standard input: error: it is no text in UTF-8\n");
        }
    }
}
