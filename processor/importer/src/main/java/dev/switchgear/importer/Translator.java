package dev.switchgear.importer;

import dev.switchgear.importer.Methods.Moment;
import dev.switchgear.importer.Node.Kind;
import dev.switchgear.importer.Spec.Constant;
import dev.switchgear.importer.Spec.EventMethod;
import dev.switchgear.importer.Spec.Substates;
import dev.switchgear.importer.Spec.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a spec of a diagram in which every node is a state or a history. */
final class Translator {

    private final Diagram diagram;
    private final Hierarchy hierarchy;
    private final List<Remark> remarks;
    private final Methods methods = new Methods();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, RowList> rows = new LinkedHashMap<>();
    private final Map<String, Delay> timeouts = new HashMap<>();
    private final RowList automatics = new RowList();

    private Translator(Diagram diagram) {
        this.diagram = diagram;
        this.hierarchy = new Hierarchy(diagram.nodes());
        this.remarks = new ArrayList<>(diagram.remarks());
    }

    /**
     * Makes a spec.
     *
     * @param diagram any diagram
     * @param packageName the package of the spec
     * @param name the simple name of the spec
     * @param origin what it is made of
     */
    static Spec translate(Diagram diagram, String packageName, String name, String origin) {
        Diagram settled = Junctions.resolve(Ends.settle(Regions.removeFrom(diagram)));
        return new Translator(settled).spec(packageName, name, origin);
    }

    private Spec spec(String packageName, String name, String origin) {
        nameStates();
        Events events = new Events(diagram.edges(), hierarchy);
        for (Edge edge : diagram.edges()) {
            events.nameOf(edge).ifPresent(methods::event);
        }
        for (Edge edge : diagram.edges()) {
            translate(edge, events);
        }
        for (Node node : diagram.nodes()) {
            if (node.isState()) {
                boolean isSuperstate = hierarchy.isComposite(node.id());
                methods.behaviour(node.entry(), Moment.ENTRY, isSuperstate, constant(node.id()));
                methods.behaviour(node.exit(), Moment.EXIT, isSuperstate, constant(node.id()));
            }
        }
        String initial = initial();
        List<Substates> substates = substates();
        return new Spec(
                packageName,
                name,
                origin,
                methods.raise(),
                constants(false),
                constants(true),
                initial,
                finals(),
                substates,
                automatics.rows(),
                events(),
                methods.stubs(),
                remarks.stream().filter(remark -> place(remark).isEmpty()).toList());
    }

    /** The constant of a state or superstate. */
    private String constant(String id) {
        return Objects.requireNonNull(constants.get(id), id);
    }

    private void nameStates() {
        Set<String> names = new HashSet<>();
        for (Node node : diagram.nodes()) {
            if (node.isState()) {
                String wanted = Words.constant(Words.label(node), "STATE");
                String name = wanted;
                for (int i = 2; !names.add(name); i++) {
                    name = wanted + "_" + i;
                }
                constants.put(node.id(), name);
            }
        }
    }

    private void translate(Edge edge, Events events) {
        Node source = hierarchy.node(edge.source());
        if (source.isHistory()) {
            checkDefault(edge, source);
            return;
        }
        if (edge.trigger() instanceof Trigger.Done) {
            translateDone(edge);
            return;
        }
        Optional<String> name = events.nameOf(edge);
        RowList list = name.map(event -> rows.computeIfAbsent(methods.event(event), method -> new RowList()))
                .orElse(automatics);
        if (edge.trigger() instanceof Trigger.After after) {
            timeouts.put(methods.event(name.orElseThrow()), new Delay(after.delay()));
        }
        add(list, edge, source.id(), name.orElse("leaving " + source.id()));
    }

    /** A final state in a superstate is an ordinary one, from which the superstate's transition takes itself. */
    private void translateDone(Edge edge) {
        List<Node> ends = hierarchy.children(edge.source()).stream()
                .filter(child -> child.kind() == Kind.FINAL)
                .toList();
        if (ends.isEmpty()) {
            remarks.add(Remark.lost(
                    edge.line(),
                    edge.source(),
                    "the transition for the end of " + edge.source() + ", which has no final state"));
        }
        ends.forEach(end -> add(automatics, edge, end.id(), "end of " + edge.source()));
    }

    private void add(RowList list, Edge edge, String source, String occasion) {
        List<String> when = new ArrayList<>();
        edge.guards().forEach(guard -> when.addAll(methods.guards(guard)));
        List<String> then = edge.effects().stream()
                .map(action -> methods.effect(action, "on " + occasion))
                .toList();
        list.add(
                constant(source),
                hierarchy.isComposite(source),
                edge.target().map(target -> target(edge, hierarchy.node(target))),
                when.stream().distinct().toList(),
                then);
    }

