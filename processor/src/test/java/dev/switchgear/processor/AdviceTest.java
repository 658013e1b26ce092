package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.testing.Advice;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever follows the advice of a message to the letter is rid of the error, and meets no other. The fixtures in
 * {@code advice} have the broken spec, the words, and the spec for each way to follow them.
 *
 * <p>With {@code -Dswitchgear.golden=write} the words are written instead of compared; read the difference.
 */
final class AdviceTest {

    private static final boolean WRITE = "write".equals(System.getProperty("switchgear.golden"));

    private static final int AT_ONCE = 16;

    private static final Pattern PACKAGE = Pattern.compile("\\b(package |import (?:static )?)(advice|house)([.;])");

    private static final String IN_PRODUCTION =
            "it takes a model that is in production; ProductionTest follows the advice";

    /** The codes whose advice nobody can follow by changing the spec alone, and why. */
    private static final Map<Code, String> WITHOUT = Map.ofEntries(
            Map.entry(Code.SG001, "Switchgear failed: the advice is to report it"),
            Map.entry(Code.SG003, "a machine remembers less, and that asks for a design"),
            Map.entry(Code.SG121, "the rules move to a class of their own, and that asks for a design"),
            Map.entry(Code.SG133, "thousands of constants become fewer, and that asks for a design"),
            Map.entry(Code.SG140, "an option of the compiler changes, and not the spec"),
            Map.entry(Code.SG141, "the code of another language changes, and not the spec"),
            Map.entry(Code.SG142, "the class path changes, and not the spec"),
            Map.entry(Code.SG143, "the output folder changes, and not the spec"),
            Map.entry(Code.SG144, "the class path changes, and not the spec"),
            Map.entry(Code.SG145, "what is compiled changes, and not the spec"),
            Map.entry(Code.SG401, IN_PRODUCTION),
            Map.entry(Code.SG402, IN_PRODUCTION),
            Map.entry(Code.SG403, IN_PRODUCTION),
            Map.entry(Code.SG404, IN_PRODUCTION),
            Map.entry(Code.SG405, IN_PRODUCTION),
            Map.entry(Code.SG406, IN_PRODUCTION),
            Map.entry(Code.SG407, IN_PRODUCTION),
            Map.entry(Code.SG408, IN_PRODUCTION),
            Map.entry(Code.SG409, IN_PRODUCTION),
            Map.entry(Code.SG410, IN_PRODUCTION),
            Map.entry(Code.SG411, IN_PRODUCTION),
            Map.entry(Code.SG412, IN_PRODUCTION),
            Map.entry(Code.SG413, IN_PRODUCTION),
            Map.entry(Code.SG414, IN_PRODUCTION));

    /** Those that the compiler is asked of one by one: what it says of them keeps it from reading other specs. */
    private static final Set<String> ALONE =
            Set.of("SG101", "SG102", "SG106", "SG107", "SG116-one-enum", "SG117", "SG135", "SG136", "SG137", "SG146");

    static Stream<Advice> fixtures() {
        return Advice.all();
    }

    /** What the compiler advises on those that it can be asked of at once. */
    private static final Map<String, String> ASKED_AT_ONCE = new HashMap<>();

    @BeforeAll
    static void askAtOnce() {
        List<Advice> several = fixtures()
                .filter(advice -> ALONE.stream().noneMatch(advice.toString()::startsWith))
                .toList();
        List<String> texts = several.stream()
                .flatMap(advice -> movedTo(inOnePackage(advice), advice.broken()))
                .toList();
        List<Diagnosis> said = TestCompiler.JAVAC.compile(texts(texts)).diagnoses();
        for (Advice advice : several) {
            String name = inOnePackage(advice);
            ASKED_AT_ONCE.put(
                    advice.toString(),
                    words(advice, said.stream().filter(one -> one.path().contains("/" + name + "/")))
                            .replace("." + name, ""));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isGiven(Advice advice) throws IOException {
        if (!advice.words().isEmpty() && advice.words().equals(ASKED_AT_ONCE.get(advice.toString()))) {
            return;
        }
        String words = words(advice, TestCompiler.JAVAC.compile(texts(advice.broken())).diagnoses().stream());

        if (WRITE) {
            Files.writeString(advice.file(), advice.withWords(words));
        } else {
            assertThat(words).isEqualTo(advice.words());
        }
    }

    private static String inOnePackage(Advice advice) {
        return advice.toString().replace('-', '_');
    }

    private static Stream<String> movedTo(String packageName, List<String> texts) {
        return texts.stream().map(text -> PACKAGE.matcher(text).replaceAll("$1$2." + packageName + "$3"));
    }

    private static String words(Advice advice, Stream<Diagnosis> said) {
        return said.filter(one -> one.message().startsWith("[" + advice.code() + "]"))
                .map(AdviceTest::words)
                .collect(joining("\n"));
    }

    private static String words(Diagnosis said) {
        return said.message()
                .substring(said.message().indexOf("expected:"))
                .lines()
                .map(String::strip)
                .collect(joining("\n"));
    }

    @Test
    void canBeFollowed() {
        canBeFollowed(TestCompiler.JAVAC);
    }

    @Thorough
    @Test
    void canBeFollowedOnEcj() {
        canBeFollowed(TestCompiler.ECJ);
    }

    private static void canBeFollowed(TestCompiler compiler) {
        List<Mend> mends = fixtures()
                .flatMap(
                        advice -> IntStream.range(0, advice.mends().size()).mapToObj(number -> Mend.of(advice, number)))
                .toList();

        assertThat(unsound(mends, compiler)).isEmpty();
    }

    /** Several are compiled at once, each in a package of its own; if something is wrong, fewer. */
    private static List<String> unsound(List<Mend> mends, TestCompiler compiler) {
        if (mends.size() > AT_ONCE) {
            return inHalves(mends, compiler);
        }
        List<String> texts =
                mends.stream().flatMap(mend -> mend.texts().stream()).toList();
        List<String> complaints = compiler.compile(texts(texts)).diagnoses().stream()
                .map(Diagnosis::asPrinted)
                .filter(complaint ->
                        !complaint.contains("Unsupported @SuppressWarnings")) // Of codes of ours, ecj says.
                .toList();
        if (complaints.isEmpty() || mends.size() == 1) {
            return complaints.stream()
                    .map(complaint -> mends.get(0).name() + ": " + complaint)
                    .toList();
        }
        return inHalves(mends, compiler);
    }

    private static List<String> inHalves(List<Mend> mends, TestCompiler compiler) {
        int half = mends.size() / 2;
        return Stream.of(mends.subList(0, half), mends.subList(half, mends.size()))
                .flatMap(some -> unsound(some, compiler).stream())
                .toList();
    }

    private record Mend(String name, List<String> texts) {

        /** A way to follow an advice, in a package of its own. */
        static Mend of(Advice advice, int number) {
            String name = inOnePackage(advice) + "_" + (number + 1);
            return new Mend(name, movedTo(name, advice.mends().get(number)).toList());
        }
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    @Test
    void isKnownOfEachCode() {
        Set<String> known = fixtures().map(Advice::code).collect(Collectors.toCollection(TreeSet::new));
        WITHOUT.keySet().forEach(code -> assertThat(known.add(code.name())).isTrue());

        assertThat(known)
                .containsExactlyElementsIn(
                        Arrays.stream(Code.values()).map(Code::name).toList());
    }

    @Test
    void eachFixtureTellsHowToFollowIt() {
        assertThat(fixtures().filter(advice -> advice.mends().isEmpty())).isEmpty();
    }
}
