package dev.switchgear.diagram;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that a format would take for something else, and what the texts of all formats have in common. */
final class FormatTest {

    /** Words of the languages, letters that are not ASCII, and a superstate that is called like a state. */
    private static final Diagram ODD = new Diagram(
            "Odd",
            "end",
            List.of(
                    state("end", Optional.of("state"), false),
                    state("state", Optional.empty(), false),
                    state("grün", Optional.empty(), false),
                    state("A$1", Optional.empty(), true)),
            List.of(new Superstate("state", Optional.empty(), Optional.of("end"), List.of("note"), List.of())),
            List.of(new Event("GO_ON", Optional.empty()), new Event("goOn", Optional.of("PT0.5S"))),
            List.of(
                    row("end", "GO_ON", Kind.EXTERNAL, "grün"),
                    row("grün", "goOn", Kind.EXTERNAL, "A$1"),
                    row("state", "GO_ON", Kind.IGNORED, ""),
                    row("state", "goOn", Kind.INTERNAL, "")));

    private static State state(String name, Optional<String> parent, boolean isFinal) {
        return new State(name, parent, isFinal, List.of(), List.of());
    }

    private static Row row(String from, String event, Kind kind, String to) {
        return new Row(
                List.of(from),
                Optional.of(event),
                kind,
                Optional.empty(),
                Optional.of(to).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsTheSameEachTimeAndEndsWithALineBreak(Format format) {
        String text = format.text(ODD);

        assertThat(text).isEqualTo(format.text(ODD));
        assertThat(text).endsWith("\n");
        assertThat(text).doesNotContain("\r");
    }

    @Test
    void mermaidGivesIdsToNamesThatItWouldMistake() {
        assertThat(Format.MERMAID.text(ODD)).isEqualTo("""
                stateDiagram-v2
                    state "state<br/>entry / note" as state_3 {
                        state "end" as end_2
                        [*] --> end_2
                    }
                    state "state" as state_2
                    state "grün" as gr_n
                    state "A$1" as A_1
                    state_2 : goOn after 500 ms
                    state_2 : GO_ON / ignored
                    [*] --> end_2
                    end_2 --> gr_n : GO_ON
                    gr_n --> A_1 : goOn after 500 ms
                    A_1 --> [*]
                """);
    }

    @Test
    void plantUmlGivesIdsToNamesThatItWouldMistake() {
        assertThat(Format.PLANTUML.text(ODD)).isEqualTo("""
                @startuml
                title Odd
                hide empty description
                state "state" as state_3 {
                  state "end" as end_2
                  [*] --> end_2
                }
                state_3 : entry / note
                state "state" as state_2
                state_2 : goOn after 500 ms
                state_2 : GO_ON / ignored
                state "grün" as gr_n
                state "A$1" as A_1
                [*] --> end_2
                end_2 --> gr_n : GO_ON
                gr_n --> A_1 : goOn after 500 ms
                A_1 --> [*]
                @enduml
                """);
    }

    @Test
    void scxmlHasOneIdForEachStateAndSuperstate() {
        assertThat(Format.SCXML.text(ODD)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" name="Odd" initial="end">
                  <state id="state_2" initial="end">
                    <onentry>
                      <script>note()</script>
                    </onentry>
                    <state id="end">
                      <transition event="GO_ON" target="grün"/>
                    </state>
                  </state>
                  <state id="state">
                    <onentry>
                      <send event="goOn" id="goOn" delay="500ms"/>
                    </onentry>
                    <onexit>
                      <cancel sendid="goOn"/>
                    </onexit>
                    <transition event="GO_ON"/>
                    <transition event="goOn"/>
                  </state>
                  <state id="grün">
                    <onentry>
                      <send event="goOn" id="goOn" delay="500ms"/>
                    </onentry>
                    <onexit>
                      <cancel sendid="goOn"/>
                    </onexit>
                    <transition event="goOn" target="A_1"/>
                  </state>
                  <final id="A_1"/>
                </scxml>
                """);
    }

    @Test
    void jsonEscapesWhatItMust() {
        Diagram diagram = new Diagram(
                "a\"b\\c\nd", "S", List.of(state("S", Optional.empty(), false)), List.of(), List.of(), List.of());

        assertThat(Format.JSON.text(diagram)).isEqualTo("""
                {
                  "format": 1,
                  "name": "a\\"b\\\\c\\u000ad",
                  "initial": "S",
                  "states": [
                    {"name": "S"}
                  ]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, 30 s",
        "PT48H, 2 d",
        "PT90M, 90 min",
        "PT0.25S, 250 ms",
        "PT0.0001S, PT0.0001S",
        "PT0S, PT0S",
        "patience(), patience()"
    })
    void durationsAreWholeNumbersOfAUnit(String after, String words) {
        assertThat(Words.duration(after)).isEqualTo(words);
    }
}
