package dev.switchgear.processor.conformance;

import dev.switchgear.processor.StateMachineProcessor;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Specs of chance for tests that read pictures. */
public final class RandomSpecs {

    private static final List<String> AIMLESS = TestCompiler.off(
            "SG203", "SG206", "SG207", "SG208", "SG209", "SG211", "SG212", "SG213", "SG214", "SG215", "SG216", "SG217");

    private RandomSpecs() {}

    /** Compiles some specs. */
    public static Compiled compiled(long seed, int count, String... options) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int number = 0; number < count; number++) {
            Luck luck = new Luck(seed, number);
            Plan plan = RandomPlans.plan("M" + number, luck, Feature.wanted());
            sources.put(SpecText.PACKAGE + "." + plan.name(), SpecText.of(plan, luck));
        }
        return TestCompiler.JAVAC
                .compileWith(
                        List.of(Stage.class),
                        Stream.concat(AIMLESS.stream(), Stream.of(options)).toList(),
                        new Sources(sources),
                        new StateMachineProcessor())
                .withoutComplaint();
    }
}
