package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Machines that are compared with those that are in production. */
final class ProductionTest {

    private static final String ORDER = """
            package shop;
            import static shop.Order.State.*;
            import shop.OrderRules.*;
            @dev.switchgear.StateMachine
            @Initial(CART)
            @Final({SHIPPED, CANCELLED})
            public abstract class Order {
              /** The states. */
              public enum State {
                CART,
                PLACED,
                PAID,
                SHIPPED,
                CANCELLED
              }
              @Transition(from = CART, to = PLACED)
              abstract void place();
              @Transition(from = PLACED, to = PAID, when = "covers", then = {"charge", "log"})
              abstract void pay();
              @Transition(from = PAID, to = SHIPPED)
              abstract void ship();
              @Transition(from = {CART, PLACED, PAID}, to = CANCELLED)
              @Ignore(in = CANCELLED)
              abstract void cancel();
              @Timeout(days = 2)
              @Transition(from = PLACED, to = CANCELLED)
              abstract void lapse();
              @Entry({PAID, SHIPPED})
              void tell() {}
              boolean covers() { return true; }
              boolean late() { return true; }
              void charge() {}
              void log() {}
            }
            class Caller {
              void call(OrderMachine order) {
                order.place();
                order.ship();
              }
            }
            """;

    /** A table with superstates, history, automatic rows and a timer. */
    private static final String PLAYER = """
            package shop;
            import static shop.Player.Event.*;
            import static shop.Player.State.*;
            import static shop.Player.Superstate.*;
            import shop.PlayerRules.*;
            @dev.switchgear.StateMachine
            @Initial(EMPTY)
            @Substates(of = LOADED, states = STOPPED, superstates = BUSY, initial = STOPPED)
            @Substates(of = BUSY, states = {PLAYING, PAUSED}, initial = PLAYING)
            @Transition(from = EMPTY, on = LOAD, into = LOADED)
            @Transition(within = LOADED, on = EJECT, to = EMPTY)
            @Transition(from = STOPPED, on = PLAY, to = PLAYING)
            @Transition(from = PLAYING, on = PAUSE, to = PAUSED)
            @Transition(from = PAUSED, on = PAUSE, to = PLAYING)
            @Transition(within = BUSY, on = {STOP, SLEEP}, to = STOPPED)
            @Transition(from = STOPPED, on = RESUME, resume = BUSY)
            @Defer(in = EMPTY, on = RESUME)
            @Reject(in = EMPTY, on = PLAY)
            @Timeout(on = SLEEP, minutes = 30)
            public abstract class Player {
              /** The states. */
              public enum State { EMPTY, STOPPED, PLAYING, PAUSED }
              /** Those with a name. */
              public enum Superstate { LOADED, BUSY }
              /** The events. */
              public enum Event {
                LOAD,
                EJECT,
                PLAY,
                PAUSE,
                STOP,
                SLEEP,
                RESUME
              }
              @Entry(of = BUSY)
              void spinUp() {}
              @Exit(of = BUSY)
              void spinDown() {}
              boolean isBroken() { return false; }
            }
            """;

