package dev.switchgear.processor.mutation;

import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.testing.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mutants of one seed. Each depends on the seed and on its number alone, so that it can be made again by itself. */
final class Mutants {

    private static final Path EXAMPLES = Path.of("../examples");

    /** Kinds of mutations, each as likely as another. */
    private static final List<List<? extends Mutation>> KINDS = List.of(
            List.of(RowMutation.values()),
            List.of(ValueMutation.values()),
            List.of(ConstantMutation.values()),
            List.of(TypeMutation.values()),
            List.of(TypeMutation.values()),
            List.of(MethodMutation.values()),
            List.of(MethodMutation.values()),
            List.of(MarkMutation.values()),
            List.of(PropertyMutation.values()),
            List.of(ChartMutation.values()),
            List.of(EventMutation.values()),
            List.of(TextMutation.values()));

    /**
     * How severe a build may want problems to be: half of the time as they are. The others end in machines more often, and
     * in those of specs that make no sense.
     */
    private static final List<List<String>> SEVERITIES =
            List.of(List.of(), List.of(), severities("off"), severities("warning"));

    private final long seed;
    private final List<Path> specs;
    private final Sources support;

    Mutants(long seed) {
        this.seed = seed;
        this.specs = Stream.of(
                        Sources.in("good"),
                        Sources.in("odd"),
                        Stream.of(
                                EXAMPLES.resolve("turnstile/src/main/java/com/acme/gate/Turnstile.java"),
                                EXAMPLES.resolve(
                                        "io-session/src/main/java/dev/switchgear/examples/iosession/IoSession.java"),
                                EXAMPLES.resolve("ppp-lcp/src/main/java/dev/switchgear/examples/ppplcp/Lcp.java")))
                .flatMap(files -> files)
                .toList();
        this.support = Sources.in("good/elsewhere").map(Sources::of).reduce(new Sources(Map.of()), Sources::and);
    }

    /** One of them. */
    Mutant get(int number) {
        Dice dice = new Dice(seed * 1_000_003 + number);
        List<String> options = dice.of(SEVERITIES);
        Sources spec = Sources.of(dice.of(specs));
        Map.Entry<String, String> file = spec.texts().entrySet().iterator().next();
        List<String> mutations = new ArrayList<>();
        String text = file.getValue();
        for (int left = 1 + dice.below(2) * dice.below(3); left > 0; left--) {
            Mutation mutation = dice.of(dice.of(KINDS));
            Optional<String> spoilt = mutation.apply(new Outline(text), dice);
            if (spoilt.isPresent()) {
                text = spoilt.get();
                mutations.add(title(mutation));
            }
        }
        return new Mutant(
                seed,
                number,
                file.getKey(),
                mutations,
                text,
                new Sources(Map.of(file.getKey(), text)).and(support),
                options);
    }

    /** The names of all mutations there are. */
    static Set<String> mutations() {
        return KINDS.stream().flatMap(List::stream).map(Mutants::title).collect(Collectors.toSet());
    }

    /** Options by which all codes that are negotiable are as severe. */
    private static List<String> severities(String severity) {
        return Stream.of(Code.values())
                .filter(Code::isNegotiable)
                .map(code -> "-Aswitchgear." + code + "=" + severity)
                .toList();
    }

    private static String title(Mutation mutation) {
        return mutation.getClass().getSimpleName() + "." + mutation.name();
    }
}
