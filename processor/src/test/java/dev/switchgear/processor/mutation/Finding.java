package dev.switchgear.processor.mutation;

/**
 * What must not have happened.
 *
 * @param ending what it makes of the mutant: a finding, unless it is not for us to answer for
 * @param what what it is, in words that are the same for all mutants to which it happens for the same reason
 * @param evidence what the compiler said, and what was generated
 */
record Finding(Ending ending, String what, String evidence) {

    /** The same, for another to answer for. */
    Finding as(Ending other) {
        return new Finding(other, what, evidence);
    }
}
