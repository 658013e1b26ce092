package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Guard;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the guards of one cell choose between its reactions: one by one, and in each guard by guard, each evaluated when it is
 * first needed and never again. What is known of it by then decides the rest.
 */
public sealed interface Choice {

    /** How many branches one may have; each becomes code. */
    int MOST_BRANCHES = 64;

    /**
     * A reaction happens.
     *
     * @param reaction the reaction
     */
    record Take(Reaction reaction) implements Choice {}

    /** No reaction is left: the event is refused. */
    record Refuse() implements Choice {}

    /**
     * Guards are evaluated.
     *
     * @param guards which, in order, and until one does not hold
     * @param then what follows if all of them hold
     * @param otherwise what follows if one does not
     */
    record Ask(List<Guard> guards, Choice then, Choice otherwise) implements Choice {

        public Ask {
            guards = List.copyOf(guards);
        }
    }

    /**
     * The choice between reactions, of which the first that is possible happens. One with more than {@link #MOST_BRANCHES} is
     * not worked out any further.
     */
    static Choice between(List<Reaction> reactions) {
        return new Choosing().of(reactions);
    }

    /** Whether it ends alike whatever the guards say: a transition is taken, or none is. */
    default boolean isAlways(boolean taken) {
        if (this instanceof Ask ask) {
            return ask.then().isAlways(taken) && ask.otherwise().isAlways(taken);
        }
        return (this instanceof Take take && take.reaction().isTransition()) == taken;
    }

    /** Whether it ends in more places than it may. */
    default boolean isIntricate() {
        return branches() > MOST_BRANCHES;
    }

    /** Whether no reaction may be left: guards that say {@code a} and {@code !a} leave one. */
    default boolean canRefuse() {
        return this instanceof Ask ask
                ? ask.then().canRefuse() || ask.otherwise().canRefuse()
                : this instanceof Refuse;
    }

    /** The reactions that happen in one case or another. */
    default Stream<Reaction> taken() {
        if (this instanceof Ask ask) {
            return Stream.concat(ask.then().taken(), ask.otherwise().taken()).distinct();
        }
        return this instanceof Take take ? Stream.of(take.reaction()) : Stream.empty();
    }

    private long branches() {
        return this instanceof Ask ask ? ask.then().branches() + ask.otherwise().branches() : 1;
    }
}