    private Target target(Edge edge, Node target) {
        if (target.isHistory()) {
            Node of = hierarchy.node(target.parent().orElseThrow());
            if (target.kind() == Kind.SHALLOW_HISTORY
                    && hierarchy.children(of.id()).stream().anyMatch(child -> hierarchy.isComposite(child.id()))) {
                remarks.add(Remark.lost(
                        edge.line(), of.id(), "that its history is shallow: resume leads to the state deep within"));
            }
            return hierarchy.isComposite(of.id())
                    ? new Target("resume", constant(of.id()))
                    : new Target("to", constant(of.id()));
        }
        if (edge.reenters() && hierarchy.isWithin(target.id(), edge.source())) {
            if (hierarchy.initialLeaf(target.id()).equals(hierarchy.initialLeaf(edge.source()))) {
                return new Target("into", constant(edge.source()));
            }
            Node source = hierarchy.node(edge.source());
            if (!source.entry().isEmpty() || !source.exit().isEmpty()) {
                remarks.add(Remark.lost(
                        edge.line(),
                        edge.source(),
                        "that the transition to " + target.id() + " leaves and enters " + edge.source()));
            }
        }
        return new Target(hierarchy.isComposite(target.id()) ? "into" : "to", constant(target.id()));
    }

    private void checkDefault(Edge edge, Node history) {
        String of = history.parent().orElseThrow();
        Optional<String> leaf = edge.target()
                .map(hierarchy::node)
                .filter(Node::isState)
                .map(target -> hierarchy.initialLeaf(target.id()));
        if (!leaf.equals(Optional.of(hierarchy.initialLeaf(of)))) {
            remarks.add(Remark.lost(
                    edge.line(),
                    of,
                    "the default of its history: a superstate that was never left is entered at its initial state"));
        } else if (!edge.isPlain()) {
            remarks.add(Remark.lost(edge.line(), of, "what the default of its history does"));
        }
    }

    private String initial() {
        Optional<String> id = diagram.initial()
                .map(hierarchy::node)
                .flatMap(node -> node.isState() ? Optional.of(node.id()) : node.parent());
        if (id.isEmpty()) {
            remarks.add(Remark.note(0, "the diagram has no initial state; the first one was taken"));
        }
        List<Node> roots =
                diagram.nodes().stream().filter(node -> node.parent().isEmpty()).toList();
        return constant(hierarchy.initialLeaf(id.orElseGet(() -> Hierarchy.firstState(roots))));
    }

    private List<Substates> substates() {
        List<Substates> substates = new ArrayList<>();
        for (Node node : diagram.nodes()) {
            if (node.isState() && hierarchy.isComposite(node.id())) {
                if (node.initial()
                        .filter(id -> hierarchy.isWithin(id, node.id()))
                        .isEmpty()) {
                    remarks.add(Remark.note(
                            node.line(), node.id(), "no initial state in the diagram; the first one was taken"));
                }
                substates.add(new Substates(
                        constant(node.id()),
                        children(node, false),
                        children(node, true),
                        constant(hierarchy.initialLeaf(node.id()))));
            }
        }
        return substates;
    }

    private List<String> children(Node node, boolean areSuperstates) {
        return hierarchy.children(node.id()).stream()
                .filter(child -> child.isState() && hierarchy.isComposite(child.id()) == areSuperstates)
                .map(child -> constant(child.id()))
                .toList();
    }

    /** The final states that nothing leads out of, be it a transition of a state around them. */
    private List<String> finals() {
        Set<String> sources = new HashSet<>();
        diagram.edges().forEach(edge -> sources.add(edge.source()));
        return diagram.nodes().stream()
                .filter(node -> node.kind() == Kind.FINAL && !hierarchy.isComposite(node.id()))
                .filter(node -> !sources.contains(node.id())
                        && hierarchy.ancestors(node.id()).stream()
                                .noneMatch(ancestor -> sources.contains(ancestor.id())))
                .map(node -> constant(node.id()))
                .toList();
    }

    private List<EventMethod> events() {
        List<EventMethod> events = new ArrayList<>();
        rows.forEach((method, list) -> events.add(new EventMethod(
                method,
                Optional.ofNullable(timeouts.get(method)),
                list.rows(),
                remarks.stream()
                        .filter(remark -> place(remark).equals(Optional.of(method)))
                        .toList())));
        return events;
    }

    private List<Constant> constants(boolean areSuperstates) {
        List<Constant> listed = new ArrayList<>();
        for (Node node : diagram.nodes()) {
            if (node.isState() && hierarchy.isComposite(node.id()) == areSuperstates) {
                String constant = constant(node.id());
                listed.add(new Constant(
                        constant,
                        Optional.of(node.label())
                                .filter(label -> !Words.constant(label, "STATE").equals(constant)),
                        remarks.stream()
                                .filter(remark -> place(remark).equals(Optional.of(constant)))
                                .toList()));
            }
        }
        return listed;
    }

    /** The constant or method that a remark is about. */
    private Optional<String> place(Remark remark) {
        return remark.place()
                .flatMap(place -> place instanceof Remark.Event event
                        ? methods.knownEvent(event.name())
                        : Optional.ofNullable(constants.get(((Remark.State) place).id())));
    }
}
