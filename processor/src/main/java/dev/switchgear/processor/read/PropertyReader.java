package dev.switchgear.processor.read;

import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Meant;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Property.Always;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.problem.EmptyList;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sentences about the whole machine that a spec says hold. */
final class PropertyReader {

    private static final Set<String> GOALS = Set.of(
            Member.REACH,
            Member.within(Member.REACH),
            Member.CAN_REACH,
            Member.within(Member.CAN_REACH),
            Member.BECAUSE);

    private final MemberReader members;
    private final List<Property> properties = new ArrayList<>();
    private Topology topology = Topology.flat(List.of());
    private final List<EmptyList> emptyConditions = new ArrayList<>();

    PropertyReader(MemberReader members) {
        this.members = members;
    }

    /** Whether an annotation is such a sentence. */
    static boolean isOne(Saying saying) {
        return switch (saying.word()) {
            case NEVER, ALWAYS, EVENTUALLY -> true;
            default -> false;
        };
    }

    /** Learns what is within which superstate, before any sentence is read. */
    void know(Topology known) {
        topology = known;
    }

    /** Reads one. What the compiler has to complain of is left out. */
    void read(Saying saying) {
        Optional<Meant> goals = goals(saying);
        Optional<Meant> scope = meant(saying, Member.AFTER);
        Optional<Meant> conditions = meant(saying, Member.WITHOUT);
        Optional<List<String>> unless = members.texts(saying.annotation(), Member.UNLESS);
        Optional<List<String>> because = members.texts(saying.annotation(), Member.BECAUSE);
        if (Stream.of(goals, scope, conditions, unless, because).allMatch(Optional::isPresent)) {
            Optional<String> reason = reason(because.get());
            add(
                    switch (saying.word()) {
                        case NEVER ->
                            new Never(goals.get(), scope.get(), conditions.get(), unless.get(), reason, saying.site());
                        case ALWAYS -> new Always(goals.get(), scope.get(), reason, saying.site());
                        case EVENTUALLY -> new Eventually(goals.get(), scope.get(), reason, saying.site());
                        default -> throw new IllegalArgumentException(saying.word() + " is no property");
                    },
                    saying);
        }
    }

    private Optional<Meant> goals(Saying saying) {
        String member = saying.word() == Word.ALWAYS ? Member.CAN_REACH : Member.REACH;
        return members.hasSuperstates()
                ? meant(saying, member)
                : members.requiredStates(saying.annotation(), member).map(Meant::of);
    }

    private Optional<Meant> meant(Saying saying, String member) {
        return members.states(saying.annotation(), member)
                .flatMap(named -> members.superstates(saying.annotation(), Member.within(member))
                        .map(within -> Meant.of(named, within, topology)));
    }

    /** To the model a condition that names nothing is none; but nobody writes it who means that. */
    private void add(Property property, Saying saying) {
        properties.add(property);
        if (!property.goals().isEmpty()) { // Which is the graver mistake.
            members.of(saying.word()).stream()
                    .filter(member -> !GOALS.contains(member.name()))
                    .forEach(member -> readEmpty(saying, member));
        }
    }

    private void readEmpty(Saying saying, Member member) {
        Annotations.value(saying.annotation(), member.name())
                .filter(value -> Annotations.elements(value).isEmpty())
                .ifPresent(value -> emptyConditions.add(EmptyList.ofCondition(
                        saying.word(),
                        "@" + saying.word().word() + Annotations.quoted(saying.annotation()),
                        member,
                        saying.site())));
    }

    /** In one line, however it is written. */
    private static Optional<String> reason(List<String> because) {
        return because.stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The conditions that name no state. */
    List<EmptyList> emptyConditions() {
        return emptyConditions;
    }

    /** All that were read. */
    List<Property> properties() {
        return properties;
    }
}
