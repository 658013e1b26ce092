package dev.switchgear.processor.change;

import java.util.List;
import java.util.Optional;

/** One difference between the machine that is in production and the one that is compiled. */
public sealed interface Change {

    /** What stored machines or callers may break at. */
    sealed interface Breaking extends Change {}

    /** What nobody who knows the old machine can notice, or is meant to wait for. */
    sealed interface Addition extends Change {}

    /** A difference in what becomes of an event in some states. */
    sealed interface OfCells extends Change {

        /** Where. */
        Cells cells();

        /** The same elsewhere. */
        OfCells in(Cells elsewhere);
    }

    /** When an action of a state runs. */
    enum Moment {
        /** When it is entered. */
        ENTRY,
        /** When it is left. */
        EXIT
    }

    /**
     * A state is gone.
     *
     * @param state the state
     * @param successor a new state that behaves like it
     */
    record StateGone(String state, Optional<String> successor) implements Breaking {}

    /**
     * An event is gone.
     *
     * @param event the event
     * @param successor a new event with the same rows
     */
    record EventGone(String event, Optional<String> successor) implements Breaking {}

    /**
     * A row is gone, and nothing took its place.
     *
     * @param was what it did; where several were asked in order, all of them
     * @param isRefused whether the event is refused now; if not, other rows are left
     */
    record RowGone(Cells cells, List<Way> was, boolean isRefused) implements Breaking, OfCells {

        public RowGone {
            was = List.copyOf(was);
        }

        @Override
        public RowGone in(Cells elsewhere) {
            return new RowGone(elsewhere, was, isRefused);
        }
    }

    /**
     * A row leads elsewhere, or does something else to the state.
     *
     * @param was what it did
     * @param is what it does
     */
    record RowMoved(Cells cells, Way was, Way is) implements Breaking, OfCells {

        @Override
        public RowMoved in(Cells elsewhere) {
            return new RowMoved(elsewhere, was, is);
        }
    }

    /**
     * A row asks other guards.
     *
     * @param was what it did
     * @param is what it does
     */
    record GuardsChanged(Cells cells, Way was, Way is) implements Breaking, OfCells {

        @Override
        public GuardsChanged in(Cells elsewhere) {
            return new GuardsChanged(elsewhere, was, is);
        }
    }

    /**
     * Rows are asked in another order, and it matters.
     *
     * @param was their order
     * @param is their order now
     */
    record OrderChanged(Cells cells, List<Way> was, List<Way> is) implements Breaking, OfCells {

        public OrderChanged {
            was = List.copyOf(was);
            is = List.copyOf(is);
        }

        @Override
        public OrderChanged in(Cells elsewhere) {
            return new OrderChanged(elsewhere, was, is);
        }
    }

    /**
     * A new row takes what another one took, or takes itself where a machine stayed.
     *
     * @param is what it does
     */
    record RowAhead(Cells cells, Way is) implements Breaking, OfCells {

        @Override
        public RowAhead in(Cells elsewhere) {
            return new RowAhead(elsewhere, is);
        }
    }

    /**
     * A row has lost an effect, or has them in another order.
     *
     * @param was what it did
     * @param is what it does
     */
    record EffectsChanged(Cells cells, Way was, Way is) implements Breaking, OfCells {

        @Override
        public EffectsChanged in(Cells elsewhere) {
            return new EffectsChanged(elsewhere, was, is);
        }
    }

    /**
     * An entry or exit action does not run any more.
     *
     * @param moment when it ran
     * @param action the method
     * @param states the states
     * @param isOfOne whether they are those of one superstate, between which it did not run
     */
    record ActionGone(Moment moment, String action, List<String> states, boolean isOfOne) implements Breaking {

        public ActionGone {
            states = List.copyOf(states);
        }
    }

    /**
     * An entry or exit action belongs to other states than it did.
     *
     * @param moment when it runs
     * @param action the method
     * @param was the states
     * @param is the states now
     */
    record ActionMoved(Moment moment, String action, List<String> was, List<String> is) implements Breaking {

        public ActionMoved {
            was = List.copyOf(was);
            is = List.copyOf(is);
        }
    }

    /**
     * Entry or exit actions run in another order.
     *
     * @param moment when they run
     * @param states the states
     * @param was their order
     * @param is their order now
     */
    record ActionsReordered(Moment moment, List<String> states, List<String> was, List<String> is) implements Breaking {

        public ActionsReordered {
            states = List.copyOf(states);
            was = List.copyOf(was);
            is = List.copyOf(is);
        }
    }

    /**
     * New machines start elsewhere.
     *
     * @param was the initial state
     * @param is the initial state now
     */
    record StartMoved(String was, String is) implements Breaking {}

    /**
     * A superstate that was never left is resumed elsewhere.
     *
     * @param superstate the superstate
     * @param was its initial state
     * @param is its initial state now
     */
    record ResumedElsewhere(String superstate, String was, String is) implements Breaking {}

    /**
     * States do not belong to a superstate any more that may be resumed in them.
     *
     * @param superstate the superstate
     * @param states the states
     */
    record ResumedNoMore(String superstate, List<String> states) implements Breaking {

        public ResumedNoMore {
            states = List.copyOf(states);
        }
    }

    /**
     * Time does not raise an event any more.
     *
     * @param event the event
     * @param was after what time it was raised
     */
    record TimeoutGone(String event, String was) implements Breaking {}

    /**
     * Between some states a timer starts anew that goes on in production, or the reverse: it belongs to each of them now, or to a
     * superstate around them.
     *
     * @param event the event that it raises
     * @param states the states
     * @param isAnew whether it starts anew now
     */
    record TimerMoved(String event, List<String> states, boolean isAnew) implements Breaking {

        public TimerMoved {
            states = List.copyOf(states);
        }
    }

    /**
     * A state is new.
     *
     * @param state the state
     */
    record StateNew(String state) implements Addition {}

    /**
     * An event is new.
     *
     * @param event the event
     */
    record EventNew(String event) implements Addition {}

    /**
     * Rows permit, ignore or defer what was refused.
     *
     * @param is what they do
     */
    record RowNew(Cells cells, List<Way> is) implements Addition, OfCells {

        public RowNew {
            is = List.copyOf(is);
        }

        @Override
        public RowNew in(Cells elsewhere) {
            return new RowNew(elsewhere, is);
        }
    }

    /**
     * A row has more effects.
     *
     * @param was what it did
     * @param is what it does
     */
    record EffectsNew(Cells cells, Way was, Way is) implements Addition, OfCells {

        @Override
        public EffectsNew in(Cells elsewhere) {
            return new EffectsNew(elsewhere, was, is);
        }
    }

    /**
     * An entry or exit action is new.
     *
     * @param moment when it runs
     * @param action the method
     * @param states the states
     */
    record ActionNew(Moment moment, String action, List<String> states) implements Addition {

        public ActionNew {
            states = List.copyOf(states);
        }
    }

    /**
     * Time raises an event that it did not raise.
     *
     * @param event the event
     * @param is after what time
     */
    record TimeoutNew(String event, String is) implements Addition {}

    /**
     * Time raises an event earlier or later.
     *
     * @param event the event
     * @param was after what time
     * @param is after what time now
     */
    record TimeoutMoved(String event, String was, String is) implements Addition {}

    /**
     * A state is a final one, or is none any more.
     *
     * @param state the state
     * @param isFinal whether it is one now
     */
    record FinalChanged(String state, boolean isFinal) implements Addition {}
}
