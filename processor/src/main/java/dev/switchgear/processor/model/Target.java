package dev.switchgear.processor.model;

/** Where a row leads, as it says so. A row without one stays where it is. */
public sealed interface Target {

    /** The constant that it names. */
    String name();

    /**
     * A state.
     *
     * @param state the state
     */
    record To(State state) implements Target {

        @Override
        public String name() {
            return state.name();
        }
    }

    /**
     * The initial state of a superstate.
     *
     * @param superstate the superstate
     */
    record Into(Superstate superstate) implements Target {

        @Override
        public String name() {
            return superstate.name();
        }
    }

    /**
     * The state in which a superstate was left; its initial one, if it never was: UML's deep history.
     *
     * @param superstate the superstate
     */
    record Resume(Superstate superstate) implements Target {

        @Override
        public String name() {
            return superstate.name();
        }
    }
}
