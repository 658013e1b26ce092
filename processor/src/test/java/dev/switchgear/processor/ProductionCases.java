package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Specs whose machines are in production, and what may become of them. */
final class ProductionCases {

    private ProductionCases() {}

    static final String ORDER = """
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
    static final String PLAYER = """
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

    static final List<Edit> EDITS_OF_PLAYER = List.of(
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

    /** A part of the spec, and what takes its place. */
    record Edit(String part, String replacement) {

        String of(String spec) {
            assertThat(spec).contains(part);
            return spec.replace(part, replacement);
        }

        @Override
        public String toString() {
            return (part + " -> " + replacement).replaceAll("\\s+", " ");
        }
    }

    static final List<Edit> EDITS = List.of(
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

    /** A spec, what may become of it, and the file that says what is said of that. */
    enum Trial {
        ORDERS(ORDER, EDITS, "Order"),
        PLAYERS(PLAYER, EDITS_OF_PLAYER, "Player");

        final String spec;
        final List<Edit> edits;
        final Path told;

        Trial(String spec, List<Edit> edits, String name) {
            this.spec = spec;
            this.edits = edits;
            this.told = Path.of("src/test/resources/production/" + name + ".txt");
        }
    }
}
