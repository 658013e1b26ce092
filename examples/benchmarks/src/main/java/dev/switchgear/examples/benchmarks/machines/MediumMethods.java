// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.machines;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.machines.MediumMethodsRules.Initial;
import dev.switchgear.examples.benchmarks.machines.MediumMethodsRules.Transition;
import dev.switchgear.examples.benchmarks.machines.MediumTable.State;

/** The machine by event methods. */
@StateMachine(states = State.class)
@Initial(State.S00)
public interface MediumMethods {

    /** An event. */
    @Transition(from = State.S22, to = State.S00)
    @Transition(from = State.S16, to = State.S02)
    @Transition(from = State.S14, to = State.S03)
    @Transition(from = State.S17, to = State.S06)
    @Transition(from = State.S18, to = State.S08)
    @Transition(from = State.S00, to = State.S12)
    @Transition(from = State.S13, to = State.S15)
    @Transition(from = State.S12, to = State.S17)
    @Transition(from = State.S19, to = State.S23)
    void alpha();

    /** An event. */
    @Transition(from = {State.S05, State.S16}, to = State.S00)
    @Transition(from = State.S14, to = State.S01)
    @Transition(from = State.S19, to = State.S02)
    @Transition(from = State.S01, to = State.S03)
    @Transition(from = State.S09, to = State.S04)
    @Transition(from = State.S15, to = State.S06)
    @Transition(from = State.S07, to = State.S08)
    @Transition(from = State.S06, to = State.S10)
    @Transition(from = {State.S08, State.S22}, to = State.S11)
    @Transition(from = State.S11, to = State.S12)
    @Transition(from = State.S00, to = State.S14)
    @Transition(from = {State.S10, State.S21}, to = State.S20)
    void bravo();

    /** An event. */
    @Transition(from = State.S14, to = State.S00)
    @Transition(from = State.S16, to = State.S02)
    @Transition(from = {State.S00, State.S11}, to = State.S04)
    @Transition(from = State.S09, to = State.S05)
    @Transition(from = State.S10, to = State.S06)
    @Transition(from = State.S20, to = State.S07)
    @Transition(from = State.S12, to = State.S09)
    @Transition(from = State.S15, to = State.S10)
    @Transition(from = State.S03, to = State.S12)
    @Transition(from = State.S01, to = State.S13)
    @Transition(from = State.S06, to = State.S14)
    @Transition(from = State.S08, to = State.S18)
    @Transition(from = {State.S22, State.S23}, to = State.S22)
    void charlie();

    /** An event. */
    @Transition(from = State.S05, to = State.S04)
    @Transition(from = State.S03, to = State.S09)
    @Transition(from = {State.S00, State.S16}, to = State.S11)
    @Transition(from = State.S21, to = State.S14)
    @Transition(from = {State.S04, State.S12}, to = State.S16)
    @Transition(from = State.S23, to = State.S20)
    void delta();

    /** An event. */
    @Transition(from = State.S11, to = State.S00)
    @Transition(from = {State.S14, State.S15}, to = State.S02)
    @Transition(from = State.S03, to = State.S03)
    @Transition(from = State.S22, to = State.S04)
    @Transition(from = {State.S02, State.S05}, to = State.S05)
    @Transition(from = State.S09, to = State.S09)
    @Transition(from = {State.S04, State.S13}, to = State.S10)
    @Transition(from = State.S00, to = State.S12)
    @Transition(from = State.S20, to = State.S13)
    @Transition(from = State.S07, to = State.S16)
    @Transition(from = State.S08, to = State.S18)
    @Transition(from = State.S12, to = State.S20)
    @Transition(from = State.S17, to = State.S21)
    void echo();

    /** An event. */
    @Transition(from = State.S13, to = State.S02)
    @Transition(from = State.S02, to = State.S04)
    @Transition(from = State.S18, to = State.S06)
    @Transition(from = State.S07, to = State.S10)
    @Transition(from = State.S09, to = State.S12)
    @Transition(from = State.S20, to = State.S13)
    @Transition(from = State.S03, to = State.S17)
    @Transition(from = State.S14, to = State.S19)
    @Transition(from = State.S17, to = State.S20)
    @Transition(from = State.S04, to = State.S21)
    @Transition(from = State.S21, to = State.S22)
    @Transition(from = {State.S06, State.S19}, to = State.S23)
    void foxtrot();

    /** An event. */
    @Transition(from = State.S04, to = State.S01)
    @Transition(from = State.S01, to = State.S02)
    @Transition(from = {State.S09, State.S22}, to = State.S03)
    @Transition(from = State.S07, to = State.S07)
    @Transition(from = State.S14, to = State.S09)
    @Transition(from = State.S13, to = State.S11)
    @Transition(from = State.S11, to = State.S12)
    @Transition(from = State.S05, to = State.S13)
    @Transition(from = State.S08, to = State.S14)
    @Transition(from = State.S21, to = State.S15)
    @Transition(from = State.S19, to = State.S16)
    @Transition(from = {State.S02, State.S16}, to = State.S18)
    @Transition(from = State.S17, to = State.S19)
    @Transition(from = State.S10, to = State.S21)
    @Transition(from = State.S15, to = State.S22)
    @Transition(from = State.S18, to = State.S23)
    void golf();

