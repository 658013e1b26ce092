package dev.switchgear.processor.mutation;

import java.util.Comparator;

/**
 * A finding, with the mutant that shows it best.
 *
 * @param mutant the mutant
 * @param finding what was found
 * @param times how many mutants show it
 */
record Report(Mutant mutant, Finding finding, int times) {

    private static final Comparator<Mutant> SIMPLEST = Comparator.comparing(
                    (Mutant mutant) -> mutant.mutations().size())
            .thenComparing(mutant -> mutant.source().length())
            .thenComparing(Mutant::number);

    /** Both, if they are of the same finding. */
    Report and(Report other) {
        Report simpler = SIMPLEST.compare(mutant, other.mutant) <= 0 ? this : other;
        return new Report(simpler.mutant, simpler.finding, times + other.times);
    }

    /** All that it takes to see it again. */
    String text() {
        return finding.what() + "\n(in " + times + " mutants, such as " + mutant.title() + ")\n\n" + mutant.source()
                + "\n\n" + finding.evidence();
    }
}
