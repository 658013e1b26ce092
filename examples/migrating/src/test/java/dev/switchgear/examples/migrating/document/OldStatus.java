package dev.switchgear.examples.migrating.document;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The status as it was: an enum that knows what follows. */
enum OldStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    ARCHIVED;

    private static final Map<OldStatus, Set<OldStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(IN_REVIEW, ARCHIVED),
            IN_REVIEW, EnumSet.of(DRAFT, APPROVED),
            APPROVED, EnumSet.of(DRAFT, PUBLISHED, ARCHIVED),
            PUBLISHED, EnumSet.of(APPROVED, ARCHIVED),
            ARCHIVED, EnumSet.noneOf(OldStatus.class)));

    boolean canTransitionTo(OldStatus next) {
        return NEXT.get(this).contains(next);
    }
}
