package dev.switchgear.processor.prove;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventConstant;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Meant;
import dev.switchgear.processor.model.Options;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Reject;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.Spelling;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The model of a machine, made by hand: rows are written as messages show steps, and sentences as specs do. The spec has
 * site 0, the initial state 1, the final states 2, the n-th state 3 + n; rows and sentences have sites of their own, as they
 * come, from 100 on.
 */
final class GraphModel {

    static final int FIRST_SITE = 100;

    private static final Pattern ROW = Pattern.compile("([\\w, ]*?) ?--([\\w, ()]*?)(?: \\[(.+)])?-->([\\w, ]*)");
    private static final String AUTOMATIC = "(automatic)";
    private static final Pattern MEMBER = Pattern.compile("(\\w+) = (?:\\{([^}]*)}|(\\w+))");
    private static final ClassName SPEC = ClassName.get("graph", "Graph");

    private final boolean isTable;
    private final List<String> states;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final List<String> superstates = new ArrayList<>();
    private final List<Substates> substates = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private Optional<InitialState> initial;
    private Optional<FinalStates> finals = Optional.empty();
    private int sites = FIRST_SITE;

    private GraphModel(boolean isTable, List<String> states) {
        this.isTable = isTable;
        this.states = List.copyOf(states);
        this.initial = Optional.of(new InitialState(new State(states.get(0)), Site.numbered(1)));
    }

    /** A machine of some states, which starts in the first, and whose events are methods. */
    static GraphModel of(String... states) {
        return new GraphModel(false, List.of(states));
    }

    /** A machine of so many states, {@code S0} and so on. */
    static GraphModel ofSize(int states) {
        return new GraphModel(
                false, IntStream.range(0, states).mapToObj(i -> "S" + i).toList());
    }

    /** The same, but a table over an enum of events. */
    GraphModel asTable() {
        return new GraphModel(true, states);
    }

    GraphModel startsIn(String state) {
        initial = Optional.of(new InitialState(new State(state), Site.numbered(1)));
        return this;
    }

    GraphModel startsNowhere() {
        initial = Optional.empty();
        return this;
    }

    GraphModel endsIn(String... some) {
        finals = Optional.of(new FinalStates(Stream.of(some).map(State::new).toList(), Site.numbered(2)));
        return this;
    }

    /** A superstate, in which a machine starts in a state; all that is within it, by name, superstates before. */
    GraphModel superstate(String name, String initial, String... inner) {
        superstates.add(name);
        List<State> leaves = new ArrayList<>();
        List<Superstate> nested = new ArrayList<>();
        for (String one : inner) {
            if (superstates.contains(one)) {
                nested.add(new Superstate(one));
            } else {
                leaves.add(new State(one));
            }
        }
        substates.add(new Substates(
                List.of(new Superstate(name)), leaves, nested, List.of(new State(initial)), Site.nowhere()));
        return this;
    }

    private Topology topology() {
        return new Topology(
                states.stream().map(State::new).toList(),
                superstates.isEmpty() ? Optional.empty() : Optional.of(enumType("Superstate", superstates)),
                substates);
    }

    /**
     * A row: {@code A, B --go [g, !h]--> C}, or, if it is internal, {@code A --go-->}. Superstates may be named before the
     * arrow, if they and the final states are known by now, and behind it: {@code --> into BUSY}, {@code --> resume BUSY}.
     */
    GraphModel row(String shown) {
        MatchResult row = match(ROW, shown);
        List<Guard> guards = words(row.group(3)).stream()
                .map(guard -> new Guard(new Reference(Guard.name(guard), List.of()), Guard.isNegated(guard)))
                .toList();
        boolean isAutomatic = row.group(2).equals(AUTOMATIC);
        return row(
                isAutomatic ? Row.Kind.AUTOMATIC : Row.Kind.TRANSITION,
                row.group(1),
                isAutomatic ? "" : row.group(2),
                row.group(4),
                guards);
    }

    GraphModel ignore(String on, String in) {
        return row(Row.Kind.IGNORE, in, on, "", List.of());
    }

    GraphModel defer(String on, String in) {
        return row(Row.Kind.DEFER, in, on, "", List.of());
    }

    GraphModel reject(String on, String in) {
        return row(Row.Kind.REJECT, in, on, "", List.of());
    }

    private GraphModel row(Row.Kind kind, String from, String on, String to, List<Guard> when) {
        List<Event> about = words(on).stream()
                .map(name -> events.computeIfAbsent(name, this::event))
                .toList();
        Site site = Site.numbered(sites++);
        rows.add(
                switch (kind) {
                    case TRANSITION, AUTOMATIC ->
                        new Transition(kind, sources(from), about, targets(to), when, List.of(), site);
                    case IGNORE -> new Ignore(sources(from), about, site);
                    case DEFER -> new Defer(sources(from), about, site);
                    case REJECT -> new Reject(sources(from), about, site);
                });
        return this;
    }

