package dev.switchgear.internal;

import dev.switchgear.AutomaticDefinition;
import dev.switchgear.StateActionDefinition;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SuperstateDefinition;
import dev.switchgear.TimeoutDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one definition, line by line. {@link TableText#definition} says what the lines look like. */
final class DefinitionReader<S extends Enum<S>, E extends Enum<E>> {

    private static final String NO_EVENT = "-";
    private static final String METHOD = "()";
    private static final String ENTRY = "entry/";
    private static final String EXIT = "exit/";
    private static final Set<String> WITHOUT_TARGET = Set.of("stays", "ignored", "deferred");

    private final Map<String, S> states;
    private final Map<String, E> events;
    private final List<S> initial = new ArrayList<>();
    private final Set<S> finals = new LinkedHashSet<>();
    private final Map<String, SuperstateDefinition<S>> superstates = new LinkedHashMap<>();
    private final List<TransitionDefinition<S, E>> rows = new ArrayList<>();
    private final List<AutomaticDefinition<S>> automatics = new ArrayList<>();
    private final List<TimeoutDefinition<E>> timeouts = new ArrayList<>();
    private final List<StateActionDefinition<S>> actions = new ArrayList<>();

    DefinitionReader(Map<String, S> states, Map<String, E> events) {
        this.states = states;
        this.events = events;
    }

    void read(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 3 && (words[1].equals(ENTRY) || words[1].equals(EXIT))) {
            addActions(words[0], words[1], words[2]);
        } else if (words[0].endsWith(":")) {
            addSuperstate(words[0].substring(0, words[0].length() - 1), members(words, 1));
        } else if (words.length == 2) {
            (words[1].equals("initial") ? initial : finals).addAll(states(words[0]));
        } else if (isTimeout(words)) {
            addTimeout(words[0], words[2]);
        } else {
            states(words[0]).forEach(from -> addRows(from, words));
        }
    }

    StateMachineDefinition<S, E> definition(String name, List<S> all, List<E> allEvents) {
        Set<S> inOrder = new LinkedHashSet<>(all);
        inOrder.retainAll(finals);
        return new StateMachineDefinition<>(
                name,
                all,
                allEvents,
                initial.get(0),
                inOrder,
                rows,
                List.copyOf(superstates.values()),
                automatics,
                timeouts,
                actions);
    }

    /** An event may be called {@code after}; then a row of it says what becomes of it, and no time. */
    private static boolean isTimeout(String[] words) {
        return words[1].equals("after") && (words[2].endsWith(METHOD) || words[2].startsWith("P"));
    }

    private void addTimeout(String event, String time) {
        boolean isMethod = time.endsWith(METHOD);
        timeouts.add(new TimeoutDefinition<>(
                TableText.constant(events, event),
                isMethod ? Optional.empty() : Optional.of(Duration.parse(time)),
                isMethod ? Optional.of(time.substring(0, time.length() - METHOD.length())) : Optional.empty()));
    }

    private void addActions(String of, String moment, String method) {
        StateActionDefinition.Kind kind =
                moment.equals(ENTRY) ? StateActionDefinition.Kind.ENTRY : StateActionDefinition.Kind.EXIT;
        if (of.endsWith(":")) {
            String superstate = of.substring(0, of.length() - 1);
            addAction(kind, Optional.empty(), Optional.of(superstate), method);
        } else {
            states(of).forEach(state -> addAction(kind, Optional.of(state), Optional.empty(), method));
        }
    }

    private void addAction(
            StateActionDefinition.Kind kind, Optional<S> state, Optional<String> superstate, String method) {
        actions.add(new StateActionDefinition<>(kind, state, superstate, method));
    }

    /** A superstate that contains many states has several lines. */
    private void addSuperstate(String name, Map<String, String> members) {
        List<S> within = new ArrayList<>();
        Optional.ofNullable(superstates.get(name)).ifPresent(known -> within.addAll(known.states()));
        member(members, "states").ifPresent(names -> within.addAll(states(names)));
        superstates.put(
                name,
                new SuperstateDefinition<>(
                        name,
                        member(members, "in"),
                        within,
                        member(members, "initial").map(this::state)));
    }

    private void addRows(S from, String[] words) {
        int next = WITHOUT_TARGET.contains(words[2]) ? 3 : 4;
        Map<String, String> members = members(words, next);
        Kind kind = switch (words[2]) {
            case "to", "into" -> Kind.EXTERNAL;
            case "stays" -> Kind.INTERNAL;
            case "ignored" -> Kind.IGNORED;
            case "deferred" -> Kind.DEFERRED;
            case "resumes" -> Kind.RESUMING;
            default -> throw new IllegalArgumentException(String.join(" ", words));
        };
        Optional<String> into = target("into", words);
        Optional<S> to = target("to", words).map(this::state).or(() -> into.flatMap(this::start));
        Optional<String> resumes = target("resumes", words);
        Optional<String> within = member(members, "within");
        List<String> guards = names(members, "when");
        List<String> effects = names(members, "then");
        if (words[1].equals(NO_EVENT)) {
            automatics.add(new AutomaticDefinition<>(from, kind, to, guards, effects, within, into, resumes));
            return;
        }
        for (String event : words[1].split(",", -1)) {
            rows.add(new TransitionDefinition<>(
                    from, TableText.constant(events, event), kind, to, guards, effects, within, into, resumes));
        }
    }

    private Optional<S> start(String superstate) {
        return Optional.ofNullable(superstates.get(superstate)).flatMap(SuperstateDefinition::initial);
    }

    private S state(String name) {
        return TableText.constant(states, name);
    }

    private List<S> states(String names) {
        List<S> named = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            named.add(state(name));
        }
        return named;
    }

    private static Optional<String> target(String word, String[] words) {
        return words[2].equals(word) ? Optional.of(words[3]) : Optional.empty();
    }

    private static Map<String, String> members(String[] words, int start) {
        Map<String, String> members = new HashMap<>();
        for (int i = start; i < words.length; i += 2) {
            members.put(words[i], words[i + 1]);
        }
        return members;
    }

    private static Optional<String> member(Map<String, String> members, String name) {
        return Optional.ofNullable(members.get(name));
    }

    private static List<String> names(Map<String, String> members, String name) {
        return member(members, name).map(names -> List.of(names.split(",", -1))).orElse(List.of());
    }
}
