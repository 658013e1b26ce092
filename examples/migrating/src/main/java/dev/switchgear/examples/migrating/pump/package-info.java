/** A fuel pump, which was a machine of squirrel-foundation: the tests drive both. */
package dev.switchgear.examples.migrating.pump;
