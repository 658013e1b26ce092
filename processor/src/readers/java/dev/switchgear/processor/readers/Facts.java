package dev.switchgear.processor.readers;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Diagram.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a machine is, in lines: of its diagram, and of what a tool has seen of a picture. */
final class Facts {

    private final Set<String> facts = new TreeSet<>();
    private final Map<String, Set<String>> cells = new TreeMap<>();

    private Facts() {}

    private String text() {
        cells.forEach((cell, rows) -> facts.add("cell " + cell + ": " + String.join(" or ", rows)));
        return String.join("\n", facts);
    }

    private void addRow(String state, String event, String what, List<String> guards, List<String> effects) {
        cells.computeIfAbsent(state + " " + event, cell -> new TreeSet<>())
                .add(what + " when " + guards + " then " + effects);
    }

    /** As it is. */
    static String of(Diagram diagram) {
        Facts facts = new Facts();
        Map<String, Diagram.Event> events = new HashMap<>();
        diagram.events().forEach(event -> events.put(event.name(), event));
        facts.facts.add("initial " + diagram.initial());
        for (Diagram.State state : diagram.states()) {
            facts.facts.add("state " + state.name() + " in " + state.parent());
            if (state.isFinal()) {
                facts.facts.add("final " + state.name());
            }
            facts.addActions("state " + state.name(), state.entry(), state.exit());
        }
        for (Diagram.Superstate superstate : diagram.superstates()) {
            facts.facts.add("superstate " + superstate.name() + " in " + superstate.parent());
            superstate.initial().ifPresent(state -> facts.facts.add("initial of " + superstate.name() + ": " + state));
            facts.addActions("superstate " + superstate.name(), superstate.entry(), superstate.exit());
        }
        for (Row row : diagram.rows()) {
            Optional<Diagram.Event> event = row.event().map(events::get);
            String label = event.map(Diagram.Event::label).orElse("");
            event.flatMap(Diagram.Event::after).ifPresent(after -> facts.facts.add(label + " after " + after));
            String what = switch (row.kind()) {
                case EXTERNAL ->
                    row.into()
                            .map(superstate -> "into " + superstate)
                            .orElseGet(() -> "to " + row.to().get());
                case RESUMING -> "resumes " + row.resumes().get();
                default -> row.kind().name();
            };
            row.from().forEach(state -> facts.addRow(state, label, what, row.guards(), row.effects()));
        }
        return facts.text();
    }

    private void addActions(String of, List<String> entry, List<String> exit) {
        if (!entry.isEmpty()) {
            facts.add("entry of " + of + ": " + entry);
        }
        if (!exit.isEmpty()) {
            facts.add("exit of " + of + ": " + exit);
        }
    }

    /** As a tool has seen it. */
    static String of(Seen seen) {
        Facts facts = new Facts();
        Map<String, List<Said>> said = new HashMap<>();
        Map<String, String> starts = new HashMap<>();
        Set<String> finals = new TreeSet<>();
        for (Seen.Arrow arrow : seen.arrows()) {
            Seen.Node source = seen.node(arrow.source());
            Seen.Node target = seen.node(arrow.target());
            if (source.kind() == Seen.Kind.START) {
                starts.put(source.parent().orElse(""), target.id());
            } else if (target.kind() == Seen.Kind.END) {
                finals.add(source.id());
            } else {
                String what = arrow.isToHistory()
                        ? "resumes " + target.name()
                        : (target.kind() == Seen.Kind.SUPERSTATE ? "into " : "to ") + target.name();
                said.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(new Said(what, Label.of(arrow.label())));
            }
        }
        for (Seen.Node node : seen.nodes()) {
            if (node.kind() == Seen.Kind.STATE || node.kind() == Seen.Kind.SUPERSTATE) {
                facts.addNode(node, seen, said);
            }
        }
        finals.forEach(id -> facts.facts.add("final " + seen.node(id).name()));
        starts.forEach((parent, target) -> {
            String id = target;
            while (seen.node(id).kind() == Seen.Kind.SUPERSTATE) {
                id = starts.get(id);
            }
            String state = seen.node(id).name();
            facts.facts.add(
                    parent.isEmpty()
                            ? "initial " + state
                            : "initial of " + seen.node(parent).name() + ": " + state);
        });
        for (Seen.Node node : seen.nodes()) {
            if (node.kind() == Seen.Kind.STATE) {
                facts.addCells(node, finals.contains(node.id()), seen, said);
            }
        }
        return facts.text();
    }

    /** A row, and where it leads. */
    private record Said(String what, Label label) {}

    /** Its place, and what is written in it. */
    private void addNode(Seen.Node node, Seen seen, Map<String, List<Said>> said) {
        String name = (node.kind() == Seen.Kind.SUPERSTATE ? "superstate " : "state ") + node.name();
        facts.add(name + " in " + node.parent().map(parent -> seen.node(parent).name()));
        for (String line : node.text().subList(1, node.text().size())) {
            Label label = Label.of(line);
            if (label.triggers().equals(List.of("entry"))) {
                facts.add("entry of " + name + ": " + label.effects());
            } else if (label.triggers().equals(List.of("exit"))) {
                facts.add("exit of " + name + ": " + label.effects());
            } else {
                said.computeIfAbsent(node.id(), id -> new ArrayList<>()).add(inside(label));
            }
        }
    }

    private static Said inside(Label label) {
        Optional<Kind> quiet = label.effects().equals(List.of("ignored"))
                ? Optional.of(Kind.IGNORED)
                : label.effects().equals(List.of("defer")) ? Optional.of(Kind.DEFERRED) : Optional.empty();
        return quiet.map(kind ->
                        new Said(kind.name(), new Label(label.triggers(), label.times(), label.guards(), List.of())))
                .orElseGet(() -> new Said(Kind.INTERNAL.name(), label));
    }

    /** What a state says, then what the superstates around it do, until something of an event always answers. */
    private void addCells(Seen.Node state, boolean isFinal, Seen seen, Map<String, List<Said>> said) {
        Set<String> answered = new TreeSet<>();
        Optional<String> level = Optional.of(state.id());
        while (level.isPresent()) {
            Set<String> here = new TreeSet<>();
            for (Said one : said.getOrDefault(level.get(), List.of())) {
                List<String> triggers = one.label().triggers().isEmpty()
                        ? List.of("")
                        : one.label().triggers();
                for (int i = 0; i < triggers.size(); i++) {
                    String event = triggers.get(i);
                    if (!event.isEmpty() && !one.label().times().get(i).isEmpty()) {
                        facts.add(event + " after " + one.label().times().get(i));
                    }
                    if (!answered.contains(event)) {
                        addRow(
                                state.name(),
                                event,
                                one.what(),
                                one.label().guards(),
                                one.label().effects());
                        if (one.label().guards().isEmpty()) {
                            here.add(event);
                        }
                    }
                }
            }
            answered.addAll(here);
            level = isFinal ? Optional.empty() : seen.node(level.get()).parent();
        }
    }
}
