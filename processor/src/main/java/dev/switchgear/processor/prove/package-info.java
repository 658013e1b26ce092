/**
 * What a machine can ever do: which states it reaches, where it ends, and whether the sentences that its spec says of it
 * hold. Each proof looks at the transition system alone and finds all that is wrong, with a shortest path that shows it.
 *
 * <p>Imports {@code model}, {@code resolve} and {@code problem}. A new proof is a class here, a line in
 * {@link dev.switchgear.processor.prove.Proofs}, a record in {@code problem}, a failing fixture and an entry in the
 * catalogue.
 */
@NullMarked
package dev.switchgear.processor.prove;

import org.jspecify.annotations.NullMarked;
