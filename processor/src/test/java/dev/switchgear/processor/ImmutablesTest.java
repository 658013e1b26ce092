package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Other;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.immutables.value.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Immutables beside us, whose types come later: so that not all who stand beside us in tests are made by us. */
final class ImmutablesTest {

    private static final Sources TILL = Sources.of("""
            package till;
            import org.immutables.value.Value;
            @Value.Immutable
            interface Money {
              int cents();
            }
            """, """
            package till;
            import till.TillRules.*;
            @dev.switchgear.StateMachine
            @Initial(Till.State.EMPTY)
            @Final(Till.State.FULL)
            interface Till {
              enum State { EMPTY, FULL }
              @Transition(from = State.EMPTY, to = State.FULL)
              void pay(ImmutableMoney money);
            }
            """, """
            package till;
            public class Scenario implements java.util.concurrent.Callable<Object> {
              @Override
              public Object call() {
                TillMachine till = new TillMachine();
                till.pay(ImmutableMoney.builder().cents(5).build());
                return till.toString();
              }
            }
            """);

    @ParameterizedTest
    @CsvSource({"JAVAC, BEFORE_US", "JAVAC, AFTER_US", "ECJ, BEFORE_US", "ECJ, AFTER_US"})
    void anEventTakesItsValue(TestCompiler compiler, Other immutables) throws Exception {
        var compiled = compiler.compileWith(List.of(Value.class), TILL, immutables.with(Other.of(Value.class)));

        assertThat(compiled.withoutComplaint().run("till.Scenario")).isEqualTo("TillMachine[FULL]");
    }
}