    private static final List<Edit> EDITS_OF_PLAYER = List.of(
            new Edit("superstates = BUSY, initial = STOPPED", "superstates = BUSY, initial = PLAYING"),
            new Edit("initial = PLAYING)", "initial = PAUSED)"),
            new Edit("{PLAYING, PAUSED}, initial", "PLAYING, initial"),
            new Edit(
                    "@Transition(within = LOADED, on = EJECT, to = EMPTY)",
                    "@Transition(from = STOPPED, on = EJECT, to = EMPTY)"),
            new Edit("@Transition(within = LOADED", "@Transition(from = {STOPPED, PLAYING, PAUSED}"),
            new Edit("within = BUSY, on = {STOP, SLEEP}", "from = {PLAYING, PAUSED}, on = {STOP, SLEEP}"),
            new Edit("{STOP, SLEEP}, to = STOPPED", "{STOP, SLEEP}, to = EMPTY"),
            new Edit("on = RESUME, resume = BUSY", "on = RESUME, into = BUSY"),
            new Edit("@Defer(in = EMPTY, on = RESUME)", "@Ignore(in = EMPTY, on = RESUME)"),
            new Edit("@Defer(in = EMPTY, on = RESUME)", "@Reject(in = EMPTY, on = RESUME)"),
            new Edit("@Reject(in = EMPTY, on = PLAY)", "@Automatic(from = PLAYING, to = EMPTY, when = \"isBroken\")"),
            new Edit("@Entry(of = BUSY)", ""),
            new Edit("@Entry(of = BUSY)", "@Entry(of = LOADED)"),
            new Edit("PAUSE", "HALT"),
            new Edit("EMPTY", "OPEN"),
            new Edit("BUSY", "ACTIVE"));

    private static final String ACCEPT = "-Aswitchgear.snapshot.accept=";

    /** A part of the spec, and what takes its place. */
    private record Edit(String part, String replacement) {

        String of(String spec) {
            assertThat(spec).contains(part);
            return spec.replace(part, replacement);
        }

        @Override
        public String toString() {
            return (part + " -> " + replacement).replaceAll("\\s+", " ");
        }
    }

    private static final List<Edit> EDITS = List.of(
            new Edit(
                    "@Transition(from = PAID, to = SHIPPED)",
                    "@Transition(from = PAID, to = CANCELLED)\n  @Transition(from = PLACED, to = SHIPPED)"),
            new Edit(", when = \"covers\"", ""),
            new Edit("\"charge\", ", ""),
            new Edit("\"charge\", \"log\"", "\"log\", \"charge\""),
            new Edit("\"log\"", "\"log\", \"charge\""),
            new Edit("{CART, PLACED, PAID}", "CART"),
            new Edit("@Ignore(in = CANCELLED)", "@Reject(in = CANCELLED)"),
            new Edit(
                    "@Transition(from = PLACED, to = PAID",
                    "@Transition(from = PLACED, when = \"late\")\n  @Transition(from = PLACED, to = PAID"),
            new Edit("@Initial(CART)", "@Initial(PLACED)"),
            new Edit("@Initial(CART)", "@Initial(CART)\n@Automatic(from = PAID, to = SHIPPED, when = \"covers\")"),
            new Edit("@Timeout(days = 2)", ""),
            new Edit("days = 2", "days = 3"),
            new Edit("@Entry({PAID, SHIPPED})", "@Entry(PAID)"),
            new Edit("@Entry({PAID, SHIPPED})", "@Entry({PAID, SHIPPED, CANCELLED})"),
            new Edit("PLACED", "ORDERED"),
            new Edit("SHIPPED,\n    CANCELLED", "SHIPPED,\n    CANCELLED, LOST"),
            new Edit(" pay()", " settle()"),
            new Edit("@Final({SHIPPED, CANCELLED})", "@Final(SHIPPED)"));

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

    /** A spec, what may become of it, and the file that says what is said of that. */
    private enum Trial {
        ORDERS(ORDER, EDITS, "Order"),
        PLAYERS(PLAYER, EDITS_OF_PLAYER, "Player");

        private final String spec;
        private final List<Edit> edits;
        private final Path told;

        Trial(String spec, List<Edit> edits, String name) {
            this.spec = spec;
            this.edits = edits;
            this.told = Path.of("src/test/resources/production/" + name + ".txt");
        }
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
        List<Diagnosis> said =
                compile(TestCompiler.JAVAC, renamed, ACCEPT + "Order").diagnoses();

        assertThat(said).hasSize(1);
        assertThat(words(said.get(0))).contains("found:    the same, written in another way");
        assertThat(Files.readString(model("shop.Order"))).doesNotContain("PLACED");
        compile(TestCompiler.JAVAC, renamed).withoutComplaint();
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
