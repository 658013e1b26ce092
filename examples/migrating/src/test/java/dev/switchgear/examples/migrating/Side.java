package dev.switchgear.examples.migrating;

import java.util.List;
import java.util.function.Supplier;

/**
 * A machine on one side of a comparison.
 *
 * @param <M> its type
 * @param machine the machine
 * @param state tells the name of the state it is in
 * @param log what its actions have done so far
 */
public record Side<M>(M machine, Supplier<String> state, List<String> log) {}
