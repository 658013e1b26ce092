/**
 * The annotation processor. Data flows one way, and each room has its package:
 *
 * <pre>
 * annotations --read--&gt; model --check--&gt; problems --report--&gt; messages
 *                         \---write--&gt; rules and machine
 * </pre>
 *
 * <p>{@link dev.switchgear.processor.StateMachineProcessor} wires them and knows the rounds; no room imports another but
 * {@code model}, which imports none, and {@code problem}.
 */
@NullMarked
package dev.switchgear.processor;

import org.jspecify.annotations.NullMarked;