    /** An event. */
    @Transition(from = {State.S04, State.S15}, to = State.S00)
    @Transition(from = {State.S11, State.S18}, to = State.S01)
    @Transition(from = State.S20, to = State.S02)
    @Transition(from = State.S23, to = State.S03)
    @Transition(from = {State.S01, State.S09}, to = State.S06)
    @Transition(from = State.S10, to = State.S11)
    @Transition(from = State.S16, to = State.S12)
    @Transition(from = State.S07, to = State.S22)
    void hotel();

    /** An event. */
    @Transition(from = State.S20, to = State.S08)
    @Transition(from = State.S10, to = State.S12)
    @Transition(from = State.S18, to = State.S13)
    @Transition(from = {State.S03, State.S23}, to = State.S15)
    @Transition(from = State.S06, to = State.S16)
    @Transition(from = State.S13, to = State.S17)
    @Transition(from = {State.S07, State.S08, State.S11}, to = State.S20)
    void india();

    /** An event. */
    @Transition(from = State.S06, to = State.S01)
    @Transition(from = {State.S19, State.S21}, to = State.S03)
    @Transition(from = State.S02, to = State.S07)
    @Transition(from = State.S13, to = State.S09)
    @Transition(from = State.S04, to = State.S11)
    @Transition(from = State.S15, to = State.S14)
    @Transition(from = State.S05, to = State.S18)
    @Transition(from = State.S23, to = State.S19)
    @Transition(from = {State.S00, State.S08, State.S10}, to = State.S23)
    void juliett();

    /** An event. */
    @Transition(from = {State.S03, State.S20, State.S23}, to = State.S00)
    @Transition(from = State.S12, to = State.S02)
    @Transition(from = State.S01, to = State.S04)
    @Transition(from = State.S11, to = State.S07)
    @Transition(from = State.S08, to = State.S09)
    @Transition(from = {State.S04, State.S05}, to = State.S13)
    @Transition(from = {State.S06, State.S19}, to = State.S14)
    @Transition(from = State.S17, to = State.S23)
    void kilo();

    /** An event. */
    @Transition(from = {State.S21, State.S22}, to = State.S05)
    @Transition(from = State.S20, to = State.S06)
    @Transition(from = State.S03, to = State.S09)
    @Transition(from = State.S01, to = State.S11)
    @Transition(from = State.S02, to = State.S21)
    @Transition(from = State.S06, to = State.S23)
    void lima();

    /** An event. */
    @Transition(from = {State.S03, State.S16, State.S23}, to = State.S03)
    @Transition(from = State.S20, to = State.S07)
    @Transition(from = State.S04, to = State.S08)
    @Transition(from = {State.S05, State.S06, State.S21}, to = State.S16)
    @Transition(from = State.S14, to = State.S17)
    @Transition(from = State.S00, to = State.S19)
    @Transition(from = {State.S02, State.S09}, to = State.S20)
    @Transition(from = State.S18, to = State.S22)
    void mike();

    /** An event. */
    @Transition(from = State.S01, to = State.S04)
    @Transition(from = State.S13, to = State.S06)
    @Transition(from = State.S05, to = State.S10)
    @Transition(from = State.S17, to = State.S12)
    @Transition(from = {State.S02, State.S12}, to = State.S16)
    @Transition(from = State.S18, to = State.S19)
    @Transition(from = State.S07, to = State.S21)
    void november();

    /** An event. */
    @Transition(from = State.S15, to = State.S01)
    @Transition(from = State.S10, to = State.S02)
    @Transition(from = State.S12, to = State.S08)
    @Transition(from = {State.S00, State.S08}, to = State.S09)
    @Transition(from = State.S11, to = State.S10)
    @Transition(from = {State.S22, State.S23}, to = State.S11)
    @Transition(from = State.S09, to = State.S12)
    @Transition(from = {State.S17, State.S19}, to = State.S21)
    @Transition(from = State.S18, to = State.S22)
    void oscar();

    /** An event. */
    @Transition(from = State.S15, to = State.S02)
    @Transition(from = {State.S10, State.S17}, to = State.S03)
    @Transition(from = State.S16, to = State.S05)
    @Transition(from = State.S02, to = State.S09)
    @Transition(from = State.S13, to = State.S10)
    @Transition(from = State.S21, to = State.S14)
    @Transition(from = {State.S07, State.S14, State.S19}, to = State.S18)
    @Transition(from = State.S01, to = State.S22)
    @Transition(from = {State.S12, State.S22}, to = State.S23)
    void papa();
}
// @formatter:on
