package dev.switchgear.importer;

import dev.switchgear.importer.Spec.Owners;
import dev.switchgear.importer.Spec.Stub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the methods of a spec. Events come first, because others call them; equal words of the diagram are one method. */
final class Methods {

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> events = new LinkedHashMap<>();
    private final Map<String, String> guards = new HashMap<>();
    private final Map<String, Draft> actions = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** A method while it is being found out what it is for. */
    private static final class Draft {
        private final int position;
        private final String name;
        private final boolean isGuard;
        private final String text;
        private final Optional<String> raises;
        private final List<String> entryStates = new ArrayList<>();
        private final List<String> entrySuperstates = new ArrayList<>();
        private final List<String> exitStates = new ArrayList<>();
        private final List<String> exitSuperstates = new ArrayList<>();

        Draft(int position, String name, boolean isGuard, String text, Optional<String> raises) {
            this.position = position;
            this.name = name;
            this.isGuard = isGuard;
            this.text = text;
            this.raises = raises;
        }

        private Stub stub() {
            return new Stub(
                    name,
                    isGuard,
                    text,
                    new Owners(entryStates, entrySuperstates),
                    new Owners(exitStates, exitSuperstates),
                    raises);
        }
    }

    /** When an action of a state runs. */
    enum Moment {
        ENTRY,
        EXIT
    }

    /** The method of an event, which is new if nobody asked for it before. */
    String event(String name) {
        String method = events.get(name);
        if (method == null) {
            method = Words.method(name, "event");
            method = unique(Words.isTaken(method) ? method + "Event" : method, method + "Event");
            names.add("can" + Words.capitalized(method));
            events.put(name, method);
        }
        return method;
    }

    /** The method of an event, if there is one. */
    Optional<String> knownEvent(String name) {
        return Optional.ofNullable(events.get(name));
    }

    /** The guards of a row, for a condition: one, or several of which all must hold, each perhaps negated. */
    List<String> guards(String condition) {
        List<String> terms = new ArrayList<>();
        boolean isSimple =
                !condition.contains("||") && !condition.replace("()", "").contains("(") && !condition.contains("\"");
        for (String term : isSimple ? condition.split("&&", -1) : new String[] {condition}) {
            String text = term.strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean isNegated =
                    text.matches("!\\s*[\\p{L}_][\\p{L}\\p{N}_.]*(\\(\\))?|not\\s+[\\p{L}_][\\p{L}\\p{N}_.]*");
            String guard = isNegated ? text.replaceFirst("!\\s*|not\\s+", "") : text;
            String name = (isNegated ? "!" : "") + guard(guard);
            if (!terms.contains(name)) {
                terms.add(name);
            }
        }
        return terms;
    }

    private String guard(String text) {
        return guards.computeIfAbsent(text, missing -> {
            String name = Words.guard(text, "guard");
            String method = unique(name, "is" + Words.capitalized(name));
            drafts.add(new Draft(drafts.size(), method, true, text, Optional.empty()));
            return method;
        });
    }

    /**
     * The method of an effect.
     *
     * @param action the action
     * @param occasion what to call it if its words are code
     */
    String effect(Action action, String occasion) {
        return actions.computeIfAbsent(action.text(), text -> draft(action, occasion)).name;
    }

    /**
     * Makes methods of what is done when a state is entered or left. They run in the order in which they stand.
     *
     * @param done what is done
     * @param moment when
     * @param isSuperstate what the constant is of
     * @param constant the state or superstate
     */
    void behaviour(List<Action> done, Moment moment, boolean isSuperstate, String constant) {
        int last = -1;
        for (Action action : done) {
            String occasion = (moment == Moment.ENTRY ? "enter " : "exit ") + constant;
            Draft draft = actions.computeIfAbsent(action.text(), text -> draft(action, occasion));
            if (draft.position <= last) {
                draft = draft(action, occasion);
            }
            last = draft.position;
            List<String> owners = moment == Moment.ENTRY
                    ? isSuperstate ? draft.entrySuperstates : draft.entryStates
                    : isSuperstate ? draft.exitSuperstates : draft.exitStates;
            owners.add(constant);
        }
    }

    private Draft draft(Action action, String occasion) {
        Optional<String> raises = action.raises().flatMap(this::knownEvent);
        String words = action.raises().isPresent()
                ? "raise " + action.raises().get()
                : action.text().startsWith("<") ? occasion : action.text();
        String name = Words.method(words, "action");
        boolean isCode = action.raises().isPresent() || action.text().startsWith("<");
        String method = unique(name, isCode ? name : "do" + Words.capitalized(name));
        Draft draft = new Draft(drafts.size(), method, false, action.text(), raises);
        drafts.add(draft);
        return draft;
    }

    private String unique(String wanted, String otherwise) {
        String name = Words.isTaken(wanted) || names.contains(wanted) || clashes(wanted) ? otherwise : wanted;
        String unique = name;
        for (int i = 2; names.contains(unique) || Words.isTaken(unique) || clashes(unique); i++) {
            unique = name + i;
        }
        names.add(unique);
        return unique;
    }

    /** Whether the machine would have to have a method for it that the spec has. */
    private boolean clashes(String event) {
        return names.contains("can" + Words.capitalized(event));
    }

    /** Whether an action raises an event. */
    boolean raise() {
        return drafts.stream().anyMatch(draft -> draft.raises.isPresent());
    }

    /** The guards and actions, in the order in which they came up. */
    List<Stub> stubs() {
        return drafts.stream().map(Draft::stub).toList();
    }
}
