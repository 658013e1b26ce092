package dev.switchgear.importer;

import dev.switchgear.importer.Node.Kind;
import dev.switchgear.importer.Xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads State Chart XML, the W3C's recommendation of 2015. */
final class ScxmlReader {

    private static final String NAMESPACE = "http://www.w3.org/2005/07/scxml";

    private final Element root;
    private final DelayedSends delays;
    private final EventDescriptors events = new EventDescriptors();
    private final Map<Element, String> ids = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private ScxmlReader(Element root) {
        this.root = root;
        this.delays = new DelayedSends(root);
    }

    /**
     * Reads a document.
     *
     * @param document its bytes, in the encoding that it declares
     * @return what it says
     * @throws UnreadableException if it is no SCXML
     */
    static Diagram read(byte[] document) throws UnreadableException {
        Element root = Xml.read(document);
        if (!root.name().equals("scxml") || isForeign(root)) {
            throw new UnreadableException(root.line(), "<scxml> was expected, not <" + root.name() + ">");
        }
        return new ScxmlReader(root).diagram();
    }

    private Element state(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    private Diagram diagram() throws UnreadableException {
        index(root);
        readChildren(root, Optional.empty());
        if (nodes.stream().noneMatch(Node::isState)) {
            throw new UnreadableException(root.line(), "there is no state in it");
        }
        remarks.addAll(delays.remarks());
        return new Diagram(
                root.attribute("name"), nodes, initial(root), EventDescriptors.withoutShadowed(edges), remarks);
    }

    /** A script that calls one function. */
    private static final Pattern CALL =
            Pattern.compile("<script>\\s*([\\p{L}_$][\\p{L}\\p{N}_$]*)\\(\\)\\s*;?\\s*</script>");

    private static boolean isForeign(Element element) {
        return !element.namespace().isEmpty() && !element.namespace().equals(NAMESPACE);
    }

    private static boolean isNode(Element element) {
        return switch (element.name()) {
            case "state", "parallel", "final", "history" -> !isForeign(element);
            default -> false;
        };
    }

    private void index(Element parent) throws UnreadableException {
        for (Element child : parent.children()) {
            if (isNode(child)) {
                String id = child.attribute("id").orElseGet(() -> child.name() + "At" + child.line());
                if (elements.put(id, child) != null) {
                    throw new UnreadableException(child.line(), "the id " + id + " is given twice");
                }
                ids.put(child, id);
            }
            Optional<String> event = child.attribute("event");
            if (event.isPresent() && !isForeign(child)) {
                events.note(event.get());
            }
            index(child);
        }
    }

    private void readChildren(Element parent, Optional<String> id) throws UnreadableException {
        for (Element child : parent.children()) {
            if (isNode(child)) {
                readNode(child, id);
            } else if (!isForeign(child)) {
                readPart(child, id);
            }
        }
    }

    private void readNode(Element element, Optional<String> parent) throws UnreadableException {
        String id = Objects.requireNonNull(ids.get(element));
        Kind kind = switch (element.name()) {
            case "parallel" -> Kind.PARALLEL;
            case "final" -> Kind.FINAL;
            case "history" ->
                element.attribute("type").filter("deep"::equals).isPresent() ? Kind.DEEP_HISTORY : Kind.SHALLOW_HISTORY;
            default -> Kind.STATE;
        };
        if (parent.isEmpty() && element.name().equals("history")) {
            throw new UnreadableException(element.line(), "<history> stands in no state");
        }
        nodes.add(new Node(
                id,
                id,
                parent,
                kind,
                initial(element),
                actions(element, "onentry"),
                actions(element, "onexit"),
                element.line()));
        readChildren(element, Optional.of(id));
    }

    /** What stands in a state and is no state. */
    private void readPart(Element part, Optional<String> state) throws UnreadableException {
        switch (part.name()) {
            case "onentry", "onexit" -> {
                // Read with the state.
            }
            case "transition" -> {
                if (state.isEmpty()) {
                    throw new UnreadableException(part.line(), "<transition> stands in no state");
                }
                readTransition(part, state.get());
            }
            case "initial" -> {
                List<Action> actions = actions(part, "transition");
                if (!actions.isEmpty()) {
                    lost(part, state, "what the initial transition does: " + text(actions));
                }
            }
            case "datamodel" ->
                lost(
                        part,
                        state,
                        "the data, which are fields of the spec: "
                                + String.join(
                                        ", ",
                                        part.children("data")
                                                .map(data ->
                                                        data.attribute("id").orElse("?"))
                                                .toList()));
            default -> lost(part, state, part.toString());
        }
    }

    private void readTransition(Element transition, String source) throws UnreadableException {
        Optional<String> target = target(transition, source);
        if (target.isEmpty() && transition.attribute("target").isPresent()) {
            return;
        }
        Optional<String> condition = transition.attribute("cond");
        List<String> guards =
                condition.filter(text -> !text.equals("true")).stream().toList();
        boolean reenters =
                transition.attribute("type").filter("internal"::equals).isEmpty();
        for (Trigger trigger : triggers(transition, source)) {
            edges.add(new Edge(source, target, trigger, guards, actions(transition), reenters, transition.line()));
        }
    }

    private List<Trigger> triggers(Element transition, String source) {
        Optional<String> attribute = transition.attribute("event");
        if (attribute.isEmpty() || state(source).name().equals("history")) {
            return List.of(new Trigger.Automatic());
        }
        List<Trigger> triggers = new ArrayList<>();
        for (String descriptor : EventDescriptors.split(attribute.get())) {
            if (descriptor.equals("done.state." + source)) {
                triggers.add(new Trigger.Done());
            } else if (descriptor.startsWith("done.state.")) {
                lost(transition, Optional.of(source), descriptor + ", which is another state's");
            }
        }
        List<String> matched = events.matches(attribute.get());
        for (String event : matched) {
            if (delays.isElsewhere(event, state(source))) {
                continue;
            }
            triggers.add(delays.timeout(event).<Trigger>map(after -> after).orElseGet(() -> new Trigger.Event(event)));
            if (event.startsWith("error.") || event.startsWith("done.invoke")) {
                remarks.add(Remark.note(
                                transition.line(), "an interpreter of SCXML raises " + event + "; here your code does")
                        .about(event));
            }
        }
        if (triggers.isEmpty()) {
            lost(transition, Optional.of(source), "a transition for events that nothing names: " + attribute.get());
        }
        return triggers;
    }

    private Optional<String> target(Element transition, String source) throws UnreadableException {
        Optional<String> attribute = transition.attribute("target");
        if (attribute.isEmpty()) {
            return attribute;
        }
        List<String> targets = EventDescriptors.split(attribute.get());
        for (String target : targets) {
            if (!elements.containsKey(target)) {
                throw new UnreadableException(transition.line(), "there is no state " + target);
            }
        }
        if (targets.size() > 1) {
            lost(transition, Optional.of(source), "a transition to several regions: " + transition);
            return Optional.empty();
        }
        return Optional.of(targets.get(0));
    }

    /** Where a state begins: what it says, or else its first child (3.11). */
    private Optional<String> initial(Element state) throws UnreadableException {
        Optional<String> attribute = state.attribute("initial");
        Element place = state;
        for (Element element : state.children("initial").toList()) {
            for (Element transition : element.children("transition").toList()) {
                attribute = transition.attribute("target");
                place = transition;
            }
        }
        if (attribute.isEmpty()) {
            return state.children().stream()
                    .filter(child -> isNode(child) && !child.name().equals("history"))
                    .map(ids::get)
                    .findFirst();
        }
        List<String> ids = EventDescriptors.split(attribute.get());
        Element first = elements.get(ids.get(0));
        if (first == null || !contains(state, first)) {
            throw new UnreadableException(place.line(), "the initial state " + ids.get(0) + " is not within");
        }
        return Optional.of(ids.get(0));
    }

    private static boolean contains(Element state, Element descendant) {
        return state.children().stream().anyMatch(child -> child.equals(descendant) || contains(child, descendant));
    }

    /** The actions of a block: raised events, and between them whatever else it does. */
    private List<Action> actions(Element block) {
        List<Action> actions = new ArrayList<>();
        StringBuilder others = new StringBuilder();
        for (Element element : block.children()) {
            if (delays.isReplaced(element)) {
                continue;
            }
            Optional<String> raised = element.attribute("event").filter(event -> isRaised(element));
            Matcher call = CALL.matcher(element.toString());
            if (call.matches() && !isForeign(element)) {
                add(others, actions);
                actions.add(Action.of(call.group(1)));
            } else if (raised.isEmpty()) {
                others.append(others.isEmpty() ? "" : " ").append(element);
            } else {
                add(others, actions);
                actions.add(new Action(element.toString(), raised));
            }
        }
        add(others, actions);
        return actions;
    }

    private static boolean isRaised(Element element) {
        return (element.name().equals("raise") && !isForeign(element))
                || (element.name().equals("send")
                        && element.attributes().keySet().equals(Set.of("event"))
                        && element.children().isEmpty());
    }

    private static void add(StringBuilder text, List<Action> actions) {
        if (!text.isEmpty()) {
            actions.add(Action.of(text.toString()));
            text.setLength(0);
        }
    }

    private List<Action> actions(Element state, String blocks) {
        return state.children(blocks).flatMap(block -> actions(block).stream()).toList();
    }

    private static String text(List<Action> actions) {
        return String.join(" ", actions.stream().map(Action::text).toList());
    }

    private void lost(Element element, Optional<String> state, String what) {
        remarks.add(state.map(id -> Remark.lost(element.line(), id, what))
                .orElseGet(() -> Remark.lost(element.line(), what)));
    }
}
