package dev.switchgear.processor.model;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Candidate.Fit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several overloads a name means. */
final class ReferenceTest {

    private static final Candidate NOTHING = candidate(Fit.SAME, 0);

    private static Candidate candidate(Visibility visibility, Fit fit, int arity) {
        Method method = new Method(
                "covers",
                visibility,
                Method.Form.CONCRETE,
                List.of(),
                Collections.nCopies(arity, new Parameter("any", TypeName.INT)),
                false,
                TypeName.BOOLEAN,
                List.of(),
                Lint.NONE,
                Site.nowhere());
        return new Candidate(method, fit);
    }

    private static Candidate candidate(Fit fit, int arity) {
        return candidate(Visibility.PACKAGE, fit, arity);
    }

    private static Candidate hidden(Fit fit, int arity) {
        return candidate(Visibility.PRIVATE, fit, arity);
    }

    private static Optional<Candidate> meant(Candidate... candidates) {
        return reference(candidates).meant();
    }

    private static Reference reference(Candidate... candidates) {
        return new Reference("covers", Arrays.asList(candidates));
    }

    @Test
    void theOneThatTakesExactlyTheParametersIsMeantFirst() {
        Candidate exact = candidate(Fit.SAME, 1);
        Candidate wider = candidate(Fit.WIDER, 1);

        assertThat(meant(NOTHING, wider, exact)).hasValue(exact);
        assertThat(meant(NOTHING, wider, candidate(Fit.NONE, 1))).hasValue(wider);
        assertThat(meant(candidate(Fit.NONE, 1), NOTHING)).hasValue(NOTHING);
    }

    @Test
    void theLongestThatFitsIsMeant() {
        Candidate one = candidate(Fit.SAME, 1);
        Candidate two = candidate(Fit.WIDER, 2);

        assertThat(meant(NOTHING, one, two, candidate(Fit.NONE, 3))).hasValue(two);
        assertThat(meant(NOTHING, one, candidate(Fit.NONE, 2))).hasValue(one);
    }

    @Test
    void oneThatTakesThemUncheckedIsNeverMeantButPutsTheCallInDoubt() {
        Candidate wider = candidate(Fit.WIDER, 1);
        Candidate unchecked = candidate(Fit.UNCHECKED, 1);

        assertThat(meant(unchecked, wider)).hasValue(wider);
        assertThat(meant(unchecked)).isEmpty();
        assertThat(reference(unchecked, wider).rivals()).isEmpty();
        assertThat(reference(unchecked, wider).isInDoubt()).isTrue();
        assertThat(reference(wider, NOTHING).isInDoubt()).isFalse();
        assertThat(reference(wider, candidate(Fit.UNCHECKED, 2)).isInDoubt()).isFalse();
        assertThat(reference(wider, hidden(Fit.UNCHECKED, 1)).isInDoubt()).isFalse();
    }

    @Test
    void nothingIsMeantWhereNoneFits() {
        assertThat(meant()).isEmpty();
        assertThat(meant(candidate(Fit.NONE, 1))).isEmpty();
        assertThat(reference(candidate(Fit.NONE, 1), candidate(Fit.NONE, 1)).rivals())
                .isEmpty();
    }

    @Test
    void aPrivateOneIsPassedOver() {
        Candidate wider = candidate(Fit.WIDER, 1);

        assertThat(meant(hidden(Fit.SAME, 1), wider)).hasValue(wider);
        assertThat(meant(hidden(Fit.WIDER, 1), wider)).hasValue(wider);
        assertThat(meant(hidden(Fit.SAME, 2), wider)).hasValue(wider);
        assertThat(meant(hidden(Fit.SAME, 1))).isEmpty();
    }

    @Test
    void ofTwoThatTakeSupertypesNeitherIsMeantAndNoOtherInstead() {
        Candidate[] two = {candidate(Fit.WIDER, 2), candidate(Fit.WIDER, 2), candidate(Fit.SAME, 1), NOTHING};

        assertThat(meant(two)).isEmpty();
        assertThat(reference(two).rivals()).containsExactly(two[0], two[1]);
    }

    @Test
    void theExactOneDecidesBetweenThem() {
        Candidate exact = candidate(Fit.SAME, 1);
        Candidate[] three = {candidate(Fit.WIDER, 1), candidate(Fit.WIDER, 1), exact};

        assertThat(meant(three)).hasValue(exact);
        assertThat(reference(three).rivals()).isEmpty();
    }

    @Test
    void thoseThatTakeFewerAreNoRivals() {
        Candidate two = candidate(Fit.WIDER, 2);
        Candidate[] three = {candidate(Fit.WIDER, 1), candidate(Fit.WIDER, 1), two};

        assertThat(meant(three)).hasValue(two);
        assertThat(reference(three).rivals()).isEmpty();
    }

    @Test
    void whatMayTakeThemIsInTheWayOfThoseThatTakeEquallyMany() {
        Candidate wider = candidate(Fit.WIDER, 1);
        Candidate unsure = candidate(Fit.UNSURE, 1);

        assertThat(reference(wider, unsure).rivals()).containsExactly(wider, unsure);
        assertThat(meant(wider, candidate(Fit.UNSURE, 2))).hasValue(wider);
        assertThat(meant(unsure, NOTHING)).hasValue(NOTHING);
    }

    @Test
    void whatTakesParametersIsGivenThem() {
        assertThat(candidate(Fit.SAME, 1).takesPayload()).isTrue();
        assertThat(candidate(Fit.WIDER, 2).takesPayload()).isTrue();
        assertThat(NOTHING.takesPayload()).isFalse();
    }
}
