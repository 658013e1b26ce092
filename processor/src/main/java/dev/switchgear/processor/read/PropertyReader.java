package dev.switchgear.processor.read;

import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Property.Always;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sentences about the whole machine that a spec says hold. */
final class PropertyReader {

    private final MemberReader members;
    private final List<Property> properties = new ArrayList<>();

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
            property(saying, after.get(), reason(because.get())).ifPresent(properties::add);
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

    /** In one line, however it is written. */
    private static Optional<String> reason(List<String> because) {
        return because.stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** All that were read. */
    List<Property> properties() {
        return properties;
    }
}
