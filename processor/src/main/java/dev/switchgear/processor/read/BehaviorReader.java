package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Told;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which methods of a spec run when a state is entered or left, and which after every transition. */
final class BehaviorReader {

    private final MemberReader members;
    private final List<StateAction> stateActions = new ArrayList<>();
    private final List<Observer> observers = new ArrayList<>();
    private final List<Observer> refusals = new ArrayList<>();
    private final ClassName occurrence;

    /**
     * A reader of a spec.
     *
     * @param occurrence what events are called as data, with what they take
     */
    BehaviorReader(MemberReader members, ClassName occurrence) {
        this.members = members;
        this.occurrence = occurrence;
    }

    /** Whether an annotation speaks of such a thing. */
    static boolean isAbout(Saying saying) {
        return switch (saying.word()) {
            case ENTRY, EXIT, AFTER_TRANSITION, REFUSED -> true;
            default -> false;
        };
    }

    /** Reads one annotation of a method. */
    void read(Saying saying, Method method) {
        switch (saying.word()) {
            case ENTRY -> add(StateAction.Kind.ENTRY, saying, method);
            case EXIT -> add(StateAction.Kind.EXIT, saying, method);
            case AFTER_TRANSITION -> observers.add(observer(method, saying));
            case REFUSED -> refusals.add(observer(method, saying));
            default -> throw new IllegalArgumentException(saying.word() + " is no behaviour");
        }
    }

    private Observer observer(Method method, Saying saying) {
        return method.parameterTypes().stream().anyMatch(this::isOccurrence)
                ? new Observer(method, Told.OCCURRENCE, saying.site())
                : new Observer(method, saying.site());
    }

    private boolean isOccurrence(TypeName type) {
        return occurrence.equals(type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
    }

    private void add(StateAction.Kind kind, Saying saying, Method method) {
        Optional<List<State>> states = members.hasSuperstates()
                ? members.states(saying.annotation(), Member.VALUE)
                : members.requiredStates(saying.annotation(), Member.VALUE);
        Optional<List<Superstate>> superstates = members.superstates(saying.annotation(), Member.OF);
        states.ifPresent(named ->
                superstates.ifPresent(of -> stateActions.add(new StateAction(kind, named, of, method, saying.site()))));
    }

    /** All that was read. */
    Behavior behavior() {
        return new Behavior(stateActions, observers, refusals);
    }
}
