package dev.switchgear.importer;

import dev.switchgear.importer.Node.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Collects the statements of a sketch, in Mermaid or PlantUML, in which states exist as soon as somebody mentions them.
 *
 * <p>A state is in the composite state in whose braces it is first mentioned. If it is declared, or initial, in braces further inside, it is in
 * those; in Mermaid, also if it leads somewhere in them.
 */
final class Sketch {

    /** The id of where {@code [*]} leads to, and of where it comes from, within a state. */
    private static final String STAR = "[*]";

    private static final String ROOT = "";

    /** {@code event / action} within a state, which is more than a word with a slash. */
    private static final Pattern INTERNAL = Pattern.compile("(\\s|\\])/\\s");

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final boolean arrowsMove;
    private final Map<String, String> initials = new LinkedHashMap<>();

    /** A node while it is being read. */
    private static final class Draft {
        private final String id;
        private final int line;
        private final List<Action> entry = new ArrayList<>();
        private final List<Action> exit = new ArrayList<>();
        private String label;
        private String parent;
        private Kind kind = Kind.STATE;

        Draft(String id, String parent, int line) {
            this.id = id;
            this.label = id;
            this.parent = parent;
            this.line = line;
        }
    }

    /**
     * What is between braces.
     *
     * @param id the id of the state; empty for the whole
     * @param line where it was opened
     */
    private record Scope(String id, int line) {}

    /**
     * Begins.
     *
     * @param arrowsMove whether a state is within the braces in which an arrow leads from it, if it was mentioned before them
     */
    Sketch(boolean arrowsMove) {
        this.arrowsMove = arrowsMove;
        scopes.push(new Scope(ROOT, 0));
    }

    /** Where an arrow ends. */
    sealed interface End {

        /**
         * A state.
         *
         * @param id its id
         */
        record State(String id) implements End {}

        /** The point where everything begins or ends. */
        record Star() implements End {}

        /**
         * The history of a state.
         *
         * @param of its id; empty for the state around the arrow
         * @param isDeep whether it is deep
         */
        record History(Optional<String> of, boolean isDeep) implements End {}
    }

    /** A state is declared. */
    void declare(String id, Optional<String> label, Kind kind, int line) {
        Draft draft = mention(id, true, line);
        label.ifPresent(text -> draft.label = text);
        if (kind != Kind.STATE) {
            draft.kind = kind;
        }
    }

    /** The braces of a declared state begin. */
    void open(String id, int line) throws UnreadableException {
        if (scopes.stream().anyMatch(scope -> scope.id.equals(id))) {
            throw new UnreadableException(line, id + " is within itself");
        }
        if (scopes.size() > Xml.DEPTH) {
            throw new UnreadableException(line, "more than " + Xml.DEPTH + " states within one another");
        }
        scopes.push(new Scope(id, line));
    }

    /** Braces end. */
    void close(int line) throws UnreadableException {
        if (isRegion()) {
            scopes.pop();
        }
        if (scopes.size() == 1) {
            throw new UnreadableException(line, "} closes nothing");
        }
        scopes.pop();
    }

    /** One region ends, and another one begins. */
    void separate(int line) {
        if (isRegion()) {
            scopes.pop();
        }
        Scope scope = scopes.getFirst();
        if (scope.id.isEmpty()) {
            String id = "region at line " + line;
            declare(id, Optional.empty(), Kind.REGION, line);
            scopes.push(new Scope(id, line));
        } else {
            known(scope.id).kind = Kind.PARALLEL;
        }
    }

    private Draft known(String id) {
        return Objects.requireNonNull(drafts.get(id), id);
    }

    private boolean isRegion() {
        Draft draft = drafts.get(scopes.getFirst().id);
        return draft != null && draft.kind == Kind.REGION;
    }

    /** A line in a state: an action, an internal transition, or a description. */
    void describe(String id, String written, int line) {
        String text = withoutBreaks(written);
        Draft draft = mention(id, true, line);
        if (Label.isBehaviour(text, "entry")) {
            draft.entry.addAll(effects(text));
        } else if (Label.isBehaviour(text, "exit")) {
            draft.exit.addAll(effects(text));
        } else if (Label.isBehaviour(text, "do")) {
            remarks.add(Remark.lost(line, id, text + ": an entry action starts it, and an exit action ends it"));
        } else if (INTERNAL.matcher(text).find()) {
            addEdges(id, Optional.empty(), text, line);
        } else if (!text.isEmpty()) {
            draft.label = draft.label.equals(id) ? text : draft.label + " " + text;
        }
    }

    private static String withoutBreaks(String text) {
        return text.replaceAll("<br\\s*/?>", " ").strip();
    }

