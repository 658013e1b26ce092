package dev.switchgear.processor.read;

import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Sources.Both;
import dev.switchgear.processor.model.Sources.Except;
import dev.switchgear.processor.model.Sources.Named;
import dev.switchgear.processor.model.Sources.Unsaid;
import dev.switchgear.processor.model.State;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads which states a row is about. */
final class SourcesReader {

    private final MemberReader members;
    private final List<State> all;
    private Optional<List<State>> finals = Optional.of(List.of());

    /** Reads rows about some of all states. */
    SourcesReader(MemberReader members, List<State> all) {
        this.members = members;
        this.all = all;
    }

    /** Learns which states are final, before any row is read; nothing if the compiler has to complain of it. */
    void know(Optional<List<State>> finals) {
        this.finals = finals;
    }

    /** What a row says; nothing if the compiler has to complain of it, here or where the final states are named. */
    Optional<Sources> read(AnnotationMirror row, Row.Kind kind) {
        boolean isNamed = members.isWritten(row, kind.sources());
        Optional<List<State>> named = members.states(row, kind.sources());
        if (!members.isWritten(row, Member.EXCEPT)) {
            return named.map(states -> isNamed ? new Named(states) : new Unsaid());
        }
        Optional<Except> rest = members.states(row, Member.EXCEPT)
                .flatMap(excluded -> finals.map(ends -> Except.of(excluded, all, ends)));
        return named.flatMap(states -> rest.map(except -> isNamed ? new Both(states, except) : except));
    }
}
