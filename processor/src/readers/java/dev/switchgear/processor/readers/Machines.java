package dev.switchgear.processor.readers;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.processor.conformance.RandomSpecs;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machines whose pictures are read: those of the golden files, of the examples that need no library, and some of chance. */
final class Machines {

    private static final List<String> EXAMPLES = List.of(
            "turnstile/src/main/java/com/acme/gate",
            "io-session/src/main/java/dev/switchgear/examples/iosession",
            "ppp-lcp/src/main/java/dev/switchgear/examples/ppplcp",
            "player/src/main/java/dev/switchgear/examples/player",
            "usb-device/src/main/java/dev/switchgear/examples/usbdevice",
            "order-service/src/main/java/dev/switchgear/examples/orders",
            "migrating/src/main/java/dev/switchgear/examples/migrating/pump",
            "migrating/src/main/java/dev/switchgear/examples/migrating/document",
            "migrating/src/main/java/dev/switchgear/examples/migrating/payment",
            "migrating/src/main/java/dev/switchgear/examples/migrating/purchase",
            "migrating/src/main/java/dev/switchgear/examples/migrating/call");

    private static final int RANDOM = 40;

    private Machines() {}

    /** The diagrams of all of them, by the name of their machine's class. */
    static Map<String, Diagram> diagrams() throws IOException, ReflectiveOperationException {
        Map<String, Diagram> diagrams = new LinkedHashMap<>();
        List<Compiled> all = new ArrayList<>(compiled());
        all.add(RandomSpecs.compiled(Seeds.fixed(), RANDOM));
        for (Compiled compiled : all) {
            for (String type : compiled.generated().keySet()) {
                if (type.endsWith("Machine")) {
                    Method definition = compiled.load(type).getDeclaredMethod("definition");
                    definition.setAccessible(true);
                    diagrams.put(type, Diagram.of((StateMachineDefinition<?, ?>) definition.invoke(null)));
                }
            }
        }
        return diagrams;
    }

    /** All of them, compiled with options. */
    static List<Compiled> compiled(String... options) throws IOException {
        List<Sources> all = new ArrayList<>();
        all.add(Stream.of(Sources.in("good"), Sources.in("good/elsewhere"))
                .flatMap(files -> files)
                .filter(Files::isRegularFile)
                .map(Sources::of)
                .reduce(Sources.of(), Sources::and));
        for (String example : EXAMPLES) {
            all.add(Sources.filesIn(Path.of("../examples").resolve(example)).stream()
                    .map(Sources::of)
                    .reduce(Sources.of(), Sources::and));
        }
        return all.stream()
                .map(sources -> TestCompiler.JAVAC
                        .compileWithOptions(sources, List.of(options))
                        .withoutComplaint())
                .toList();
    }
}
