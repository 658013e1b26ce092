package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Meant;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.State;
import java.util.List;

/**
 * A property holds of every machine whatever, so that its proof would be worth nothing.
 *
 * @param property the property
 * @param ofWhat of what alone it does; nothing if of all that it speaks of
 * @param reason why it does
 * @param mend what to do about it
 */
public record EmptySentence(Property property, String ofWhat, String reason, String mend) implements Problem {

    /** One that names a state as what is not to be reached, and as what must be passed through before. */
    public static EmptySentence ofItsOwnCondition(Never property, State state) {
        return new EmptySentence(
                property,
                " for " + state,
                "every path to " + state + " passes through " + state,
                mendOf(property.goals(), state, Member.REACH) + ", or " + mendOfOther(property, state));
    }

    private static String mendOf(Meant meant, State state, String member) {
        return meant.named().equals(List.of(state)) && meant.within().isEmpty()
                ? "name another state in " + member
                : "remove " + meant.naming(state, member);
    }

    private static String mendOfOther(Never property, State state) {
        Meant conditions = property.conditions();
        if (!conditions.within().isEmpty()) {
            return "remove " + conditions.naming(state, Member.WITHOUT);
        }
        return conditions.named().size() == 1 ? "in without" : "remove it from without";
    }

    /** One whose condition is met wherever it begins. */
    public static EmptySentence ofAConditionThatIsMet(Property property, State state) {
        return new EmptySentence(
                property,
                "",
                state + " is passed through at once, because " + beginning(property, state),
                "name in without the states that must be passed through later");
    }

    /** One that wants to be where it begins. */
    public static EmptySentence ofAGoalThatIsReached(Property property, State state) {
        return new EmptySentence(
                property,
                "",
                state + " is reached at once, because " + beginning(property, state),
                "name the states that must be reached later");
    }

    /** One that wants to be able to be anywhere. */
    public static EmptySentence ofAllStates(Property property) {
        return new EmptySentence(
                property,
                "",
                "it names every state, and a machine is always in one",
                "name the states that must stay reachable");
    }

    private static String beginning(Property property, State state) {
        return (property.after().isEmpty() ? "a machine starts" : "the property begins") + " in " + state;
    }

    @Override
    public Code code() {
        return Code.SG132;
    }

    @Override
    public Site site() {
        return property.site();
    }

    @Override
    public String headline() {
        return "@" + property.word().word() + " always holds" + ofWhat + ": " + reason;
    }

    @Override
    public String found() {
        return property.asWritten();
    }

    @Override
    public String expected() {
        return "a property that a machine can violate";
    }

    @Override
    public String fix() {
        return mend;
    }
}
