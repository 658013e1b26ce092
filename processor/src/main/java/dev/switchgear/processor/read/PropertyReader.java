package dev.switchgear.processor.read;

import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Property.Always;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.EmptyList;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sentences about the whole machine that a spec says hold. */
final class PropertyReader {

    private static final List<String> CONDITIONS = List.of("after", "without");

    private final MemberReader members;
    private final List<Property> properties = new ArrayList<>();
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

    /** Reads one. What the compiler has to complain of is left out. */
    void read(Saying saying) {
        Optional<List<State>> after = members.states(saying.annotation(), "after");
        Optional<List<String>> because = members.texts(saying.annotation(), "because");
        if (after.isPresent() && because.isPresent()) {
            property(saying, after.get(), reason(because.get())).ifPresent(property -> add(property, saying));
        }
    }

    private Optional<Property> property(Saying saying, List<State> after, Optional<String> because) {
        return switch (saying.word()) {
            case NEVER ->
                members.requiredStates(saying.annotation(), "reach")
                        .flatMap(reach -> members.states(saying.annotation(), "without")
                                .map(without -> new Never(reach, after, without, because, saying.site())));
            case ALWAYS ->
                members.requiredStates(saying.annotation(), "canReach")
                        .map(reach -> new Always(reach, after, because, saying.site()));
            case EVENTUALLY ->
                members.requiredStates(saying.annotation(), "reach")
                        .map(reach -> new Eventually(reach, after, because, saying.site()));
            default -> throw new IllegalArgumentException(saying.word() + " is no property");
        };
    }

    /** To the model a condition that names nothing is none; but nobody writes it who means that. */
    private void add(Property property, Saying saying) {
        properties.add(property);
        if (!property.reach().isEmpty()) { // Which is the graver mistake.
            CONDITIONS.forEach(member -> readEmpty(saying, member));
        }
    }

    private void readEmpty(Saying saying, String member) {
        Annotations.value(saying.annotation(), member)
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
