/** A call to a help desk, which was a machine of stateless4j: the tests drive both. */
package dev.switchgear.examples.migrating.call;
