package dev.switchgear.processor.conformance;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.sql.StoredStates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a database may store of a machine, by its definition: all that the machine does, and nothing that no event can do. */
final class StoredFacts {

    private static final Pattern LOOK = Pattern.compile("Look\\[standing=(?<state>\\w+).*");

    private final Plan plan;
    private final Reach reach;
    private final StoredStates stored;
    private final StoredStates kept;

    StoredFacts(Plan plan, StateMachineDefinition<?, ?> definition) {
        this.plan = plan;
        this.reach = new Reach(plan);
        this.stored = StoredStates.of(definition);
        this.kept = plan.form().isQueued() ? StoredStates.ofSeveralEvents(definition) : stored;
    }

    /** As it ought to be, of machines in which one event makes one step, and a state tells where it leads. */
    Map<String, Set<String>> expected() {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        expected.put("first", new TreeSet<>(reach.resting(Set.of(plan.initial()))));
        for (String state : plan.states()) {
            if (Selection.of(plan, state, Event.NONE).outcomes().contains(Optional.<Row>empty())) {
                Set<String> next = new TreeSet<>();
                plan.events().forEach(event -> next.addAll(reach.targets(state, event)));
                next.remove(state);
                expected.put(state, next);
            }
        }
        return expected;
    }

    /** As the definition tells; where it cannot tell exactly, what it must tell at least. */
    Map<String, Set<String>> told() {
        boolean isExact = plan.resumed().isEmpty() && plan.timeouts().isEmpty() && !plan.defers();
        Map<String, Set<String>> expected = expected();
        Map<String, Set<String>> told = new LinkedHashMap<>();
        told.put("first", new TreeSet<>(stored.first()));
        stored.next().forEach((state, next) -> {
            Set<String> states = new TreeSet<>(next);
            if (!isExact) {
                states.retainAll(expected.getOrDefault(state, Set.of()));
            }
            told.put(state, states);
        });
        return told;
    }

    /** Of what happened to a machine, what could not have been written: after each step that did not fail. */
    List<String> refused(List<String> lines) {
        List<String> refused = new ArrayList<>();
        String before = "";
        boolean hasFailed = false;
        boolean isStart = false;
        boolean isNew = true;
        for (String line : lines) {
            Matcher look = LOOK.matcher(line);
            if (look.matches()) {
                String after = look.group("state");
                if (!hasFailed && isStart && !kept.first().contains(after)) {
                    refused.add("begins as " + after);
                }
                if (!hasFailed && !isStart && kept.next().containsKey(before) && !isLegal(before, after)) {
                    refused.add(before + " becomes " + after);
                }
                before = after;
                isNew = true;
            } else if (line.equals("no machine")) {
                before = "";
                isNew = true;
            } else {
                if (isNew) {
                    isStart = line.equals("start");
                    before = line.startsWith("resume in ") ? "" : before;
                    isNew = false;
                }
                hasFailed = line.startsWith("threw ");
            }
        }
        return refused;
    }

    private boolean isLegal(String before, String after) {
        return before.equals(after) || kept.next().get(before).contains(after);
    }
}
