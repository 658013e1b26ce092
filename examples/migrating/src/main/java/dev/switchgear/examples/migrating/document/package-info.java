/** A document whose status was an enum with a map of what may follow: the tests drive both. */
package dev.switchgear.examples.migrating.document;
