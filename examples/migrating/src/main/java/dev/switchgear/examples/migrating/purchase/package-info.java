/** A purchase that is approved, which was a machine of COLA: the tests drive both. */
package dev.switchgear.examples.migrating.purchase;
