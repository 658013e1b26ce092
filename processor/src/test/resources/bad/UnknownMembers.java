package bad;

import static bad.UnknownMembers.State.*;

import bad.UnknownMembersRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial // error of javac: [SG139] @Initial is empty // error of ecj: The annotation @bad.UnknownMembersRules.Initial must define the attribute value
@Final(states = CLOSED) // error of javac: [SG139] @Final has no member states // error of ecj: The annotation @bad.UnknownMembersRules.Final must define the attribute value // error of ecj: The attribute states is undefined for the annotation type bad.UnknownMembersRules.Final
interface UnknownMembers {

    enum State {
        OPEN,
        CLOSED
    }

    @Transition(form = OPEN, to = CLOSED) // error of javac: [SG139] @Transition has no member form // error of ecj: The annotation @bad.UnknownMembersRules.Transition must define the attribute from // error of ecj: The attribute form is undefined for the annotation type bad.UnknownMembersRules.Transition
    @Ignore // error of javac: [SG139] @Ignore lacks in // error of ecj: The annotation @bad.UnknownMembersRules.Ignore must define the attribute in
    void close();

    @Transition(from = OPEN, to = OPEN)
    void open();

    @AfterTransition(OPEN) // error of javac: [SG139] @AfterTransition has no member value // error of ecj: The attribute value is undefined for the annotation type bad.UnknownMembersRules.AfterTransition
    default void note() {}
}
