package dev.switchgear.processor.read;

import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.Reject;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Target.Into;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Target.To;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one row: its states, where it leads, its guards and effects. */
final class RowReader {

    private final MemberReader members;
    private final SourcesReader sources;

    RowReader(MemberReader members, SourcesReader sources) {
        this.members = members;
        this.sources = sources;
    }

    /** What a row says; nothing if the compiler has to complain of it. */
    Optional<Row> read(Saying saying, Optional<List<Event>> on, ReferenceReader.OfEvent named) {
        Row.Kind kind = saying.kind().orElseThrow();
        Optional<Sources> from = sources.read(saying.annotation(), kind);
        Optional<List<Target>> to = targets(saying);
        Optional<List<String>> when = members.texts(saying.annotation(), Member.WHEN);
        Optional<List<String>> then = members.texts(saying.annotation(), Member.THEN);
        if (Stream.of(from, on, to, when, then).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case TRANSITION, AUTOMATIC ->
                        new Transition(
                                kind,
                                from.get(),
                                on.get(),
                                to.get(),
                                when.get().stream().map(named::guard).toList(),
                                then.get().stream().map(named::reference).toList(),
                                saying.site());
                    case IGNORE -> new Ignore(from.get(), on.get(), saying.site());
                    case DEFER -> new Defer(from.get(), on.get(), saying.site());
                    case REJECT -> new Reject(from.get(), on.get(), saying.site());
                });
    }

    private Optional<List<Target>> targets(Saying saying) {
        Optional<List<State>> to = members.states(saying.annotation(), Member.TO);
        Optional<List<Superstate>> into = members.superstates(saying.annotation(), Member.INTO);
        Optional<List<Superstate>> resume = members.superstates(saying.annotation(), Member.RESUME);
        if (to.isEmpty() || into.isEmpty() || resume.isEmpty()) {
            return Optional.empty();
        }
        List<Target> targets = new ArrayList<>();
        to.get().forEach(state -> targets.add(new To(state)));
        into.get().forEach(superstate -> targets.add(new Into(superstate)));
        resume.get().forEach(superstate -> targets.add(new Resume(superstate)));
        return Optional.of(targets);
    }
}
