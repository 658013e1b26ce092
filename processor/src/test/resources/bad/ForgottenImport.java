package bad;

import bad.ForgottenImportRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(ForgottenImport.State.OPEN) // error of javac: [SG136] @Initial and @Ignore are not imported // error of ecj: Initial cannot be resolved to a type
interface ForgottenImport {

    enum State {
        OPEN,
        CLOSED
    }

    @Transition(from = State.OPEN, to = State.CLOSED)
    void close();

    @Transition(from = State.CLOSED, to = State.OPEN)
    @Ignore(in = State.OPEN) // error of ecj: Ignore cannot be resolved to a type
    void open();
}
