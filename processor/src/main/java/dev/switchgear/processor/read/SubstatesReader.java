package dev.switchgear.processor.read;

import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how states are nested in superstates. What the compiler has to complain of is left out. */
final class SubstatesReader {

    private final MemberReader members;
    private final List<Substates> substates = new ArrayList<>();

    SubstatesReader(MemberReader members) {
        this.members = members;
    }

    /**
     * What a spec says of it.
     *
     * @param said all that it says on itself
     * @param states all states
     * @param type the enum of the superstates, if there are any
     */
    Topology read(List<Saying> said, List<State> states, Optional<EnumType> type) {
        said.stream().filter(saying -> saying.word() == Word.SUBSTATES).forEach(this::read);
        return new Topology(states, type, substates);
    }

    private void read(Saying saying) {
        Optional<List<Superstate>> of = members.superstates(saying.annotation(), Member.OF);
        Optional<List<State>> inner = members.states(saying.annotation(), Member.STATES);
        Optional<List<Superstate>> nested = members.superstates(saying.annotation(), Member.SUPERSTATES);
        Optional<List<State>> start = members.states(saying.annotation(), Member.INITIAL);
        if (Stream.of(of, inner, nested, start).allMatch(Optional::isPresent)) {
            substates.add(new Substates(of.get(), inner.get(), nested.get(), start.get(), saying.site()));
        }
    }
}
