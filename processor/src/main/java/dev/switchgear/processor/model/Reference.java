package dev.switchgear.processor.model;

import dev.switchgear.processor.model.Candidate.Fit;
import java.util.List;
import java.util.Optional;

/**
 * A method that a row names, as a guard or as an effect.
 *
 * <p>Overloads are told apart by the event's parameters, as Java tells them apart: the one that takes exactly them is
 * meant; else the one that takes supertypes of them; else the one that takes nothing.
 *
 * @param name the name
 * @param candidates the methods of that name, hidden ones too
 */
public record Reference(String name, List<Candidate> candidates) {

    public Reference {
        candidates = List.copyOf(candidates);
    }

    /** The one that is meant; nothing if there is none, or nobody knows which. */
    public Optional<Candidate> meant() {
        return first(fitting(Fit.SAME))
                .or(() -> isAmbiguous() ? Optional.empty() : first(fitting(Fit.WIDER)))
                .or(() -> isAmbiguous() ? Optional.empty() : first(fitting(Fit.NOTHING)));
    }

    /** Whether several take supertypes of the event's parameters, and none exactly them: Java might choose another one. */
    public boolean isAmbiguous() {
        int wider = fitting(Fit.WIDER).size();
        return fitting(Fit.SAME).isEmpty()
                && wider > 0
                && wider + fitting(Fit.UNSURE).size() > 1;
    }

    private List<Candidate> fitting(Fit fit) {
        return candidates.stream()
                .filter(Candidate::isVisible)
                .filter(candidate -> candidate.fit() == fit)
                .toList();
    }

    private static Optional<Candidate> first(List<Candidate> several) {
        return several.stream().findFirst();
    }
}
