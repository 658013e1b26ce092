package dev.switchgear.processor.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Guesses what became of states and events that are gone: a new one that behaves alike was probably renamed. */
final class Successors {

    /** Of a machine whose states are all called otherwise, nobody reads which resembles which, and it takes long to tell. */
    private static final long MOST_PAIRS = 64;

    private final Model was;
    private final Model is;
    private final Function<String, String> now;

    Successors(Model was, Model is, Function<String, String> now) {
        this.was = was;
        this.is = is;
        this.now = now;
    }

    /** For each state that is gone, a new one with most of its rows; or the only new one, where one alone is gone. */
    Map<String, String> ofStates(List<String> gone, List<String> added) {
        if ((long) gone.size() * added.size() > MOST_PAIRS) {
            return Map.of();
        }
        Map<String, String> successors = new LinkedHashMap<>();
        List<String> left = new ArrayList<>(added);
        for (String state : gone) {
            Optional<String> best = Optional.empty();
            long most = gone.size() == 1 && added.size() == 1 ? -1 : 0;
            for (String candidate : left) {
                long likeness = likeness(state, candidate);
                if (likeness > most) {
                    most = likeness;
                    best = Optional.of(candidate);
                }
            }
            best.ifPresent(successor -> {
                successors.put(state, successor);
                left.remove(successor);
            });
        }
        return successors;
    }

    /** How many events lead from both to the same states, and to both from the same. */
    private long likeness(String state, String candidate) {
        long likeness = 0;
        for (Optional<String> event : was.triggers()) {
            List<Way> before = was.ways(state, event);
            likeness += !before.isEmpty()
                            && targets(before, state, candidate)
                                    .equals(targets(is.ways(candidate, event), state, candidate))
                    ? 1
                    : 0;
            for (String source : was.states()) {
                boolean isSource = leadsTo(was.ways(source, event), state)
                        && leadsTo(is.ways(now.apply(source), event), candidate);
                likeness += isSource ? 1 : 0;
            }
        }
        return likeness;
    }

    private static List<Optional<String>> targets(List<Way> ways, String state, String candidate) {
        return ways.stream()
                .map(way -> way.to().map(target -> target.equals(state) ? candidate : target))
                .toList();
    }

    private static boolean leadsTo(List<Way> ways, String target) {
        return ways.stream().anyMatch(way -> way.to().filter(target::equals).isPresent());
    }

    /** For each event that is gone, a new one with the same rows. */
    Map<String, String> ofEvents(List<String> gone, List<String> added) {
        Map<String, String> successors = new LinkedHashMap<>();
        List<String> left = new ArrayList<>(added);
        for (String event : gone) {
            left.stream()
                    .filter(candidate -> isAlike(event, candidate))
                    .findFirst()
                    .ifPresent(successor -> {
                        successors.put(event, successor);
                        left.remove(successor);
                    });
        }
        return successors;
    }

    private boolean isAlike(String event, String candidate) {
        return was.states().stream()
                .allMatch(state ->
                        was.ways(state, Optional.of(event)).equals(is.ways(now.apply(state), Optional.of(candidate))));
    }
}
