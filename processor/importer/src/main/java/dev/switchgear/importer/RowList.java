package dev.switchgear.importer;

import dev.switchgear.importer.Spec.Row;
import dev.switchgear.importer.Spec.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one event. Those that differ in nothing but where they lead from become one, unless that would change the order in which
 * the rows of a state are asked.
 */
final class RowList {

    private final List<Single> singles = new ArrayList<>();

    /**
     * A row with one source.
     *
     * @param source a state or superstate
     * @param isSuperstate which of both
     * @param target where it leads
     * @param when its guards
     * @param then its effects
     */
    private record Single(
            String source, boolean isSuperstate, Optional<Target> target, List<String> when, List<String> then) {

        private boolean does(Single other) {
            return target.equals(other.target) && when.equals(other.when) && then.equals(other.then);
        }
    }

    void add(String source, boolean isSuperstate, Optional<Target> target, List<String> when, List<String> then) {
        Single single = new Single(source, isSuperstate, target, when, then);
        if (!singles.contains(single)) {
            singles.add(single);
        }
    }

    /** The rows, of which those without guards come last. */
    List<Row> rows() {
        List<Single> sorted = new ArrayList<>(singles);
        sorted.sort(Comparator.comparing(single -> single.when.isEmpty()));
        List<List<Single>> groups = new ArrayList<>();
        for (Single single : sorted) {
            Optional<List<Single>> group = groupFor(single, groups);
            if (group.isPresent()) {
                group.get().add(single);
            } else {
                groups.add(new ArrayList<>(List.of(single)));
            }
        }
        return groups.stream().map(RowList::row).toList();
    }

    private static Optional<List<Single>> groupFor(Single single, List<List<Single>> groups) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Single> group = groups.get(i);
            boolean hasSource = group.stream().anyMatch(other -> other.source.equals(single.source));
            if (!hasSource && group.get(0).does(single)) {
                return Optional.of(group);
            }
            if (hasSource) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Row row(List<Single> group) {
        Single first = group.get(0);
        return new Row(sources(group, false), sources(group, true), first.target, first.when, first.then);
    }

    private static List<String> sources(List<Single> group, boolean areSuperstates) {
        return group.stream()
                .filter(single -> single.isSuperstate == areSuperstates)
                .map(Single::source)
                .toList();
    }
}
