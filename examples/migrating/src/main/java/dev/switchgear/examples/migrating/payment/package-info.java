/** A payment by card, which was a machine of Spring Statemachine: the tests drive both. */
package dev.switchgear.examples.migrating.payment;
