package dev.switchgear.processor.change;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.processor.change.Json.Elements;
import dev.switchgear.processor.change.Json.Members;
import dev.switchgear.processor.change.Json.Plain;
import dev.switchgear.processor.change.Json.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as RFC 8259 has it, and nothing else. */
final class JsonReaderTest {

    /** What was read, in a form of its own: text in angle brackets. */
    private static String shown(Json value) {
        if (value instanceof Members object) {
            return object.members().entrySet().stream()
                    .map(member -> member.getKey() + ":" + shown(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof Elements array) {
            return array.elements().stream().map(JsonReaderTest::shown).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Text text ? "<" + text.value() + ">" : ((Plain) value).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; {}",
                "[ ]; []",
                "{\"a\":[1,-2.50e+3,0],\"b\" : {\"c\":true}}; {a:[1,-2.50e+3,0],b:{c:true}}",
                "[null,false,\"\"]; [null,false,<>]"
            })
    void isRead(String text, String expected) throws MalformedModel {
        assertThat(shown(JsonReader.read(text))).isEqualTo(expected);
    }

    @Test
    void escapesAreRead() throws MalformedModel {
        assertThat(shown(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00fc\"")))
                .isEqualTo("<\"\\/\b\f\n\r\tA\u00fc>");
        assertThat(shown(JsonReader.read("\"Gr\u00fc\u00dfe \ud83d\ude00\"")))
                .isEqualTo("<Gr\u00fc\u00dfe \ud83d\ude00>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "'a'",
                "\"a",
                "\"a\n\"",
                "01",
                "1.",
                ".5",
                "+1",
                "NaN",
                "tru",
                "nul",
                "[] []",
                "// no\n[]",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "[1 2]",
                "{\"a\":1 \"b\":2}",
                "\u00a0[]",
                "{\"a\":1,\"a\":2}"
            })
    void isRefused(String text) {
        MalformedModel refused = assertThrows(MalformedModel.class, () -> JsonReader.read(text));

        assertThat(refused.reason()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1,|  ?]; 2; 3; a value is expected, and not '?'",
                "{|\"a\": 1|\"b\": 2}; 3; 1; a comma or } is expected, and not '\"'",
                "{|\"a\": 1,|\"a\": 2}; 3; 1; the member \"a\" is there twice",
                "[\"a; 1; 2; a text does not end in its line",
                "[1; 1; 3; a comma or ] is expected, and not the end",
                "[] x; 1; 4; the end of the file is expected, and not 'x'"
            })
    void saysWhereItIsWrong(String text, int line, int column, String reason) {
        MalformedModel refused = assertThrows(MalformedModel.class, () -> JsonReader.read(text.replace('|', '\n')));

        assertThat(refused.reason()).isEqualTo(reason);
        assertWithMessage(text).that(refused.line() + ":" + refused.column()).isEqualTo(line + ":" + column);
    }

    @Test
    void whoNestsForEverIsRefused() {
        MalformedModel refused = assertThrows(MalformedModel.class, () -> JsonReader.read("[".repeat(100_000)));

        assertThat(refused.reason()).isEqualTo("it is nested too deeply");
    }
}
