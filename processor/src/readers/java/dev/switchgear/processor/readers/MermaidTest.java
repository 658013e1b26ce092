package dev.switchgear.processor.readers;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import dev.switchgear.processor.readers.Seen.Arrow;
import dev.switchgear.processor.readers.Seen.Kind;
import dev.switchgear.processor.readers.Seen.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mermaid's own parser reads the diagrams, and its renderer draws them. */
final class MermaidTest {

    private static final Path SCRIPT = Path.of("target/readers/node_modules/mermaid/dist/mermaid.min.js");

    /** What it has read, line by line, with tabs between the parts. */
    private static final String PAGE = """
            <html><body><pre id="result"></pre>
            %s
            <script src="%s"></script>
            <script>
              mermaid.initialize({startOnLoad: false});
              const lines = [];
              // Labels of blocks are HTML in its model.
              const plain = text => String(text ?? '').replaceAll(/<br ?\\/?>/g, '|').replaceAll('&amp;', '&');
              (async () => {
                for (const script of document.querySelectorAll('script[type="text/plain"]')) {
                  lines.push('diagram\\t' + script.id);
                  try {
                    const diagram = await mermaid.mermaidAPI.getDiagramFromText(script.textContent);
                    const data = diagram.db.getData();
                    for (const node of data.nodes) {
                      const text = [plain(node.label), ...[node.description ?? []].flat().map(plain)];
                      lines.push(['node', node.id, node.shape, node.parentId ?? '', text.join('|')].join('\\t'));
                    }
                    for (const edge of data.edges) {
                      lines.push(['edge', edge.start, edge.end, plain(edge.label)].join('\\t'));
                    }
                    await mermaid.render('g' + lines.length, script.textContent);
                  } catch (failure) {
                    lines.push('failure\\t' + failure);
                  }
                }
                document.getElementById('result').textContent = lines.join('\\n');
              })();
            </script></body></html>
            """;

    @Test
    void readsWhatTheMachinesAre() throws Exception {
        Map<String, Diagram> diagrams = Machines.diagrams();
        StringBuilder scripts = new StringBuilder();
        diagrams.forEach((name, diagram) -> scripts.append("<script type=\"text/plain\" id=\"")
                .append(name)
                .append("\">")
                .append(Format.MERMAID.text(diagram))
                .append("</script>\n"));

        String result = Browser.result(PAGE.formatted(scripts, SCRIPT.toUri()));

        for (String part : result.split("(?m)^diagram\t", -1)) {
            if (!part.isEmpty()) {
                String name = part.lines().findFirst().orElseThrow();
                Diagram diagram = diagrams.remove(name);
                assertWithMessage("%s\n%s", Format.MERMAID.text(diagram), part)
                        .that(Facts.of(seen(part)))
                        .isEqualTo(Facts.of(diagram));
            }
        }
        assertWithMessage("not read").that(diagrams).isEmpty();
    }

    private static Seen seen(String part) {
        List<Node> nodes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (String line : part.lines().skip(1).toList()) {
            String[] parts = line.split("\t", -1);
            switch (parts[0]) {
                case "node" ->
                    nodes.add(new Node(
                            parts[1],
                            switch (parts[2]) {
                                case "stateStart" -> Kind.START;
                                case "stateEnd" -> Kind.END;
                                case "roundedWithTitle" -> Kind.SUPERSTATE;
                                default -> Kind.STATE;
                            },
                            Optional.of(parts[3]).filter(parent -> !parent.isEmpty()),
                            List.of(parts[4].split("\\|"))));
                case "edge" -> {
                    boolean isToHistory = parts[3].endsWith("[H*]");
                    String label = isToHistory
                            ? parts[3].substring(0, parts[3].length() - 4).strip()
                            : parts[3];
                    arrows.add(new Arrow(parts[1], parts[2], label, isToHistory));
                }
                default -> throw new AssertionError(part);
            }
        }
        return new Seen(nodes, arrows);
    }
}
