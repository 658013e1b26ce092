/** The database, where it is not the default one. */
package dev.switchgear.examples.springorders.database;
