package dev.switchgear.processor.change;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.diagram.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models as they are written down: what was written is read, and nothing else. */
final class ModelReaderTest {

    private static final String DOOR = """
            {
              "format": 1,
              "name": "Door",
              "initial": "OPEN",
              "states": [
                {"name": "OPEN", "entry": ["ring", "log"]},
                {"name": "CLOSED", "parent": "SHUT", "exit": ["log"]},
                {"name": "LOCKED", "parent": "SHUT", "final": true}
              ],
              "superstates": [
                {"name": "SHUT", "initial": "CLOSED", "entry": ["light"]}
              ],
              "events": [
                {"name": "CLOSE", "after": "PT30S"},
                {"name": "LOCK"}
              ],
              "rows": [
                {"from": ["OPEN"], "event": "CLOSE", "kind": "external", "to": "CLOSED", "into": "SHUT", "guards": ["!windy"], "effects": ["slam"]},
                {"from": ["CLOSED"], "event": "CLOSE", "kind": "ignored"},
                {"from": ["OPEN"], "event": "LOCK", "kind": "resuming", "resumes": "SHUT"},
                {"from": ["OPEN"], "kind": "internal", "guards": ["windy"]},
                {"from": ["CLOSED"], "event": "LOCK", "kind": "external", "within": "SHUT", "to": "LOCKED"}
              ]
            }
            """;

    @Test
    void whatWasWrittenIsRead() throws MalformedModel {
        assertThat(Format.JSON.text(ModelReader.read(DOOR))).isEqualTo(DOOR);
    }

    /** As Windows may check it out, and with what a later version may add. */
    @Test
    void spaceAndMembersOfALaterVersionDoNotMatter() throws MalformedModel {
        String other = DOOR.replace("\n", "\r\n")
                .replace("\"initial\": \"OPEN\",", "\"initial\": \"OPEN\", \"colour\": [1, {}],");

        assertThat(Format.JSON.text(ModelReader.read(other))).isEqualTo(DOOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"format\": 1; \"format\": 2; 2:13 its format is 2, and this version of Switchgear reads 1",
                "\"format\": 1,; ''; 1:1 the member \"format\" is missing",
                "\"name\": \"Door\"; \"name\": 5; 3:11 a text is expected, and not 5",
                "\"initial\": \"OPEN\"; \"initial\": \"AJAR\"; 4:14 \"AJAR\" is no state of the file",
                "\"OPEN\", \"entry\"; \"CLOSED\", \"entry\"; 7:14 \"CLOSED\" is there twice",
                "\"parent\": \"SHUT\", \"exit\"; \"parent\": \"OFF\", \"exit\"; 7:34 \"OFF\" is no superstate of the file",
                "\"final\": true; \"final\": 1; 8:51 \"final\" is true or false, and not 1",
                "[\"ring\", \"log\"]; \"ring\"; 6:31 \"entry\" is an array, and not \"ring\"",
                "\"event\": \"LOCK\", \"kind\": \"external\"; \"event\": \"BOLT\", \"kind\": \"external\"; 22:35 \"BOLT\" is no event of the file",
                "\"kind\": \"ignored\"; \"kind\": \"dropped\"; 19:52 \"dropped\" is no kind of a row",
                "\"kind\": \"ignored\"; \"kind\": \"external\"; 19:5 the row has a target that does not fit its kind",
                "\"kind\": \"internal\"; \"kind\": \"internal\", \"to\": \"OPEN\"; 21:5 the row has a target that does not fit its kind"
            })
    void saysWhatIsWrong(String part, String replacement, String expected) {
        assertThat(DOOR).contains(part);

        MalformedModel refused =
                assertThrows(MalformedModel.class, () -> ModelReader.read(DOOR.replace(part, replacement)));

        assertThat(refused.line() + ":" + refused.column() + " " + refused.reason())
                .isEqualTo(expected);
    }
}
