package dev.switchgear.sql;

import dev.switchgear.AutomaticDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import java.util.List;
import java.util.Optional;

/** What a row of a definition says about states, whether an event takes it or it takes itself. */
record Row<S extends Enum<S>>(
        S from, Kind kind, Optional<S> to, List<Guard> guards, Optional<String> within, Optional<String> resumes) {

    /** A guard, and what it has to say for the row. */
    record Guard(String name, boolean wanted) {

        static Guard of(String written) {
            return written.startsWith("!") ? new Guard(written.substring(1), false) : new Guard(written, true);
        }
    }

    static <S extends Enum<S>> Row<S> of(TransitionDefinition<S, ?> row) {
        return new Row<>(row.from(), row.kind(), row.to(), guards(row.guards()), row.within(), row.resumes());
    }

    static <S extends Enum<S>> Row<S> of(AutomaticDefinition<S> row) {
        return new Row<>(row.from(), row.kind(), row.to(), guards(row.guards()), row.within(), row.resumes());
    }

    private static List<Guard> guards(List<String> written) {
        return written.stream().map(Guard::of).toList();
    }

    /** What is asked first at one level: transitions, then whether the event is ignored, then whether it waits. */
    int rank() {
        return switch (kind) {
            case EXTERNAL, INTERNAL, RESUMING -> 0;
            case IGNORED -> 1;
            case DEFERRED -> 2;
        };
    }
}
