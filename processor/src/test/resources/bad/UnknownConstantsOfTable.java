package bad;

import bad.UnknownConstantsOfTable.Event;
import bad.UnknownConstantsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(State.LOCKED) // error of javac: [SG135] State is not imported // error of ecj: State cannot be resolved to a variable
@Transition(from = State.LOCKED, on = Event.COINN, to = State.UNLOCKED) // error of javac: [SG135] COINN is not an event of UnknownConstantsOfTable // error of ecj: State cannot be resolved to a variable // error of ecj: COINN cannot be resolved or is not a field
@Transition(from = UnknownConstantsOfTable.State.UNLOCKED, on = PUSH, to = UnknownConstantsOfTable.State.LOCKED) // error of javac: [SG135] PUSH is not imported // error of ecj: PUSH cannot be resolved to a variable
interface UnknownConstantsOfTable {

    enum State {
        LOCKED,
        UNLOCKED
    }

    enum Event {
        COIN,
        PUSH
    }
}
