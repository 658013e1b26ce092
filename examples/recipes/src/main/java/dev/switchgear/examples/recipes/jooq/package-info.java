/** Holds in a table, which jOOQ reads and writes. */
package dev.switchgear.examples.recipes.jooq;
