package bad;

import static bad.UnknownWords.Door.State.*;

import bad.UnknownWords_DoorRules.*;
import dev.switchgear.StateMachine;

interface UnknownWords {

    @StateMachine
    @Inital(OPEN) // error of javac: [SG136] UnknownWords_DoorRules has no annotation Inital // error of ecj: Inital cannot be resolved to a type
    interface Door {

        enum State {
            OPEN,
            CLOSED
        }

        @Transition(from = OPEN, to = CLOSED)
        void close();

        @Transitoin(from = CLOSED, to = OPEN) // error of javac: [SG136] UnknownWords_DoorRules has no annotation Transitoin // error of ecj: Transitoin cannot be resolved to a type
        @UnknownWords_DoorRules.Ignored(in = OPEN) // error of javac: [SG136] UnknownWords_DoorRules has no annotation Ignored // error of ecj: UnknownWords_DoorRules.Ignored cannot be resolved to a type
        void open();
    }

    @StateMachine
    @UnknownWords_LampRules.Initial(Lamp.State.OFF)
    interface Lamp {

        enum State {
            OFF,
            ON
        }

        @UnknownWords_LampRules.Transition(from = State.OFF, to = State.ON)
        void press();

        @UnknownWords_LampRules.Transition(from = State.ON, to = State.OFF)
        void release();
    }
}
