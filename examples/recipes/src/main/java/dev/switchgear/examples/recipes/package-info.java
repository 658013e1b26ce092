/**
 * Machines beside the libraries that many programs have. Each package is a recipe of its own, and runtime/RECIPES.md shows its
 * code: {@code lombok}, {@code mapstruct}, {@code jackson}, {@code jooq} and {@code jpa}. The tests also show what to leave alone.
 */
package dev.switchgear.examples.recipes;
