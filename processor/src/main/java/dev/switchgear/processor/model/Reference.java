package dev.switchgear.processor.model;

import dev.switchgear.processor.model.Candidate.Fit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method that a row names, as a guard or as an effect.
 *
 * <p>It takes the event's parameters, the first ones of them, or none. Of overloads those are considered that take the
 * most; and among these the one that takes exactly the types of the event is meant, else the one that takes supertypes.
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
        List<Candidate> longest = longest();
        return exact(longest).or(() -> longest.stream().findFirst().filter(only -> longest.size() == 1));
    }

    /**
     * The several that take equally many of the event's parameters, none of them exactly: Java might choose any. Nothing
     * if it is certain which one is meant, or that none is.
     */
    public List<Candidate> rivals() {
        List<Candidate> longest = longest();
        return longest.size() == 1 || exact(longest).isPresent() ? List.of() : longest;
    }

    /** Whether Java might choose another one than is meant, and warn of it, unless the call says which. */
    public boolean isInDoubt() {
        return meant().stream()
                .anyMatch(meant ->
                        visible().anyMatch(other -> other.fit() == Fit.UNCHECKED && other.arity() == meant.arity()));
    }

    /** Those that take as many of the event's parameters as any that fits, and those that are in their way. */
    private List<Candidate> longest() {
        int most = visible()
                .filter(Candidate::fits)
                .mapToInt(Candidate::arity)
                .max()
                .orElse(-1);
        return visible()
                .filter(candidate -> candidate.arity() == most && (candidate.fits() || candidate.fit() == Fit.UNSURE))
                .toList();
    }

    private static Optional<Candidate> exact(List<Candidate> several) {
        return several.stream().filter(candidate -> candidate.fit() == Fit.SAME).findFirst();
    }

    private Stream<Candidate> visible() {
        return candidates.stream().filter(Candidate::isVisible);
    }
}
