package dev.switchgear.processor.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must have happened in sequences of chance: words that the records have for it, as regular expressions. */
final class Happenings {

    private static final List<String> ALWAYS = List.of(
            "start",
            "resume in .*",
            "reload",
            "CALL .*",
            "FIRE .*",
            "TRY_FIRE .*",
            "CAN_CALL .*",
            "CAN .*",
            "call .*: boolean [a-e]\\(.*",
            "call .*: void [f-h]\\(.*",
            "call .*: \\w+ e\\d\\(.*",
            "call .*: void x\\d\\(\\).*",
            "call .*: void x\\d\\(State.*",
            "call .*: M\\d+\\(.*",
            "= true",
            "= false",
            "= S\\d",
            "= \\d+",
            "= answer.*",
            "threw .* by \\[]; it permits.*",
            "threw .* by \\[.+]; it permits.*",
            "threw E\\d inside of E\\d",
            "threw E\\d inside of E\\d of call \\d+",
            "threw E\\d inside of a constructor",
            "threw E\\d inside of a constructor of call \\d+",
            "threw .*Unchecked of call \\d+",
            "threw .*Fatal of call \\d+",
            "threw .*Checked of call \\d+");

    private static final Map<Feature, List<String>> OF_FEATURES = Map.of(
            Feature.HISTORY,
            List.of("resume in S\\d \\{.*", "call .* in S\\d \\{.*"),
            Feature.QUEUED,
            List.of("call .*\n(CALL|FIRE) .*\n= null\ncall .*"),
            Feature.OCCURRENCES,
            List.of(
                    "FIRE_OCCURRENCE .*",
                    "TRY_FIRE_OCCURRENCE .*",
                    "CAN_OCCURRENCE .*",
                    "call .*: void x\\d\\(Occurrence\\).* of \\[E\\d.*",
                    "call .*: void x\\d\\(State, Occurrence, State\\).*"),
            Feature.REFUSALS,
            List.of(
                    "call .*: void x\\d\\(State, \\w+, Reason\\).*NOT_PERMITTED]",
                    "call .*: void x\\d\\(State, \\w+, Reason\\).*REJECTED]",
                    "call .*: void x\\d\\(State, \\w+, Reason\\).*GUARDED]"),
            Feature.TIMEOUTS,
            List.of(
                    "clock \\d+",
                    "clock -\\d+",
                    "wake",
                    "expire\n= false",
                    "expire\n(call .*\n)*= true",
                    "resume in .* due \\{E.*",
                    "call .* due \\{E.*",
                    "call .*: Duration [pq]\\(\\).*",
                    "expire\nthrew E\\d inside of E\\d"),
            Feature.DEFERRAL,
            List.of(
                    "Look.* waiting \\[E\\d.*",
                    "call .* waiting \\[E\\d.*",
                    "call .* waiting \\[E\\d, E\\d].*\\n(call .*\\n)*call .* waiting \\[E\\d]: .*"));

    private static final List<String> RARE = List.of("threw endless by .*");

    private static final Map<Feature, List<String>> RARE_OF_FEATURES = Map.of(
            Feature.TIMEOUTS,
            List.of("threw no time by .*", "wake\n(call .*\n)+= null", "wake\n(call .*\n)*threw .*"),
            Feature.DEFERRAL,
            List.of("threw .*, where too many wait.*", "threw not stored while events wait"));

    private Happenings() {}

    /** What happens often. */
    static Stream<String> many(Set<Feature> features) {
        return all(ALWAYS, OF_FEATURES, features);
    }

    /** What happens at all in many sequences. */
    static Stream<String> rare(Set<Feature> features) {
        return all(RARE, RARE_OF_FEATURES, features);
    }

    private static Stream<String> all(
            List<String> always, Map<Feature, List<String>> ofFeatures, Set<Feature> features) {
        return Stream.concat(
                always.stream(),
                features.stream().flatMap(feature -> ofFeatures.getOrDefault(feature, List.of()).stream()));
    }
}
