package dev.switchgear.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the guards of one cell decide between its rows: row by row, and in a row guard by guard, each evaluated when it is
 * first needed and never again. What is known of it by then decides the rest.
 */
public sealed interface Decision {

    /** How many branches one may have; each becomes code. */
    int MOST_BRANCHES = 64;

    /**
     * A row is taken.
     *
     * @param row the row
     */
    record Take(Row row) implements Decision {}

    /** No row is left. */
    record Refuse() implements Decision {}

    /**
     * Guards are evaluated.
     *
     * @param guards which, in order, and until one does not hold
     * @param then what follows if all of them hold
     * @param otherwise what follows if one does not
     */
    record Ask(List<Guard> guards, Decision then, Decision otherwise) implements Decision {

        public Ask {
            guards = List.copyOf(guards);
        }
    }

    /**
     * The decision between rows, of which the first that can be taken is. One with more than {@link #MOST_BRANCHES} is
     * not worked out any further.
     */
    static Decision between(List<Row> rows) {
        return new Deciding().of(rows);
    }

    /** Whether it ends alike whatever the guards say: a transition is taken, or none is. */
    default boolean isAlways(boolean taken) {
        if (this instanceof Ask ask) {
            return ask.then().isAlways(taken) && ask.otherwise().isAlways(taken);
        }
        return (this instanceof Take take && take.row().isTransition()) == taken;
    }

    /** Whether it ends in more places than it may. */
    default boolean isIntricate() {
        return branches() > MOST_BRANCHES;
    }

    /** Whether no row may be left: guards that say {@code a} and {@code !a} leave one. */
    default boolean canRefuse() {
        return this instanceof Ask ask
                ? ask.then().canRefuse() || ask.otherwise().canRefuse()
                : this instanceof Refuse;
    }

    /** The rows that are taken in one case or another. */
    default Stream<Row> taken() {
        if (this instanceof Ask ask) {
            return Stream.concat(ask.then().taken(), ask.otherwise().taken()).distinct();
        }
        return this instanceof Take take ? Stream.of(take.row()) : Stream.empty();
    }

    private long branches() {
        return this instanceof Ask ask ? ask.then().branches() + ask.otherwise().branches() : 1;
    }
}
