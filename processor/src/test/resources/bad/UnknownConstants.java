package bad;

import static bad.UnknownConstants.State.*;

import bad.UnknownConstantsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPNE) // error of javac: [SG135] OPNE is not a state of UnknownConstants // error of ecj: OPNE cannot be resolved to a variable
@Final({GONE, Thread.State.NEW}) // error of javac: [SG135] NEW is not a state of UnknownConstants // error of ecj: Type mismatch: cannot convert from java.lang.Thread.State to bad.UnknownConstants.State
@Never(reach = GONE, without = closed) // error of javac: [SG135] closed is not a state of UnknownConstants // error of ecj: closed cannot be resolved to a variable
interface UnknownConstants {

    enum State {
        OPEN,
        CLOSED,
        LOCKED,
        GONE
    }

    @Transition(from = OPEN, to = CLOSED)
    @Transition(from = CLOSED, to = State.LOKCED) // error of javac: [SG135] LOKCED is not a state of UnknownConstants // error of ecj: LOKCED cannot be resolved or is not a field
    void close();

    @Transition(from = {CLOSED, "OPEN"}, to = Sate.GONE) // error of javac: [SG135] "OPEN" is not a state of UnknownConstants // error of javac: [SG135] Sate.GONE is not a state of UnknownConstants // error of ecj: Type mismatch: cannot convert from java.lang.String to bad.UnknownConstants.State // error of ecj: Sate cannot be resolved to a variable
    @Ignore(in = (SHUT)) // error of javac: [SG135] SHUT is not a state of UnknownConstants // error of ecj: SHUT cannot be resolved to a variable
    void leave();

    @Exit(SHUT) // error of ecj: SHUT cannot be resolved to a variable
    default void bye() {}
}
