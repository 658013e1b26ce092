package dev.switchgear.processor.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** What two lists of ways come to, whatever guards say: how rows divide the cases among each other is a way to write them. */
final class Decisions {

    /** Beyond so many guards, lists are compared as they are written. */
    private static final int MOST_GUARDS = 10;

    private final List<Way> was;
    private final List<Way> is;
    private final List<String> guards;

    private Decisions(List<Way> was, List<Way> is) {
        this.was = was;
        this.is = is;
        Set<String> names = new TreeSet<>();
        for (List<Way> ways : List.of(was, is)) {
            ways.forEach(way -> way.guards().forEach(guard -> names.add(name(guard))));
        }
        this.guards = List.copyOf(names);
    }

    /** Whether nobody can tell two lists apart. */
    static boolean areSame(List<Way> was, List<Way> is) {
        return new Decisions(was, is)
                .always((before, now) ->
                        before.isPresent() ? now.filter(before.get()::doesLike).isPresent() : now.isEmpty())
                .orElse(false);
    }

    /** Whether a new way takes only what nothing took before; where there are too many guards, whether it comes last. */
    static boolean takesOnlyRefused(Way added, List<Way> was, List<Way> is) {
        return new Decisions(was, is)
                .always((before, now) ->
                        before.isEmpty() || now.filter(added::equals).isEmpty())
                .orElseGet(() -> is.get(is.size() - 1).equals(added));
    }

    /** Whether something is so in each case; empty where there are too many. */
    private Optional<Boolean> always(BiPredicate<Optional<Way>, Optional<Way>> isSo) {
        if (guards.size() > MOST_GUARDS) {
            return Optional.empty();
        }
        for (int held = 0; held < 1 << guards.size(); held++) {
            Set<String> holding = new LinkedHashSet<>();
            for (int i = 0; i < guards.size(); i++) {
                holding.add((held >> i & 1) == 1 ? guards.get(i) : "!" + guards.get(i));
            }
            if (!isSo.test(taken(was, holding), taken(is, holding))) {
                return Optional.of(false);
            }
        }
        return Optional.of(true);
    }

    private static Optional<Way> taken(List<Way> ways, Set<String> holding) {
        return ways.stream().filter(way -> holding.containsAll(way.guards())).findFirst();
    }

    private static String name(String guard) {
        return guard.startsWith("!") ? guard.substring(1) : guard;
    }
}
