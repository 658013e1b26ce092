package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Guard;
import java.util.List;
import java.util.stream.Stream;

/** The work of deciding, which may grow without bounds where many rows share many guards. */
final class Choosing {

    /**
     * A reaction that is still possible.
     *
     * @param reaction the reaction
     * @param left its guards of which nobody knows yet whether they hold
     */
    private record Open(Reaction reaction, List<Guard> left) {

        /** What is left of it, knowing whether a guard holds; nothing if it is out. */
        private Stream<Open> knowing(Guard guard, boolean holds) {
            boolean isOut = left.stream()
                    .filter(guard::isAbout)
                    .anyMatch(other -> (other.isNegated() == guard.isNegated()) != holds);
            return isOut
                    ? Stream.empty()
                    : Stream.of(new Open(
                            reaction,
                            left.stream().filter(other -> !guard.isAbout(other)).toList()));
        }
    }

    private int ends;

    /** The choice between reactions, of which the first that is possible happens. */
    Choice of(List<Reaction> reactions) {
        return between(reactions.stream()
                .map(reaction -> new Open(reaction, reaction.guards()))
                .toList());
    }

    private Choice between(List<Open> open) {
        if (open.isEmpty() || ends > Choice.MOST_BRANCHES) {
            ends++;
            return new Choice.Refuse();
        }
        Open first = open.get(0);
        if (first.left().isEmpty()) {
            ends++;
            return new Choice.Take(first.reaction());
        }
        List<Open> others = open.subList(1, open.size());
        if (first.left().stream().noneMatch(guard -> isAskedAgain(guard, first, others))) {
            ends++;
            return new Choice.Ask(first.left(), new Choice.Take(first.reaction()), between(others));
        }
        Guard next = first.left().get(0);
        return new Choice.Ask(List.of(next), between(knowing(next, true, open)), between(knowing(next, false, open)));
    }

    private static boolean isAskedAgain(Guard guard, Open first, List<Open> others) {
        return first.left().stream().filter(guard::isAbout).count() > 1
                || others.stream().flatMap(other -> other.left().stream()).anyMatch(guard::isAbout);
    }

    private static List<Open> knowing(Guard guard, boolean holds, List<Open> open) {
        return open.stream().flatMap(one -> one.knowing(guard, holds)).toList();
    }
}
