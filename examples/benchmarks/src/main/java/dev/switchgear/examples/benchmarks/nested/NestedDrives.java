package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.nested.Player.Event;
import dev.switchgear.examples.benchmarks.tables.Walk;

/** The loops over players. Those that act count what they do; the silent ones only go from state to state. */
public enum NestedDrives {
    /** By hand, flattened. */
    FLAT_BY_HAND {
        @Override
        Run run(Event[] events) {
            FlatPlayer player = new FlatPlayer();
            return new Run(player, player, (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state().ordinal();
            });
        }
    },
    /** By hand, flattened, and aware of events that are raised from inside. */
    FLAT_CHECKED_BY_HAND {
        @Override
        Run run(Event[] events) {
            CheckedFlatPlayer player = new CheckedFlatPlayer();
            return new Run(player, player, (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state().ordinal();
            });
        }
    },
    /** By hand, a method for each superstate. */
    NESTED_BY_HAND {
        @Override
        Run run(Event[] events) {
            NestedPlayer player = new NestedPlayer();
            return new Run(player, player, (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state().ordinal();
            });
        }
    },
    /** Ours. */
    NESTED_FIRE {
        @Override
        Run run(Event[] events) {
            PlayerMachine player = new PlayerMachine();
            return new Run(player, player, (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state().ordinal();
            });
        }
    },
    /** By hand, flattened, without actions. */
    SILENT_FLAT_BY_HAND {
        @Override
        Run run(Event[] events) {
            SilentFlatPlayer player = new SilentFlatPlayer();
            return new Run(player, new Deck(), (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state().ordinal();
            });
        }
    },
    /** Ours, without actions. */
    SILENT_NESTED_FIRE {
        @Override
        Run run(Event[] events) {
            SilentPlayerMachine player = new SilentPlayerMachine();
            return new Run(player, new Deck(), (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state().ordinal();
            });
        }
    },
    /** stateless4j. */
    NESTED_STATELESS4J {
        @Override
        Run run(Event[] events) {
            Deck deck = new Deck();
            Stateless4jPlayer player = new Stateless4jPlayer(deck);
            return new Run(player, deck, (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state();
            });
        }
    },
    /** KStateMachine. */
    NESTED_KSTATEMACHINE {
        @Override
        Run run(Event[] events) {
            Deck deck = new Deck();
            KStatePlayer player = new KStatePlayer(deck);
            return new Run(player, deck, (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state();
            });
        }
    },
    /** Spring Statemachine. */
    NESTED_SPRING {
        @Override
        Run run(Event[] events) {
            Deck deck = new Deck();
            SpringPlayer player = new SpringPlayer(deck);
            return new Run(player, deck, (from, to) -> {
                for (int i = from; i < to; i++) {
                    player.fire(events[i]);
                }
                return player.state();
            });
        }
    };

    /**
     * A player and its events.
     *
     * @param player the player
     * @param deck what it has set in motion
     * @param drive the loop
     */
    public record Run(Object player, Deck deck, Drive drive) {}

    /** A new player and its events. */
    abstract Run run(Event[] events);

    /**
     * Raises legal events.
     *
     * @param walk the positions of the events, legal from the state in which players start
     * @return the loop
     */
    public Run walk(int[] walk) {
        return run(Walk.of(Event.values(), walk));
    }

    /**
     * Whether it does exactly what the flattened one does. Spring Statemachine runs the entry action of a superstate's initial
     * state also where a row leads to another state in it.
     *
     * @return whether its counts are those of the others
     */
    public boolean isExact() {
        return this != SILENT_FLAT_BY_HAND && this != SILENT_NESTED_FIRE && this != NESTED_SPRING;
    }

    /**
     * Makes a player.
     *
     * @return it
     */
    public Object create() {
        return run(new Event[0]).player();
    }
}
