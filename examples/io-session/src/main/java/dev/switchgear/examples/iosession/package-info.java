/**
 * The life of a Windows user session, as a program of one page.
 *
 * <p>Read {@link dev.switchgear.examples.iosession.IoSession} first: it is all that was written by hand about states and
 * events, and {@code IoSessionMachine} is what the compiler made of it.
 * {@link dev.switchgear.examples.iosession.NotifyingSession} is an ordinary class around the machine, and
 * {@link dev.switchgear.examples.iosession.Morning} the program to run.
 */
package dev.switchgear.examples.iosession;
