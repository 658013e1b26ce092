/**
 * The automaton of PPP's Link Control Protocol, as a table.
 *
 * <p>Read {@link dev.switchgear.examples.ppplcp.Lcp} first: it is the table of RFC 1661, section 4.1, and
 * {@code LcpMachine} is what the compiler made of it. {@link dev.switchgear.examples.ppplcp.DialUp} is the program to run.
 */
package dev.switchgear.examples.ppplcp;
