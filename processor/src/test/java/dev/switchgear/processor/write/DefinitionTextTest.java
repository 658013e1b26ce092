package dev.switchgear.processor.write;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a machine says of itself as data is what its spec says. */
final class DefinitionTextTest {

    private static final String PLAYER = """
            package player;
            import static player.Player.State.*;
            import static player.Player.Superstate.*;
            import player.PlayerRules.*;
            @dev.switchgear.StateMachine
            @Initial(CLOSED)
            @Substates(of = IDLE, states = {CLOSED, OPEN}, initial = CLOSED)
            @Substates(of = BUSY, states = PAUSED, superstates = PLAYING, initial = NORMAL)
            @Substates(of = PLAYING, states = {NORMAL, FAST}, initial = NORMAL)
            @Final(BROKEN)
            @Automatic(within = PLAYING, into = IDLE, when = "isOver", then = "rewind")
            @Automatic(from = FAST, to = NORMAL, when = "isOver")
            @Automatic(from = {CLOSED, PAUSED}, when = "isOver", then = "rewind")
            public abstract class Player {
              public enum State { CLOSED, OPEN, NORMAL, FAST, PAUSED, BROKEN }
              public enum Superstate { IDLE, BUSY, PLAYING }
              @Transition(from = CLOSED, to = OPEN)
              @Transition(from = OPEN, to = CLOSED)
              @Transition(within = BUSY, to = OPEN)
              @Reject(in = PAUSED)
              abstract void eject();
              @Transition(within = IDLE, into = BUSY, when = "!isOver")
              @Transition(from = PAUSED, resume = PLAYING)
              abstract void play();
              @Transition(from = PAUSED, within = PLAYING, to = PAUSED)
              abstract void pause();
              @Transition(from = NORMAL, to = FAST)
              @Ignore(in = FAST)
              @Transition(within = BUSY, then = "rewind")
              abstract void hurry();
              @Transition(within = {IDLE, BUSY}, to = BROKEN)
              abstract void drop();
              boolean isOver() { return false; }
              void rewind() {}
            }
            """;

    private static final String SHOWN = """
            package player;
            public class Shown implements java.util.concurrent.Callable<Object> {
              @Override
              public Object call() {
                var seen = new java.util.ArrayList<String>();
                var player = PlayerMachine.definition();
                player.superstates().forEach(one -> seen.add(
                    one.name() + one.parent().map(" in "::concat).orElse("") + " " + one.states()
                        + one.initial().map(state -> " initial " + state).orElse("")));
                player.rows().forEach(row -> seen.add(row.from() + " " + row.event() + " " + row.kind()
                    + row.to().map(state -> " to " + state).orElse("") + row.into().map(" into "::concat).orElse("")
                    + row.resumes().map(" resumes "::concat).orElse("") + " " + row.guards() + row.effects()
                    + row.within().map(" within "::concat).orElse("")));
                player.automatics().forEach(row -> seen.add(row.from() + " " + row.kind()
                    + row.to().map(state -> " to " + state).orElse("") + row.into().map(" into "::concat).orElse("")
                    + row.resumes().map(" resumes "::concat).orElse("") + " " + row.guards() + row.effects()
                    + row.within().map(" within "::concat).orElse("")));
                return String.join("\\n", seen) + "\\n";
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void superstatesHistoryAndAutomaticRows(TestCompiler compiler) throws Exception {
        assertThat(compiler.compile(PLAYER, SHOWN)
                        .withoutComplaint()
                        .run("player.Shown")
                        .toString())
                .isEqualTo("""
                IDLE [CLOSED, OPEN] initial CLOSED
                BUSY [PAUSED] initial NORMAL
                PLAYING in BUSY [NORMAL, FAST] initial NORMAL
                CLOSED EJECT EXTERNAL to OPEN [][]
                OPEN EJECT EXTERNAL to CLOSED [][]
                NORMAL EJECT EXTERNAL to OPEN [][] within BUSY
                FAST EJECT EXTERNAL to OPEN [][] within BUSY
                CLOSED PLAY EXTERNAL to NORMAL into BUSY [!isOver][] within IDLE
                OPEN PLAY EXTERNAL to NORMAL into BUSY [!isOver][] within IDLE
                PAUSED PLAY RESUMING resumes PLAYING [][]
                NORMAL PAUSE EXTERNAL to PAUSED [][] within PLAYING
                FAST PAUSE EXTERNAL to PAUSED [][] within PLAYING
                PAUSED PAUSE EXTERNAL to PAUSED [][]
                NORMAL HURRY EXTERNAL to FAST [][]
                PAUSED HURRY INTERNAL [][rewind] within BUSY
                FAST HURRY IGNORED [][]
                CLOSED DROP EXTERNAL to BROKEN [][] within IDLE
                OPEN DROP EXTERNAL to BROKEN [][] within IDLE
                NORMAL DROP EXTERNAL to BROKEN [][] within BUSY
                FAST DROP EXTERNAL to BROKEN [][] within BUSY
                PAUSED DROP EXTERNAL to BROKEN [][] within BUSY
                NORMAL EXTERNAL to CLOSED into IDLE [isOver][rewind] within PLAYING
                FAST EXTERNAL to CLOSED into IDLE [isOver][rewind] within PLAYING
                FAST EXTERNAL to NORMAL [isOver][]
                CLOSED INTERNAL [isOver][rewind]
                PAUSED INTERNAL [isOver][rewind]
                """);
    }

    /** More states than one line lists, and so many that the machine is packed. */
    @Test
    void manyStatesInOneSuperstate() throws Exception {
        String names = IntStream.range(0, 650).mapToObj(i -> "S" + i).collect(joining(", "));
        String spec = """
                package wide;
                import wide.WideRules.*;
                @dev.switchgear.StateMachine
                @Initial(Wide.State.S0)
                @Substates(of = Wide.Superstate.ALL, states = {%s}, initial = Wide.State.S0)
                public interface Wide {
                  enum State { %s, OUT }
                  enum Superstate { ALL }
                  @Transition(within = Wide.Superstate.ALL, to = State.OUT)
                  void leave();
                  @Transition(from = State.OUT, resume = Superstate.ALL)
                  void back();
                }
                """.formatted(names.replace("S", "Wide.State.S"), names);
        String shown = """
                package wide;
                public class Shown implements java.util.concurrent.Callable<Object> {
                  @Override
                  public Object call() {
                    var wide = WideMachine.definition();
                    return wide.superstates().size() + " " + wide.within("ALL").size() + " " + wide.rows().size() + " "
                        + wide.rows().stream().filter(row -> row.within().isPresent()).count();
                  }
                }
                """;
        Compiled compiled = TestCompiler.JAVAC.compileWithOptions(Sources.of(spec, shown), TestCompiler.off("SG206"));

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.run("wide.Shown").toString()).isEqualTo("1 650 651 650");
    }
}
