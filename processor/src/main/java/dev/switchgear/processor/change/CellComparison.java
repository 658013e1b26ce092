package dev.switchgear.processor.change;

import dev.switchgear.processor.change.Change.EffectsChanged;
import dev.switchgear.processor.change.Change.EffectsNew;
import dev.switchgear.processor.change.Change.GuardsChanged;
import dev.switchgear.processor.change.Change.OfCells;
import dev.switchgear.processor.change.Change.OrderChanged;
import dev.switchgear.processor.change.Change.RowAhead;
import dev.switchgear.processor.change.Change.RowGone;
import dev.switchgear.processor.change.Change.RowMoved;
import dev.switchgear.processor.change.Change.RowNew;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Compares what becomes of one event in one state. First it is asked whether anybody can tell the difference; if so, each old row is
 * paired with the new one that it most probably became, to say what changed about it.
 */
final class CellComparison {

    private record Pair(Way was, Way is) {}

    /** What two rows have in common that are the same row, before and after; the first of them that fits counts. */
    private static final List<BiPredicate<Way, Way>> LIKENESSES = List.of(
            (was, is) -> was.doesLike(is) && was.asksLike(is),
            (was, is) -> was.endsLike(is) && was.asksLike(is),
            Way::doesLike,
            Way::asksLike,
            Way::endsLike,
            (was, is) -> true);

    private final Cells place;
    private final List<Way> was;
    private final List<Way> is;
    private final Predicate<Way> isExplained;
    private final List<OfCells> changes = new ArrayList<>();

    private CellComparison(Optional<String> event, List<Way> was, List<Way> is, Predicate<Way> isExplained) {
        this.place = Cells.of(event);
        this.was = was;
        this.is = is;
        this.isExplained = isExplained;
    }

    /**
     * What changed, said of no state yet.
     *
     * @param isExplained whether another change tells why an old row is not what it was
     */
    static List<OfCells> compare(Optional<String> event, List<Way> was, List<Way> is, Predicate<Way> isExplained) {
        if (was.equals(is) || Decisions.areSame(was, is)) {
            return List.of();
        }
        CellComparison comparison = new CellComparison(event, was, is, isExplained);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        if (was.isEmpty() && !place.areAutomatic()) {
            changes.add(new RowNew(place, is));
            return;
        }
        List<Way> old = new ArrayList<>(was);
        List<Way> fresh = new ArrayList<>(is);
        List<Pair> pairs = new ArrayList<>();
        LIKENESSES.forEach(likeness -> pair(old, fresh, likeness, pairs));
        pairs.stream().filter(pair -> !isExplained.test(pair.was())).forEach(this::compare);
        List<Way> gone = old.stream().filter(isExplained.negate()).toList();
        if (!gone.isEmpty()) {
            changes.add(new RowGone(place, gone, is.isEmpty()));
        }
        fresh.forEach(this::add);
        if (changes.isEmpty() && was.stream().noneMatch(isExplained)) {
            changes.add(new OrderChanged(place, was, is));
        }
    }

    private static void pair(List<Way> old, List<Way> fresh, BiPredicate<Way, Way> likeness, List<Pair> pairs) {
        for (Way was : List.copyOf(old)) {
            fresh.stream().filter(is -> likeness.test(was, is)).findFirst().ifPresent(is -> {
                pairs.add(new Pair(was, is));
                old.remove(was);
                fresh.remove(is);
            });
        }
    }

    private void compare(Pair pair) {
        Way before = pair.was();
        Way now = pair.is();
        if (!before.endsLike(now)) {
            changes.add(new RowMoved(place, before, now));
        } else if (!before.asksLike(now)) {
            changes.add(new GuardsChanged(place, before, now));
        } else if (!before.effects().equals(now.effects())) {
            changes.add(
                    isWithin(before.effects(), now.effects())
                            ? new EffectsNew(place, before, now)
                            : new EffectsChanged(place, before, now));
        }
    }

    private void add(Way added) {
        boolean isAddition = !place.areAutomatic() && Decisions.takesOnlyRefused(added, was, is);
        changes.add(isAddition ? new RowNew(place, List.of(added)) : new RowAhead(place, added));
    }

    /** Whether a list has all of another one, in its order. */
    static boolean isWithin(List<String> some, List<String> all) {
        int found = 0;
        for (String one : all) {
            if (found < some.size() && some.get(found).equals(one)) {
                found++;
            }
        }
        return found == some.size();
    }
}
