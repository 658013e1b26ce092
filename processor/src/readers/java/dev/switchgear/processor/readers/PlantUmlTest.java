package dev.switchgear.processor.readers;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import dev.switchgear.processor.readers.Seen.Arrow;
import dev.switchgear.processor.readers.Seen.Kind;
import dev.switchgear.processor.readers.Seen.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.abel.Entity;
import net.sourceforge.plantuml.abel.LeafType;
import net.sourceforge.plantuml.abel.Link;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.statediagram.StateDiagram;
import org.junit.jupiter.api.Test;

/** PlantUML's model of a text is what the machine is. A text with a mistake would be the diagram of an error, and no state diagram. */
final class PlantUmlTest {

    private static final String HISTORY = "*deephistory*";

    @Test
    void readsWhatTheMachinesAre() throws Exception {
        for (Map.Entry<String, Diagram> machine : Machines.diagrams().entrySet()) {
            String text = Format.PLANTUML.text(machine.getValue());

            var read = new SourceStringReader(text).getBlocks().get(0).getDiagram();

            assertWithMessage(text).that(read).isInstanceOf(StateDiagram.class);
            assertWithMessage(text).that(Facts.of(seen((StateDiagram) read))).isEqualTo(Facts.of(machine.getValue()));
        }
    }

    private static Seen seen(StateDiagram diagram) {
        List<Node> nodes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        diagram.groups().forEach(group -> nodes.add(node(group, Kind.SUPERSTATE)));
        for (Entity leaf : diagram.leafs()) {
            if (leaf.getLeafType() == LeafType.CIRCLE_START) {
                nodes.add(node(leaf, Kind.START));
            } else if (leaf.getLeafType() == LeafType.CIRCLE_END) {
                nodes.add(node(leaf, Kind.END));
            } else if (leaf.getLeafType() == LeafType.STATE) {
                nodes.add(node(leaf, Kind.STATE));
            } else {
                assertThat(leaf.getLeafType()).isEqualTo(LeafType.DEEP_HISTORY);
            }
        }
        for (Link link : diagram.getLinks()) {
            String target = link.getEntity2().getName();
            boolean isToHistory = target.startsWith(HISTORY);
            arrows.add(new Arrow(
                    link.getEntity1().getName(),
                    isToHistory ? target.substring(HISTORY.length()) : target,
                    Display.isNull(link.getLabel()) ? "" : String.join("\n", lines(link.getLabel())),
                    isToHistory));
        }
        return new Seen(nodes, arrows);
    }

    private static Node node(Entity entity, Kind kind) {
        return new Node(
                entity.getName(),
                kind,
                Optional.of(entity.getParentContainer())
                        .filter(parent -> !parent.isRoot())
                        .map(Entity::getName),
                Stream.concat(
                                lines(entity.getDisplay()).stream(),
                                entity.getBodier().getRawBody().stream().map(String::valueOf))
                        .toList());
    }

    private static List<String> lines(Display display) {
        List<String> lines = new ArrayList<>();
        display.forEach(line -> lines.add(String.valueOf(line)));
        return lines;
    }
}
