/** Loans as others see them: MapStruct writes the mapper. */
package dev.switchgear.examples.recipes.mapstruct;
