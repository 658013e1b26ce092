package dev.switchgear.processor.readers;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import dev.switchgear.processor.readers.Seen.Arrow;
import dev.switchgear.processor.readers.Seen.Kind;
import dev.switchgear.processor.readers.Seen.Node;
import dev.switchgear.processor.readers.Tool.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphviz reads and lays out the graphs without a complaint, and what it has read is what the machines are. */
final class GraphvizTest {

    private static final Path SCRIPT = Path.of("src/readers/node/graph.js");
    private static final String CLUSTER = "cluster:";

    @Test
    void readsWhatTheMachinesAre(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, Diagram> machine : Machines.diagrams().entrySet()) {
            String text = Format.DOT.text(machine.getValue());
            Path file = Files.writeString(folder.resolve("machine.dot"), text);
            Path json = folder.resolve("machine.json");

            Said drawn = Tool.run("dot", "-Tjson0", "-o", json.toString(), file.toString());
            String read = Tool.run("node", SCRIPT.toString(), json.toString()).out();

            assertWithMessage("%s\n%s", machine.getKey(), text)
                    .that(drawn.errors())
                    .isEmpty();
            assertWithMessage("%s\n%s", text, read).that(Facts.of(seen(read))).isEqualTo(Facts.of(machine.getValue()));
        }
    }

    private static Seen seen(String read) {
        List<Node> nodes = new ArrayList<>(List.of(new Node("end", Kind.END, Optional.empty(), List.of())));
        List<Arrow> arrows = new ArrayList<>();
        for (String line : read.lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals("node")) {
                addNode(parts[1], parts[2], Optional.of(parts[3]).filter(parent -> !parent.isEmpty()), parts[4], nodes);
                if (parts[2].endsWith("/2")) {
                    arrows.add(new Arrow(parts[1], "end", "", false));
                }
            } else {
                arrows.add(new Arrow(
                        end(parts[1], parts[4]), end(parts[2], parts[5]), parts[3], parts[2].startsWith("history:")));
            }
        }
        return new Seen(nodes, arrows);
    }

    private static void addNode(String id, String shape, Optional<String> parent, String label, List<Node> nodes) {
        List<String> text = List.of(label.split("\\|", -1));
        if (shape.equals("cluster")) {
            nodes.add(new Node(id, Kind.SUPERSTATE, parent, text));
        } else if (id.startsWith("initial:")) {
            nodes.add(new Node(id, Kind.START, parent, List.of()));
        } else if (shape.startsWith("box/") && !id.startsWith("of:")) {
            nodes.add(new Node(id, Kind.STATE, parent, text));
        }
    }

    /** A point that stands for a cluster is cut off at its border, unless the edge stays within; the history is in its cluster. */
    private static String end(String node, String cut) {
        if (node.startsWith("of:")) {
            String cluster = CLUSTER + node.substring("of:".length());
            assertWithMessage(node).that(cut).isAnyOf(cluster, "");
            return cluster;
        }
        assertWithMessage(node).that(cut).isEmpty();
        return node.startsWith("history:") ? CLUSTER + node.substring("history:".length()) : node;
    }
}
