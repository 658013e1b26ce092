package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Row.Kind;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target.Into;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Target.To;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about superstates, what is within them, and the rows of theirs. */
final class SuperstateChecksTest {

    private final DoorModel door = new DoorModel();

    SuperstateChecksTest() {
        door.soundDoor();
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    @Nested
    final class Nesting {

        @Test
        void mayBeDeep() {
            State ajar = door.state("AJAR");
            Superstate inner = door.superstate("INNER", OPEN, ajar);
            Superstate outer = door.superstate("OUTER");
            door.substates(outer, List.of(CLOSED), List.of(inner), ajar);

            assertFound();
        }

        @Test
        void isSaidOnceOfEachSuperstate() {
            Superstate one = door.superstate("ONE", OPEN);
            door.substates(one, List.of(CLOSED), List.of());

            assertFound("16 [SG147] ONE has two @Substates");
        }

        @Test
        void namesEachConstantOnce() {
            Superstate one = door.superstate("ONE");
            door.substates(List.of(one, one), List.of(OPEN, OPEN), List.of(), OPEN, OPEN);

            assertFound(
                    "15 [SG119] @Substates names ONE twice",
                    "15 [SG119] @Substates names OPEN twice",
                    "15 [SG119] @Substates names OPEN twice");
        }

        @Test
        void ofAStateIsInOneSuperstate() {
            door.superstate("ONE", OPEN);
            door.superstate("TWO", CLOSED, OPEN);

            assertFound("17 [SG149] OPEN is directly within ONE and TWO");
        }

        /** Which leaves nothing in it, but that is no mistake of its own. */
        @Test
        void ofAStateIsInOneSuperstateEvenIfTheOtherHasNoMore() {
            door.superstate("ONE", OPEN);
            door.superstate("TWO", OPEN);

            assertFound("17 [SG149] OPEN is directly within ONE and TWO");
        }

        @Test
        void ofASuperstateIsInOneSuperstate() {
            Superstate inner = door.superstate("INNER", OPEN);
            door.substates(door.superstate("ONE"), List.of(), List.of(inner));
            door.substates(door.superstate("TWO"), List.of(CLOSED), List.of(inner));

            assertFound("19 [SG149] INNER is directly within ONE and TWO");
        }

        @Test
        void isNotInItself() {
            Superstate one = door.superstate("ONE");
            door.substates(one, List.of(OPEN), List.of(one));

            assertFound("15 [SG150] ONE is within itself");
        }

        @Test
        void isNoCircle() {
            Superstate one = door.superstate("ONE");
            Superstate two = door.superstate("TWO");
            Superstate three = door.superstate("THREE");
            door.substates(one, List.of(), List.of(two));
            door.substates(two, List.of(), List.of(three));
            door.substates(three, List.of(), List.of(one));

            assertFound("19 [SG150] ONE is within itself, by way of TWO and THREE");
        }

        @Test
        void leavesNoSuperstateEmpty() {
            door.superstate("ONE");
            Superstate two = door.superstate("TWO");
            door.substates(two, List.of(), List.of());
            door.substates(door.superstate("THREE"), List.of(), List.of(two));

            assertFound("14 [SG148] no state is within ONE", "16 [SG148] no state is within TWO");
        }

        @Test
        void needsAnEnumOfItsOwn() {
            door.superstate("OPEN");
            door.superstateEnum = DoorModel.STATES;

            assertFound("0 [SG154] Door.State cannot be both the states and the superstates of Door");
        }
    }

    @Nested
    final class Starting {

        @Test
        void isNeededWhereARowLeads() {
            door.superstate("IN", CLOSED);
            door.row(Kind.TRANSITION, List.of(door.event("enter")), new Into(new Superstate("IN")), List.of(), OPEN);

            assertFound("15 [SG151] IN has no initial state, and a row of enter leads into it");
        }

        @Test
        void isNeededWhereARowResumes() {
            door.superstate("IN", CLOSED);
            door.row(Kind.TRANSITION, List.of(door.event("enter")), new Resume(new Superstate("IN")), List.of(), OPEN);

            assertFound("15 [SG151] IN has no initial state, and a row of enter resumes it");
        }

        @Test
        void isWithin() {
            door.substates(door.superstate("IN"), List.of(CLOSED), List.of(), OPEN);

            assertFound("15 [SG152] IN cannot start in OPEN, which is not within it");
        }

        /** Of which nothing is said, perhaps that it contains the initial state. */
        @Test
        void mayBeInASuperstateThatIsEmpty() {
            Superstate inner = door.superstate("INNER");
            door.substates(door.superstate("OUTER"), List.of(CLOSED), List.of(inner), OPEN);

            assertFound("14 [SG148] no state is within INNER");
        }

        @Test
        void isInOneState() {
            door.substates(door.superstate("IN"), List.of(OPEN, CLOSED), List.of(), OPEN, CLOSED);

            assertFound("15 [SG152] IN has 2 initial states");
        }
    }

    @Nested
    final class Rows {

        private final Superstate in = new Superstate("IN");
        private final Event lock = door.event("lock");

        Rows() {
            door.substates(door.superstate("IN"), List.of(OPEN, CLOSED), List.of(), OPEN);
        }

        @Test
        void ofOneLevelConflict() {
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(CLOSED), List.of(), in);
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of(), in);

            assertFound("18 [SG201] two transitions for lock in IN");
        }

