package bad;

import static bad.UnknownMembers.State.*;

import bad.UnknownMembersRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Never(after = OPEN) // error of javac: [SG137] @Never lacks reach // error of ecj: The annotation @bad.UnknownMembersRules.Never must define the attribute reach
@Initial // error of javac: [SG137] @Initial is empty // error of ecj: The annotation @bad.UnknownMembersRules.Initial must define the attribute value
@Final(states = CLOSED) // error of javac: [SG137] @Final has no member states // error of ecj: The annotation @bad.UnknownMembersRules.Final must define the attribute value // error of ecj: The attribute states is undefined for the annotation type bad.UnknownMembersRules.Final
interface UnknownMembers {

    enum State {
        OPEN,
        CLOSED
    }

    @Exit // error of javac: [SG137] @Exit is empty // error of ecj: The annotation @bad.UnknownMembersRules.Exit must define the attribute value
    default void bye() {}

    @AfterTransition(OPEN) // error of javac: [SG137] @AfterTransition has no member value // error of ecj: The attribute value is undefined for the annotation type bad.UnknownMembersRules.AfterTransition
    default void note() {}

    @Transition(from = OPEN, to = OPEN)
    void open();

    @Transition(form = OPEN, to = CLOSED) // error of javac: [SG137] @Transition has no member form // error of ecj: The attribute form is undefined for the annotation type bad.UnknownMembersRules.Transition // error of ecj: [SG111] a row of close names no state
    void close();
}
