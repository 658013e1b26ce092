/**
 * What compiled machines do is what the semantics say: random specs are compiled, and each machine plays random sequences of
 * events beside an interpreter of a page, which shares no code with the processor. Charts and sequences written by hand show that
 * the interpreter can be trusted.
 *
 * <p>A {@link dev.switchgear.processor.conformance.Plan} is what a spec says, and {@link
 * dev.switchgear.processor.conformance.SpecText} says it in Java. A {@link dev.switchgear.processor.conformance.Script}
 * tells which events come, and what each guard and action does when it is called; on its {@link
 * dev.switchgear.processor.conformance.Stage} each of the two acts, and all that happens is taken down in words.
 */
package dev.switchgear.processor.conformance;
