package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.switchgear.processor.ProductionCases.ORDER;
import static dev.switchgear.processor.ProductionCases.PLAYER;

import dev.switchgear.processor.ProductionCases.Edit;
import dev.switchgear.processor.ProductionCases.Trial;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Machines that are compared with those that are in production. */
final class ProductionTest {

    private static final String ACCEPT = "-Aswitchgear.snapshot.accept=";

    @TempDir
    private Path folder;

    private Compiled compile(TestCompiler compiler, String spec, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Aswitchgear.snapshot=" + folder.resolve("models"));
        return compiler.compileWithOptions(Sources.of(spec), all);
    }

    private Path model(String name) {
        return folder.resolve("models").resolve(name + ".json");
    }

    private String words(Diagnosis said) {
        return said.message().replace(folder.toString(), "/home").replaceAll("\\n +", "\n");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInProductionIsWrittenOnRequestAndThenTheSame(TestCompiler compiler) throws IOException {
        Compiled accepted = compile(compiler, ORDER, ACCEPT + "Order");

        assertThat(accepted.errors()).isEmpty();
        assertThat(accepted.diagnoses()).hasSize(1);
        assertThat(accepted.diagnoses().get(0).message()).contains("[SG414] the model of Order is written to ");
        assertThat(Files.readString(model("shop.Order"))).contains("\"initial\": \"CART\"");
        compile(compiler, ORDER).withoutComplaint();
        compile(compiler, ORDER, ACCEPT + "*").withoutComplaint();
    }

    private static final String[] OFF = {"-Aswitchgear.SG206=off", "-Aswitchgear.SG207=off"};

    /** One change after the other, each with what is said of it. With {@code -Dswitchgear.golden=write} it is written down. */
    @Test
    void eachChangeIsTold() throws IOException {
        eachChangeIsTold(Trial.ORDERS);
    }

    @Thorough
    @Test
    void eachChangeOfAStatechartIsTold() throws IOException {
        eachChangeIsTold(Trial.PLAYERS);
    }

    private void eachChangeIsTold(Trial trial) throws IOException {
        compile(TestCompiler.JAVAC, trial.spec, ACCEPT + "*");
        StringBuilder told = new StringBuilder();
        for (Edit edit : trial.edits) {
            told.append("=== ").append(edit).append('\n');
            List<Diagnosis> said =
                    compile(TestCompiler.JAVAC, edit.of(trial.spec), OFF).diagnoses();
            said.forEach(one -> told.append(one.line())
                    .append(": ")
                    .append(one.kind())
                    .append(": ")
                    .append(words(one))
                    .append("\n\n"));
            told.append(said.isEmpty() ? "nothing\n\n" : "");
        }

        if ("write".equals(System.getProperty("switchgear.golden"))) {
            Files.writeString(trial.told, told);
        }
        assertThat(told.toString()).isEqualTo(Sources.read(trial.told));
    }

    /** Only the constants of an enum have no place there. */
    @Thorough
    @ParameterizedTest
    @EnumSource
    void eachChangeIsToldByEcj(Trial trial) {
        compile(TestCompiler.JAVAC, trial.spec, ACCEPT + "*");
        for (Edit edit : trial.edits) {
            String spec = edit.of(trial.spec);
            assertWithMessage(edit.toString())
                    .that(headlines(compile(TestCompiler.ECJ, spec, OFF)))
                    .containsExactlyElementsIn(headlines(compile(TestCompiler.JAVAC, spec, OFF)));
        }
    }

    private static List<String> headlines(Compiled compiled) {
        return compiled.diagnoses().stream()
                .map(one -> (isOfConstant(one) ? "" : one.line()) + one.headline())
                .toList();
    }

    private static boolean isOfConstant(Diagnosis said) {
        return said.headline().matches(".*SG40[1239].*");
    }

    /** Whoever uses the machine did nothing wrong: it is there, with all that it has now. */
    @ParameterizedTest
    @EnumSource
    void theMachineIsWrittenInAnyCase(TestCompiler compiler) {
        compile(compiler, ORDER, ACCEPT + "Order");
        String spec = ORDER.replace("@Initial(CART)", "@Initial(PLACED)\n@Renamed(from = \"NEW\", to = CART)")
                .replace("order.place();", "order.place(); OrderMachine.stateOf(\"NEW\");");

        Compiled compiled = compile(compiler, spec, "-Aswitchgear.SG206=off");

        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.errors().get(0).headline())
                .isEqualTo("[SG408] new machines start in PLACED, and no more in CART");
        Compiled lowered = compile(compiler, spec, "-Aswitchgear.SG206=off", "-Aswitchgear.SG408=warning");
        assertThat(lowered.errors()).isEmpty();
        assertThat(lowered.classes()).containsKey("shop.OrderMachine");
    }

