package dev.switchgear.examples.benchmarks.libraries;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.tables.TypedTable;

/** A library that makes machines of tables at run time. */
public enum Library {
    /** stateless4j. */
    STATELESS4J {
        @Override
        <S extends Enum<S>, E extends Enum<E>> Workshop<S, E> open(TypedTable<S, E> table) {
            return new Stateless4j<>(table);
        }
    },
    /** squirrel-foundation. */
    SQUIRREL {
        @Override
        <S extends Enum<S>, E extends Enum<E>> Workshop<S, E> open(TypedTable<S, E> table) {
            return new Squirrel<>(table);
        }
    },
    /** COLA's statemachine component. */
    COLA {
        @Override
        <S extends Enum<S>, E extends Enum<E>> Workshop<S, E> open(TypedTable<S, E> table) {
            return new Cola<>(table);
        }
    },
    /** Easy States. */
    EASY_STATES {
        @Override
        <S extends Enum<S>, E extends Enum<E>> Workshop<S, E> open(TypedTable<S, E> table) {
            return new EasyStates<>(table);
        }
    },
    /** Spring Statemachine. */
    SPRING {
        @Override
        <S extends Enum<S>, E extends Enum<E>> Workshop<S, E> open(TypedTable<S, E> table) {
            return new Spring<>(table);
        }
    };

    abstract <S extends Enum<S>, E extends Enum<E>> Workshop<S, E> open(TypedTable<S, E> table);

    /**
     * Raises legal events.
     *
     * @param table the machine
     * @param walk the positions of the events, legal one after another from where walks start
     * @return the loop
     */
    public Drive walk(TypedTable<?, ?> table, int[] walk) {
        return walkOver(table, walk);
    }

    private <S extends Enum<S>, E extends Enum<E>> Drive walkOver(TypedTable<S, E> table, int[] walk) {
        return open(table).walk(table.state(table.table().start()), table.events(walk));
    }

    /**
     * Prepares all that machines of a kind share, if the library lets them.
     *
     * @param table the machine
     * @return what makes one machine more
     */
    public Factory factory(TypedTable<?, ?> table) {
        return factoryOf(table);
    }

    private <S extends Enum<S>, E extends Enum<E>> Factory factoryOf(TypedTable<S, E> table) {
        Workshop<S, E> workshop = open(table);
        S initial = table.state(table.table().initial());
        return () -> workshop.create(initial);
    }

    /** Makes machines. */
    public interface Factory {

        /**
         * Makes one.
         *
         * @return a machine in its initial state, ready for an event
         */
        Object create();
    }
}
