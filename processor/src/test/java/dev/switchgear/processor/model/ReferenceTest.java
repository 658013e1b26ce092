package dev.switchgear.processor.model;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Candidate.Fit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several overloads a name means. */
final class ReferenceTest {

    private static Candidate candidate(Visibility visibility, Fit fit) {
        Method method = new Method(
                "covers",
                visibility,
                Method.Form.CONCRETE,
                List.of(),
                List.of(),
                false,
                TypeName.BOOLEAN,
                List.of(),
                Lint.NONE,
                Site.nowhere());
        return new Candidate(method, fit);
    }

    private static Candidate candidate(Fit fit) {
        return candidate(Visibility.PACKAGE, fit);
    }

    private static Reference reference(Candidate... candidates) {
        return new Reference("covers", Arrays.asList(candidates));
    }

    private static Optional<Fit> meant(Candidate... candidates) {
        return reference(candidates).meant().map(Candidate::fit);
    }

    @Test
    void theOneThatTakesExactlyTheParametersIsMeantFirst() {
        assertThat(meant(candidate(Fit.NOTHING), candidate(Fit.WIDER), candidate(Fit.SAME)))
                .hasValue(Fit.SAME);
        assertThat(meant(candidate(Fit.NOTHING), candidate(Fit.WIDER), candidate(Fit.NONE)))
                .hasValue(Fit.WIDER);
        assertThat(meant(candidate(Fit.NONE), candidate(Fit.NOTHING))).hasValue(Fit.NOTHING);
    }

    @Test
    void nothingIsMeantWhereNoneFits() {
        assertThat(meant()).isEmpty();
        assertThat(meant(candidate(Fit.NONE))).isEmpty();
        assertThat(reference(candidate(Fit.NONE), candidate(Fit.NONE)).isAmbiguous())
                .isFalse();
    }

    @Test
    void aPrivateOneIsPassedOver() {
        assertThat(meant(candidate(Visibility.PRIVATE, Fit.SAME), candidate(Fit.WIDER)))
                .hasValue(Fit.WIDER);
        assertThat(meant(candidate(Visibility.PRIVATE, Fit.WIDER), candidate(Fit.WIDER)))
                .hasValue(Fit.WIDER);
        assertThat(meant(candidate(Visibility.PRIVATE, Fit.SAME))).isEmpty();
    }

    @Test
    void ofTwoThatTakeSupertypesNeitherIsMeantAndNoOtherInstead() {
        Candidate[] two = {candidate(Fit.WIDER), candidate(Fit.WIDER), candidate(Fit.NOTHING)};

        assertThat(meant(two)).isEmpty();
        assertThat(reference(two).isAmbiguous()).isTrue();
    }

    @Test
    void theExactOneDecidesBetweenThem() {
        Candidate[] three = {candidate(Fit.WIDER), candidate(Fit.WIDER), candidate(Fit.SAME)};

        assertThat(meant(three)).hasValue(Fit.SAME);
        assertThat(reference(three).isAmbiguous()).isFalse();
    }

    @Test
    void whatTakesParametersIsGivenThem() {
        assertThat(candidate(Fit.SAME).takesPayload()).isTrue();
        assertThat(candidate(Fit.WIDER).takesPayload()).isTrue();
        assertThat(candidate(Fit.NOTHING).takesPayload()).isFalse();
    }
}
