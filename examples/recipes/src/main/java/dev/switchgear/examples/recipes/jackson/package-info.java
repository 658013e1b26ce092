/** Loans as JSON, by Jackson 2 and by Jackson 3. */
package dev.switchgear.examples.recipes.jackson;
