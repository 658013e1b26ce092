/**
 * A CD player: states within states, a state that is remembered, and a row that takes itself.
 *
 * <p>Read {@link dev.switchgear.examples.player.CdPlayer} first. {@link dev.switchgear.examples.player.Drive} is what it drives, and
 * {@link dev.switchgear.examples.player.Evening} the program to run.
 */
package dev.switchgear.examples.player;
