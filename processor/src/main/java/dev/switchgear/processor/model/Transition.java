package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Target.Into;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Target.To;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A row that permits its events, or takes itself: UML's transition, external if it has a target, and else internal.
 *
 * @param kind whether it takes itself
 * @param targets the targets as they are written: one, or none if the machine stays where it is
 * @param when the guards, all of which must hold
 * @param then the effects, in order
 */
public record Transition(
        Kind kind,
        Sources sources,
        List<Event> on,
        List<Target> targets,
        List<Guard> when,
        List<Reference> then,
        Site site)
        implements Row {

    public Transition {
        on = List.copyOf(on);
        targets = List.copyOf(targets);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    @Override
    public Transition with(List<Event> events) {
        return new Transition(kind, sources, events, targets, when, then, site);
    }

    /** Where it leads; empty if the machine stays where it is. */
    public Optional<Target> target() {
        return targets.stream().findFirst();
    }

    /** Whether it is about an event with a body, which then is its effect. */
    public boolean hasBody() {
        return on.stream().anyMatch(event -> event instanceof EventMethod method && method.hasBody());
    }

    /** The guards that it wants to hold and not to hold, so that it can never be taken. */
    public List<String> contradictions() {
        return when.stream()
                .filter(Guard::isNegated)
                .map(Guard::name)
                .filter(this::isWanted)
                .distinct()
                .toList();
    }

    private boolean isWanted(String guard) {
        return when.stream()
                .anyMatch(other -> !other.isNegated() && other.name().equals(guard));
    }

    /** Those of its members that other rows do not have, as a message quotes them. */
    Stream<String> members(Wording wording) {
        UnaryOperator<List<String>> texts = UnaryOperator.identity();
        return Stream.of(
                        Wording.member(Member.TO, names(To.class), wording.states()),
                        Wording.member(Member.INTO, names(Into.class), wording.superstates()),
                        Wording.member(Member.RESUME, names(Resume.class), wording.superstates()),
                        Wording.member(Member.WHEN, quoted(when.stream().map(Guard::asWritten)), texts),
                        Wording.member(Member.THEN, quoted(then.stream().map(Reference::name)), texts))
                .flatMap(Optional::stream);
    }

    private List<String> names(Class<? extends Target> form) {
        return targets.stream().filter(form::isInstance).map(Target::name).toList();
    }

    private static List<String> quoted(Stream<String> names) {
        return names.map(name -> '"' + name + '"').toList();
    }

    /** Of a large table, all else takes long to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && site.equals(row.site());
    }

    @Override
    public int hashCode() {
        return site.hashCode();
    }
}