    @Test
    void aRenamedStateIsTheSame() throws IOException {
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Order");
        String renamed = ORDER.replace("PLACED", "ORDERED")
                .replace("@Initial", "@Renamed(from = \"PLACED\", to = ORDERED)\n@Initial");

        compile(TestCompiler.JAVAC, renamed).withoutComplaint();
        assertThat(headlines(compile(TestCompiler.JAVAC, renamed.replace(", when = \"covers\"", ""))))
                .containsExactly("19[SG405] pay depends on other guards in ORDERED (PLACED before) than in production");
        List<Diagnosis> said =
                compile(TestCompiler.JAVAC, renamed, ACCEPT + "Order").diagnoses();

        assertThat(said).hasSize(1);
        assertThat(words(said.get(0))).contains("found:    the same, written in another way");
        assertThat(Files.readString(model("shop.Order"))).doesNotContain("PLACED");
        compile(TestCompiler.JAVAC, renamed).withoutComplaint();
    }

    /** Of two versions that run at once, the older one is first to learn the name to come. */
    @Test
    void aNameIsLearntBeforeItIsUsed() {
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Order");
        String learning = ORDER.replace("@Initial", "@Renamed(from = \"ORDERED\", to = PLACED)\n@Initial");
        String using = ORDER.replace("PLACED", "ORDERED")
                .replace("@Initial", "@Renamed(from = \"PLACED\", to = ORDERED)\n@Initial");

        compile(TestCompiler.JAVAC, learning).withoutComplaint();
        compile(TestCompiler.JAVAC, learning, ACCEPT + "Order").withoutComplaint();
        compile(TestCompiler.JAVAC, using).withoutComplaint();
    }

    /** What a message shows can be pasted where it stands: then nothing has changed. */
    @Test
    void whoFollowsTheAdviceIsRidOfTheError() {
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "*");
        compile(TestCompiler.JAVAC, PLAYER, ACCEPT + "*");

