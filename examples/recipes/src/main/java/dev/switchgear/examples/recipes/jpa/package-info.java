/** Memberships, which are entities of Jakarta Persistence. */
package dev.switchgear.examples.recipes.jpa;
