package dev.switchgear.processor.read;

import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Sources.Both;
import dev.switchgear.processor.model.Sources.Except;
import dev.switchgear.processor.model.Sources.Named;
import dev.switchgear.processor.model.Sources.Unsaid;
import dev.switchgear.processor.model.Sources.Within;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Topology;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads which states a row is about. */
final class SourcesReader {

    private final MemberReader members;
    private final List<State> all;
    private Topology topology;
    private Optional<List<State>> finals = Optional.of(List.of());

    /** Reads rows about some of all states. */
    SourcesReader(MemberReader members, List<State> all) {
        this.members = members;
        this.all = all;
        this.topology = Topology.flat(all);
    }

    /** Learns which states are final, before any row is read; nothing if the compiler has to complain of it. */
    void know(Optional<List<State>> finals) {
        this.finals = finals;
    }

    /** Learns what is within which superstate, before any row is read. */
    void know(Topology topology) {
        this.topology = topology;
    }

    /** What a row says; nothing if the compiler has to complain of it, here or where the final states are named. */
    Optional<Sources> read(AnnotationMirror row, Row.Kind kind) {
        boolean isNamed = members.isWritten(row, kind.sources());
        boolean isWithin = members.hasSuperstates() && members.isWritten(row, Member.WITHIN);
        Optional<List<State>> named = members.states(row, kind.sources());
        Optional<List<Superstate>> within = members.superstates(row, Member.WITHIN);
        Optional<Sources> plain = isWithin
                ? named.flatMap(states -> within.flatMap(superstates -> within(states, superstates)))
                : named.map(states -> isNamed ? new Named(states) : new Unsaid());
        if (!members.isWritten(row, Member.EXCEPT)) {
            return plain;
        }
        Optional<Except> rest = members.states(row, Member.EXCEPT)
                .flatMap(excluded -> finals.map(ends -> Except.of(excluded, all, ends)));
        return plain.flatMap(sources -> rest.map(except -> isNamed || isWithin ? new Both(sources, except) : except));
    }

    private Optional<Sources> within(List<State> named, List<Superstate> superstates) {
        return finals.map(ends -> {
            List<State> inner = topology.leaves(superstates);
            return new Within(
                    named,
                    superstates,
                    all.stream()
                            .filter(state -> named.contains(state) || (inner.contains(state) && !ends.contains(state)))
                            .toList());
        });
    }
}