        isMended(ORDER, "{CART, PLACED, PAID}", "CART", "abstract void cancel");
        isMended(
                ORDER,
                "  @Transition(from = PAID, to = SHIPPED)\n",
                "  @Transition(from = PLACED, to = SHIPPED)\n",
                "abstract void ship");
        isMended(ORDER, "@Entry({PAID, SHIPPED})", "@Entry(PAID)", "void tell");
        isMended(
                PLAYER,
                "@Transition(within = LOADED, on = EJECT",
                "@Transition(from = STOPPED, on = EJECT",
                "public abstract class Player");
        isMended(PLAYER, "@Defer(in = EMPTY, on = RESUME)", "", "public abstract class Player");
    }

    private void isMended(String spec, String part, String replacement, String before) {
        String broken = new Edit(part, replacement).of(spec);
        Diagnosis error = compile(TestCompiler.JAVAC, broken, OFF).errors().get(0);
        Matcher advice = Pattern.compile("put back\\s+(@.*\\))(?: on \\w+)?\n").matcher(error.message());
        assertWithMessage(error.message()).that(advice.find()).isTrue();
        String row = advice.group(1);
        // An action has one annotation, which gets back what it has lost.
        String mended = row.startsWith("@Entry")
                ? broken.replace(replacement, "@Entry({PAID, " + row.replaceAll("@Entry\\((.*)\\)", "$1") + "})")
                : broken.replace(before, row + "\n" + before);

        assertThat(compile(TestCompiler.JAVAC, mended, OFF).errors()).isEmpty();
    }

    @Test
    void whatIsAcceptedIsToldAndThenTheSame() {
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Order");
        String changed = ORDER.replace("from = PAID, to = SHIPPED", "from = PAID, to = CANCELLED")
                .replace("from = PLACED, to = PAID", "from = PLACED, to = SHIPPED")
                .replace("days = 2", "days = 3");

        List<Diagnosis> said = compile(TestCompiler.JAVAC, changed, ACCEPT + "Other, Order", "-Aswitchgear.SG206=off")
                .diagnoses();

        assertThat(said).hasSize(1);
        assertThat(words(said.get(0))).isEqualTo("""
                        [SG414] the model of Order is written to /home/models/shop.Order.json
                        found:    - PLACED --pay [covers] / charge, log--> PAID
                        + PLACED --pay [covers] / charge, log--> SHIPPED
                        - PAID --ship--> SHIPPED
                        + PAID --ship--> CANCELLED
                        - lapse after PT48H
                        + lapse after PT72H
                        expected: the model of what is in production, or goes there with this change
                        fix:      review the difference, and commit it""");
        compile(TestCompiler.JAVAC, changed, "-Aswitchgear.SG206=off").withoutComplaint();
    }

    /** An IDE compiles half-written specs all day, and other builds know nothing of what is accepted. */
    @Test
    void nothingIsWrittenUnlessItIsAccepted() throws IOException {
        compile(TestCompiler.JAVAC, ORDER);
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Orders,shop");
        compile(TestCompiler.JAVAC, ORDER.replace("to = PAID", "to = PAYED"), ACCEPT + "*");

        assertThat(Files.exists(folder.resolve("models"))).isFalse();
    }

    @Test
    void aModelThatIsNotThere() throws IOException {
        assertThat(words(compile(TestCompiler.JAVAC, ORDER).errors().get(0))).isEqualTo("""
                        [SG411] there is no model of the Order that is in production
                        found:    no directory /home/models
                        expected: the model, in a file that is committed with the spec
                        fix:      compile with -Aswitchgear.snapshot.accept=Order
                        which writes it, and commit it""");
        Files.createDirectory(folder.resolve("models"));
        assertThat(words(compile(TestCompiler.JAVAC, ORDER).errors().get(0)))
                .contains("found:    no file /home/models/shop.Order.json");
    }

    @Test
    void aModelThatCannotBeRead() throws IOException {
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Order");
        String model = Files.readString(model("shop.Order"));

        assertThat(unreadable(model.replace("\"format\": 1", "\"format\": 2").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(":2:13: its format is 2, and this version of Switchgear reads 1");
        assertThat(unreadable(model.replace("\"name\": \"Order\"", "\"name\": \"Till\"")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(": it is the model of Till");
        assertThat(unreadable("<<<<<<< HEAD\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(":1:1: a value is expected, and not '<'");
        assertThat(unreadable(new byte[] {(byte) 0xff})).isEqualTo(": it is not encoded in UTF-8");
        Files.delete(model("shop.Order"));
        Files.createDirectory(model("shop.Order"));
        assertThat(compile(TestCompiler.JAVAC, ORDER).errors().get(0).message()).contains("[SG412]");
        List<Diagnosis> unwritable =
                compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Order").errors();
        assertThat(unwritable).hasSize(1);
        assertThat(unwritable.get(0).message()).contains("[SG413] the model of Order cannot be written");
    }

    private String unreadable(byte[] model) throws IOException {
        Files.write(model("shop.Order"), model);
        List<Diagnosis> said = compile(TestCompiler.JAVAC, ORDER).errors();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).headline())
                .isEqualTo("[SG412] the model of the Order that is in production cannot be read");
        return words(said.get(0))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replace("found:    /home/models/shop.Order.json", "");
    }

    @Test
    void optionsWithoutADirectorySaySo() {
        List<String> said = TestCompiler.JAVAC
                .compileWithOptions(Sources.of(ORDER), List.of("-Aswitchgear.snapshot", ACCEPT + "Order"))
                .diagnoses()
                .stream()
                .map(Diagnosis::headline)
                .toList();

        assertThat(said)
                .containsExactly(
                        "[SG002] -Aswitchgear.snapshot has no effect",
                        "[SG002] -Aswitchgear.snapshot.accept=Order has no effect");
    }

    /** A build may always pass the option on, and seldom have a value for it. */
    @Test
    void nothingIsAcceptedByAnEmptyOption() {
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Order");

        compile(TestCompiler.JAVAC, ORDER, ACCEPT).withoutComplaint();
    }

    @Test
    void aBrokenSpecIsNotCompared() {
        compile(TestCompiler.JAVAC, ORDER, ACCEPT + "Order");

        List<Diagnosis> said = compile(TestCompiler.JAVAC, ORDER.replace("{CART, PLACED, PAID}", "SHIPPED"))
                .diagnoses();

        assertThat(said.stream().map(Diagnosis::headline))
                .containsExactly("[SG202] the final state SHIPPED has a transition");
    }

    /** What is written under the name that a class file has. */
    @Test
    void aNestedSpecHasItsBinaryName() {
        String nested = """
                package shop;
                import shop.Outer_LampRules.*;
                public interface Outer {
                  @dev.switchgear.StateMachine
                  @Initial(Lamp.State.OFF)
                  @Transition(from = Lamp.State.OFF, on = Lamp.Event.PRESS, to = Lamp.State.ON)
                  @Transition(from = Lamp.State.ON, on = Lamp.Event.PRESS, to = Lamp.State.OFF)
                  interface Lamp {
                    enum State { OFF, ON }
                    enum Event { PRESS }
                  }
                }
                """;

        assertThat(compile(TestCompiler.JAVAC, nested, ACCEPT + "shop.Outer.Lamp")
                        .errors())
                .isEmpty();

        assertThat(Files.exists(model("shop.Outer$Lamp"))).isTrue();
        compile(TestCompiler.JAVAC, nested).withoutComplaint();
        assertThat(compile(
                                TestCompiler.JAVAC,
                                nested.replace("to = Lamp.State.ON)", "to = Lamp.State.OFF)"),
                                "-Aswitchgear.SG206=off")
                        .errors())
                .hasSize(1);
    }
}