    private static List<Action> effects(String text) {
        return Label.parse(text.substring(text.indexOf('/'))).effects();
    }

    /** An arrow. */
    void transition(End source, End target, String label, int line) throws UnreadableException {
        if (source instanceof End.Star) {
            begin(target, label, line);
        } else {
            addEdges(idOf(source, arrowsMove, line), Optional.of(idOf(target, false, line)), label, line);
        }
    }

    private void begin(End target, String label, int line) throws UnreadableException {
        if (target instanceof End.Star) {
            throw new UnreadableException(line, "[*] leads to [*]");
        }
        String first = idOf(target, true, line);
        String scope = scopes.getFirst().id;
        Draft around = drafts.get(scope);
        if (around != null && around.kind == Kind.PARALLEL) {
            return;
        }
        if (initials.putIfAbsent(scope, first) != null && !initials.get(scope).equals(first)) {
            remarks.add(Remark.lost(line, first, "a second initial state"));
        }
        if (!label.isEmpty()) {
            remarks.add(Remark.lost(line, first, "what the initial transition says: " + label));
        }
    }

    private String idOf(End end, boolean isSource, int line) throws UnreadableException {
        String scope = scopes.getFirst().id;
        if (end instanceof End.State state) {
            return mention(state.id(), isSource, line).id;
        }
        if (end instanceof End.History history) {
            String of = history.of().orElse(scope);
            if (of.isEmpty() || isRegion()) {
                throw new UnreadableException(line, "history stands in no state");
            }
            mention(of, false, line);
            String id = of + (history.isDeep() ? "[H*]" : "[H]");
            Draft draft = drafts.computeIfAbsent(id, missing -> new Draft(id, of, line));
            draft.kind = history.isDeep() ? Kind.DEEP_HISTORY : Kind.SHALLOW_HISTORY;
            return id;
        }
        String id = scope + STAR;
        Draft draft = drafts.computeIfAbsent(id, missing -> new Draft(id, scope, line));
        draft.kind = Kind.FINAL;
        draft.label = "end";
        return id;
    }

    private Draft mention(String id, boolean isStrong, int line) {
        String scope = scopes.getFirst().id;
        Draft draft = drafts.get(id);
        if (draft == null) {
            Draft first = new Draft(id, scope, line);
            drafts.put(id, first);
            return first;
        }
        if (isStrong && !scope.equals(draft.parent) && isWithin(scope, draft.parent) && !isWithin(scope, id)) {
            draft.parent = scope;
        }
        return draft;
    }

    private boolean isWithin(String scope, String outer) {
        for (String id = scope; !id.equals(outer); id = known(id).parent) {
            if (id.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void addEdges(String source, Optional<String> target, String text, int line) {
        Label label = Label.parse(withoutBreaks(text));
        List<Trigger> triggers = label.triggers().isEmpty() ? List.of(new Trigger.Completion()) : label.triggers();
        for (Trigger trigger : triggers) {
            edges.add(new Edge(source, target, trigger, label.guards(), label.effects(), false, line));
        }
        for (String parameters : label.parameters()) {
            String name = parameters.substring(0, parameters.indexOf('(')).strip();
            remarks.add(Remark.lost(line, "the parameters of " + parameters).about(name));
        }
    }

    /** A pseudostate whose only way leads to where everything begins. */
    void start(String id, int line) {
        declare(id, Optional.empty(), Kind.POINT, line);
        initials.putIfAbsent(scopes.getFirst().id, id);
    }

    /** Something that is no part of a spec. */
    void lost(int line, String text) {
        remarks.add(Remark.lost(line, text));
    }

    /**
     * What was collected.
     *
     * @param name the name of the whole, if it has one
     * @throws UnreadableException if braces are open, or nothing was said
     */
    Diagram diagram(Optional<String> name) throws UnreadableException {
        if (isRegion()) {
            scopes.pop();
        }
        if (scopes.size() > 1) {
            throw new UnreadableException(scopes.getFirst().line, "{ is not closed");
        }
        List<Node> nodes = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            nodes.add(new Node(
                    draft.id,
                    draft.label,
                    Optional.of(draft.parent).filter(parent -> !parent.isEmpty()),
                    draft.kind,
                    Optional.ofNullable(initials.get(draft.id)),
                    draft.entry,
                    draft.exit,
                    draft.line));
        }
        if (nodes.stream().noneMatch(Node::isState)) {
            throw new UnreadableException(0, "there is no state in it");
        }
        return new Diagram(name, nodes, Optional.ofNullable(initials.get(ROOT)), edges, remarks);
    }
}
