package dev.switchgear.examples.recipes.mapstruct;

import java.time.Instant;

/**
 * A loan as readers see it.
 *
 * @param title the book's title
 * @param availability where the book is
 * @param lateDue until when it may be kept, or null if it is not lent
 */
public record LoanView(String title, Availability availability, Instant lateDue) {}