        @Test
        void ofDifferentLevelsDoNot() {
            door.row(Kind.TRANSITION, List.of(lock), new To(CLOSED), List.of(), OPEN);
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of(), in);

            assertFound();
        }

        @Test
        void areAskedInSomeState() {
            door.row(Kind.TRANSITION, List.of(lock), new To(CLOSED), List.of(), OPEN);
            door.row(Kind.REJECT, List.of(lock), null, List.of(), CLOSED);
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of(), in);

            assertFound("19 [SG211] a row of lock within IN is overridden in every state within");
        }

        @Test
        void areAskedWhereGuardsOfInnerOnesLeaveSomething() {
            door.row(Kind.TRANSITION, List.of(lock), new To(CLOSED), door.when("g"), OPEN, CLOSED);
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of(), in);
            assertFound();

            door.row(Kind.TRANSITION, List.of(lock), new To(CLOSED), door.when("!g"), OPEN, CLOSED);
            assertFound("18 [SG211] a row of lock within IN is overridden in every state within");
        }

        @Test
        void mayRejectBehindGuardsWhatAnOuterRowWouldTake() {
            door.row(Kind.TRANSITION, List.of(lock), new To(CLOSED), door.when("g"), OPEN);
            door.row(Kind.REJECT, List.of(lock), null, List.of(), OPEN);
            assertFound("18 [SG205] @Reject of lock in OPEN contradicts another row");

            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of(), in);
            assertFound();
        }

        @Test
        void haveOneTarget() {
            door.row(Kind.TRANSITION, List.of(lock), new Into(in), List.of(), OPEN);
            assertFound();
        }

        @Test
        void nameSomething() {
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of());

            assertFound("17 [SG111] a row of lock names no state");
        }

        @Test
        void nameNothingTwice() {
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of(), in, in);

            assertFound("17 [SG119] a row of lock names IN twice");
        }

        @Test
        void doNotHoldInFinalStates() {
            State gone = door.state("GONE");
            door.finals = Optional.of(new FinalStates(List.of(gone), Site.numbered(2)));
            Superstate over = door.superstate("OVER", gone);
            door.rowWithin(Kind.TRANSITION, List.of(lock), new To(OPEN), List.of(), over);

            assertFound("20 [SG139] a row of lock applies to no state");
        }
    }

    @Nested
    final class History {

        @Test
        void isThatOfASuperstateThatIsLeft() {
            State ajar = door.state("AJAR");
            Superstate in = door.superstate("IN");
            door.substates(in, List.of(ajar), List.of(), ajar);
            door.row(Kind.TRANSITION, List.of(door.event("enter")), new Resume(in), List.of(), OPEN);
            assertFound("18 [SG212] IN is resumed, and no row ever leaves it");

            door.row(door.event("exit"), CLOSED, ajar);
            assertFound();
        }

        @Test
        void hasANameOfItsOwn() {
            Superstate one = door.superstate("IN_SIDE");
            door.substates(one, List.of(OPEN), List.of(), OPEN);
            Superstate two = door.superstate("IN__SIDE");
            door.substates(two, List.of(CLOSED), List.of(), CLOSED);
            door.row(Kind.TRANSITION, List.of(door.event("one")), new Resume(one), List.of(), CLOSED);
            door.row(Kind.TRANSITION, List.of(door.event("two")), new Resume(two), List.of(), OPEN);

            assertFound("16 [SG153] two superstates generate lastOfInSide");
        }
    }
}
