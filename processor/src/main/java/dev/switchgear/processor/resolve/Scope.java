package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Target.Into;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Target.To;
import dev.switchgear.processor.model.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a row that leads somewhere leaves and enters. Its target is always entered; a superstate that contains it, and in which
 * the machine is, is not left: UML's local transition. SCXML would leave the superstate whose row leads to a state within.
 *
 * @param from the state in which the row is taken
 * @param target where it leads
 * @param left the superstates that are left, from the inside out
 * @param end the state in which the machine is afterwards; empty where only the machine knows
 * @param topology how states are nested
 */
record Scope(State from, Target target, List<Superstate> left, Optional<State> end, Topology topology) {

    /** That of a row that is taken in a state and leads somewhere. */
    static Scope of(State from, Target target, Topology topology) {
        List<Superstate> active = topology.around(from);
        List<Superstate> containing = containing(target, topology);
        return new Scope(
                from,
                target,
                active.stream().filter(Predicate.not(containing::contains)).toList(),
                end(from, target, topology),
                topology);
    }

    /** The superstates that contain a target, without itself. */
    private static List<Superstate> containing(Target target, Topology topology) {
        if (target instanceof To to) {
            return topology.around(to.state());
        }
        return topology.around(superstate(target));
    }

    private static Superstate superstate(Target target) {
        return target instanceof Into into ? into.superstate() : ((Resume) target).superstate();
    }

    /** Where a spec does not say in which state a superstate starts, any is as good. */
    private static Optional<State> end(State from, Target target, Topology topology) {
        if (target instanceof To to) {
            return Optional.of(to.state());
        }
        Superstate superstate = superstate(target);
        if (target instanceof Resume) {
            // A superstate that is left at that moment was left in the state in which the machine is.
            return topology.around(from).contains(superstate) ? Optional.of(from) : Optional.empty();
        }
        return topology.initial(superstate)
                .or(() -> topology.leaves(superstate).stream().findFirst())
                .or(() -> Optional.of(from));
    }

    /** The superstates that are entered when the machine ends in a state, from the outside in. */
    List<Superstate> entered(State state) {
        return outsideIn(topology.around(state).stream().filter(this::isNew).toList());
    }

    /** Those of them that contain a superstate, and itself. */
    List<Superstate> enteredAround(Superstate superstate) {
        List<Superstate> all = new ArrayList<>(List.of(superstate));
        topology.around(superstate).stream().filter(this::isNew).forEach(all::add);
        return outsideIn(all);
    }

    /** Those of them that are within a superstate. */
    List<Superstate> enteredWithin(Superstate superstate, State state) {
        List<Superstate> chain = topology.around(state);
        return outsideIn(chain.subList(0, Math.max(0, chain.indexOf(superstate))));
    }

    /** Whether the machine is not in it by then: it was not before, or has left it. */
    private boolean isNew(Superstate superstate) {
        return left.contains(superstate) || !topology.around(from).contains(superstate);
    }

    /** A chain from the inside out, turned round. */
    static List<Superstate> outsideIn(List<Superstate> chain) {
        List<Superstate> turned = new ArrayList<>(chain);
        Collections.reverse(turned);
        return turned;
    }
}
