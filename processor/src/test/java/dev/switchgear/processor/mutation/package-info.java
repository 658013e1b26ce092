/**
 * Never crash: good specs are spoilt in thousands of ways, and whatever comes of it, each compilation ends in generated
 * code that compiles, in our diagnostics, or in the compiler's own.
 *
 * <p>A {@link dev.switchgear.processor.mutation.Mutation} works on the text of a spec, as far as an {@link
 * dev.switchgear.processor.mutation.Outline} makes sense of it; {@link dev.switchgear.processor.mutation.Mutants} makes
 * mutants of a seed; {@link dev.switchgear.processor.mutation.Harness} compiles them, and {@link
 * dev.switchgear.processor.mutation.Oracle} tells what must not have happened.
 */
package dev.switchgear.processor.mutation;
