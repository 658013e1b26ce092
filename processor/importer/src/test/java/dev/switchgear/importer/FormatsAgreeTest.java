package dev.switchgear.importer;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A random table, drawn in each format, is the same spec. The readers share little, and the SCXML reader nothing. */
final class FormatsAgreeTest {

    /**
     * A transition.
     *
     * @param from a state
     * @param to a state
     * @param event an event
     * @param guard a guard; empty if there is none
     */
    private record Arrow(int from, int to, int event, String guard) {}

    /**
     * A table of some states, of which the last ones may be in another one.
     *
     * @param states how many there are
     * @param inner the first state that is in the superstate; as many as there are states if there is none
     * @param arrows the transitions
     */
    private record Table(int states, int inner, List<Arrow> arrows) {

        static Table draw(Random random) {
            int states = 2 + random.nextInt(6);
            int inner = random.nextBoolean() ? states : 1 + random.nextInt(states - 1);
            List<Arrow> arrows = new ArrayList<>();
            // From every state, so that each is mentioned in the order of the table.
            for (int from = 0; from < states; from++) {
                for (int event = 0; event < 1 + random.nextInt(3); event++) {
                    if (random.nextInt(3) == 0) {
                        arrows.add(new Arrow(from, random.nextInt(states), event, "g" + random.nextInt(3)));
                    }
                    arrows.add(new Arrow(from, random.nextInt(states), event, ""));
                }
            }
            return new Table(states, inner, arrows);
        }

        private String blocks(String state, String open, String close, IntFunction<String> content) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < states; i++) {
                if (i == inner) {
                    text.append(open);
                }
                text.append(state.formatted(i)).append(content.apply(i));
            }
            return text.append(inner < states ? close : "").toString();
        }

        String sketch(String arrow) {
            StringBuilder arrows = new StringBuilder("[*] " + arrow + " s0\n");
            for (Arrow one : arrows()) {
                arrows.append("s%d %s s%d : e%d".formatted(one.from, arrow, one.to, one.event))
                        .append(one.guard.isEmpty() ? "\n" : " [" + one.guard + "]\n");
            }
            return blocks("state s%d\n", "state outer {\n[*] " + arrow + " s" + inner + "\n", "}\n", i -> "") + arrows;
        }

        String scxml() {
            String body = blocks(
                    "<state id='s%d'>",
                    "<state id='outer' initial='s" + inner + "'>",
                    "</state>",
                    i -> String.join(
                                    "",
                                    arrows.stream()
                                            .filter(arrow -> arrow.from == i)
                                            .map(Table::element)
                                            .toList()) + "</state>");
            return "<scxml xmlns='http://www.w3.org/2005/07/scxml' initial='s0'>" + body + "</scxml>";
        }

        private static String element(Arrow arrow) {
            String condition = arrow.guard.isEmpty() ? "" : " cond='" + arrow.guard + "'";
            return "<transition event='e%d'%s target='s%d'/>".formatted(arrow.event, condition, arrow.to);
        }

        /** What a spec has to say of a state, found out without the importer: its events, guards and targets. */
        List<String> rowsOf(int state) {
            return arrows.stream()
                    .filter(arrow -> arrow.from == state)
                    .map(arrow -> "e%d %s S%d".formatted(arrow.event, arrow.guard, arrow.to))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void onSomeTables() throws Exception {
        run(100, 1);
    }

    /** On more of them, and on others each day. */
    @Test
    @Tag("thorough")
    void onManyTables() throws Exception {
        run(10_000, LocalDate.now().toEpochDay());
    }

    private static void run(int count, long seed) throws Exception {
        for (int i = 0; i < count; i++) {
            Table table = Table.draw(new Random(seed * 1_000_003 + i));
            String what = "seed " + seed + ", table " + i + ": " + table;
            Spec scxml = spec(Format.SCXML, table.scxml());
            Spec mermaid = spec(Format.MERMAID, "stateDiagram-v2\n" + table.sketch("-->"));
            Spec plantUml = spec(Format.PLANTUML, "@startuml\n" + table.sketch("-down->") + "@enduml\n");

            assertWithMessage(what).that(SpecWriter.write(mermaid)).isEqualTo(SpecWriter.write(plantUml));
            assertWithMessage(what).that(scxml.remarks()).isEmpty();
            for (int state = 0; state < table.states(); state++) {
                assertWithMessage(what).that(rowsOf(state, scxml)).isEqualTo(table.rowsOf(state));
                assertWithMessage(what).that(rowsOf(state, mermaid)).isEqualTo(table.rowsOf(state));
            }
            assertWithMessage(what).that(scxml.substates()).isEqualTo(mermaid.substates());
            assertWithMessage(what).that(scxml.initial()).isEqualTo("S0");
        }
    }

    private static Spec spec(Format format, String text) throws Exception {
        return Translator.translate(
                format.read(text.getBytes(StandardCharsets.UTF_8)), "com.acme", "Table", "somewhere");
    }

    private static List<String> rowsOf(int state, Spec spec) {
        return spec.events().stream()
                .flatMap(event -> event.rows().stream()
                        .filter(row -> row.from().contains("S" + state))
                        .map(row -> "%s %s %s"
                                .formatted(
                                        event.name(),
                                        String.join("", row.when()),
                                        row.target().orElseThrow().constant())))
                .sorted()
                .toList();
    }
}
