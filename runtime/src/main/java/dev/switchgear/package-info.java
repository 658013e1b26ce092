/**
 * The part of Switchgear that ships with an application: the annotation that makes a type a spec, the exceptions of
 * illegal and of reentrant events, records that describe a machine as data, and what reads the tables that machines carry.
 *
 * <p>Nothing here returns null or takes null. Nothing here takes part in an event but the exceptions: a machine is
 * plain code, and a large one reads its table once.
 */
package dev.switchgear;
