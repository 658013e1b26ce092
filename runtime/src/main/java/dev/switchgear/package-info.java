/**
 * The part of Switchgear that ships with an application: the annotation that makes a type a spec, the exceptions of
 * illegal and of reentrant events, and records that describe a machine as data.
 *
 * <p>Nothing here returns null or takes null. Nothing here is needed to <em>run</em> a generated machine but the
 * exceptions: the machine is plain code.
 */
package dev.switchgear;
