package dev.switchgear.processor.mutation;

/**
 * What must not have happened.
 *
 * @param what what it is, in words that are the same for all mutants to which it happens for the same reason
 * @param evidence what the compiler said, and what was generated
 */
record Finding(String what, String evidence) {}
