package dev.switchgear.processor.language;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.EventMethod;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Turnstile,     Turnstile, TurnstileRules,      TurnstileMachine",
        "TurnstileSpec, Turnstile, TurnstileRules,      TurnstileMachine",
        "Spec,          Spec,      SpecRules,           SpecMachine",
        "SpecOps,       SpecOps,   SpecOpsRules,        SpecOpsMachine",
        "Outer.Inner,   Inner,     Outer_InnerRules,    Outer_InnerMachine",
        "Outer.RunSpec, Run,       Outer_RunRules,      Outer_RunMachine",
        "Outer.Spec,    Spec,      Outer_SpecRules,     Outer_SpecMachine",
        "OuterSpec.In,  In,        OuterSpec_InRules,   OuterSpec_InMachine"
    })
    void areMadeOfTheSpecs(String spec, String title, String rules, String machine) {
        Names names = Names.of(ClassName.bestGuess("gate." + spec));

        assertThat(names.title()).isEqualTo(title);
        assertThat(names.rules()).isEqualTo(ClassName.get("gate", rules));
        assertThat(names.machine()).isEqualTo(ClassName.get("gate", machine));
        assertThat(names.event().canonicalName()).isEqualTo("gate." + machine + ".Event");
    }

    @ParameterizedTest
    @CsvSource({
        "coin, true",
        "cardInserted, true",
        "step2Done, true",
        "openURL, false",
        "snake_case, false",
        "Push, false"
    })
    void ofEventsTellTheMethodsNameByConvention(String method, boolean byConvention) {
        Method raising = new Method(
                method,
                Visibility.PUBLIC,
                Method.Form.ABSTRACT,
                List.of(),
                List.of(),
                false,
                TypeName.VOID,
                List.of(),
                Lint.NONE,
                Site.numbered(0));

        assertThat(EventMethod.of(raising, EventMethod.Reply.NOTHING).isNamedByConvention())
                .isEqualTo(byConvention);
    }

    @ParameterizedTest
    @CsvSource({
        "coin,          COIN",
        "cardInserted,  CARD_INSERTED",
        "openURLNow,    OPEN_URL_NOW",
        "waitForIO,     WAIT_FOR_IO",
        "step2Done,     STEP2_DONE",
        "x1Y2,          X1_Y2",
        "snake_case,    SNAKE_CASE",
        "Push,          PUSH",
        "été,           ÉTÉ"
    })
    void ofEventsAreTheirMethodsInUpperSnakeCase(String method, String constant) {
        assertThat(EventMethod.constantOf(method)).isEqualTo(constant);
    }
}