    private Sources sources(String from) {
        List<State> named = words(from).stream()
                .filter(name -> !superstates.contains(name))
                .map(State::new)
                .toList();
        List<Superstate> within = words(from).stream()
                .filter(superstates::contains)
                .map(Superstate::new)
                .toList();
        if (within.isEmpty()) {
            return new Sources.Named(named);
        }
        List<State> inner = topology().leaves(within);
        return new Sources.Within(
                named,
                within,
                states.stream()
                        .map(State::new)
                        .filter(state -> named.contains(state)
                                || (inner.contains(state)
                                        && finals.stream()
                                                .noneMatch(ends -> ends.states().contains(state))))
                        .toList());
    }

    private static List<Target> targets(String to) {
        return words(to).stream().map(GraphModel::target).toList();
    }

    private static Target target(String to) {
        if (to.startsWith("into ")) {
            return new Target.Into(new Superstate(to.substring("into ".length())));
        }
        return to.startsWith("resume ")
                ? new Target.Resume(new Superstate(to.substring("resume ".length())))
                : new Target.To(new State(to));
    }

    private Event event(String name) {
        return isTable
                ? new EventConstant(name)
                : EventMethod.of(
                        new Method(
                                name,
                                Visibility.PUBLIC,
                                Method.Form.ABSTRACT,
                                List.of(),
                                List.of(),
                                false,
                                TypeName.VOID,
                                List.of(),
                                Lint.NONE,
                                Site.nowhere()),
                        EventMethod.Reply.NOTHING);
    }

    /** A sentence: {@code @Never(reach = C, after = {A, B})}. */
    GraphModel says(String sentence) {
        return says(sentence, Optional.empty());
    }

    /** That a state is never reached but by rows with some guards. */
    GraphModel saysUnless(String reach, String... guards) {
        properties.add(new Property.Never(
                Meant.of(states(reach)),
                Meant.NOTHING,
                Meant.NOTHING,
                List.of(guards),
                Optional.empty(),
                Site.numbered(sites++)));
        return this;
    }

    /** A sentence with a reason. */
    GraphModel says(String sentence, String because) {
        return says(sentence, Optional.of(because));
    }

    private GraphModel says(String sentence, Optional<String> because) {
        Map<String, List<State>> members = new LinkedHashMap<>();
        for (Matcher member = MEMBER.matcher(sentence); member.find(); ) {
            members.put(member.group(1), states(member.group(2) == null ? member.group(3) : member.group(2)));
        }
        List<State> reach = members.getOrDefault("reach", List.of());
        List<State> after = members.getOrDefault("after", List.of());
        Site site = Site.numbered(sites++);
        properties.add(
                switch (sentence.substring(0, sentence.indexOf('('))) {
                    case "@Never" ->
                        new Property.Never(reach, after, members.getOrDefault("without", List.of()), because, site);
                    case "@Always" ->
                        new Property.Always(members.getOrDefault("canReach", List.of()), after, because, site);
                    case "@Eventually" -> new Property.Eventually(reach, after, because, site);
                    default -> throw new IllegalArgumentException(sentence);
                });
        return this;
    }

    private static List<State> states(String names) {
        return words(names).stream().map(State::new).toList();
    }

    private static List<String> words(String listed) {
        return listed == null || listed.isBlank()
                ? List.of()
                : List.of(listed.strip().split(",\\s*"));
    }

    private static MatchResult match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher.toMatchResult();
    }

    Machine machine() {
        Spec spec = new Spec(
                SPEC,
                false,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                Set.of("State"),
                Set.of(),
                Lint.NONE,
                List.of(),
                Site.nowhere());
        return new Machine(
                spec,
                enumType("State", states),
                isTable ? Optional.of(enumType("Event", List.copyOf(events.keySet()))) : Optional.empty(),
                topology(),
                initial,
                finals,
                List.of(),
                List.copyOf(events.values()),
                rows,
                List.of(),
                new Behavior(List.of(), List.of()),
                properties,
                Options.NONE);
    }

    private static EnumType enumType(String name, List<String> constants) {
        List<Site> places = IntStream.range(0, constants.size())
                .mapToObj(i -> Site.numbered(3 + i))
                .toList();
        return new EnumType(
                SPEC.nestedClass(name), true, constants, places, new Spelling("Graph." + name, name, Set.of()), false);
    }

    /** All that is found, in no order. */
    List<Problem> refuted(Predicate<Problem> isError, Problem... known) {
        return Proofs.of(Chart.of(machine()), List.of(known), isError);
    }

    /** What is found if each problem is an error: the numbers of the sites, and the headlines. */
    List<String> problems() {
        return told(refuted(problem -> true));
    }

    /** What is found if no problem is one. */
    List<String> warnings() {
        return told(refuted(problem -> false));
    }

    /** The one problem there is, in full. */
    String message() {
        List<Problem> all = refuted(problem -> true);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " problems: " + told(all));
        }
        return all.get(0).message();
    }

    static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.site().order() + " [" + problem.code() + "] " + problem.headline())
                .toList();
    }
}
