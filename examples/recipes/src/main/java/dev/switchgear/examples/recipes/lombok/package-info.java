/** Loans: Lombok writes the accessors of the entity. */
package dev.switchgear.examples.recipes.lombok;
