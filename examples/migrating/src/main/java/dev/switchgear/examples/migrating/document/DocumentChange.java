package dev.switchgear.examples.migrating.document;

import static dev.switchgear.examples.migrating.document.DocumentStatus.APPROVED;
import static dev.switchgear.examples.migrating.document.DocumentStatus.ARCHIVED;
import static dev.switchgear.examples.migrating.document.DocumentStatus.DRAFT;
import static dev.switchgear.examples.migrating.document.DocumentStatus.IN_REVIEW;
import static dev.switchgear.examples.migrating.document.DocumentStatus.PUBLISHED;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.migrating.document.DocumentChangeRules.Final;
import dev.switchgear.examples.migrating.document.DocumentChangeRules.Initial;
import dev.switchgear.examples.migrating.document.DocumentChangeRules.Transition;

/** The first step: a table whose events are the wanted states, in place of the map in the enum. */
@StateMachine(states = DocumentStatus.class, events = DocumentStatus.class)
@Initial(DRAFT)
@Final(ARCHIVED)
@Transition(from = DRAFT, on = IN_REVIEW, to = IN_REVIEW)
@Transition(
        from = {IN_REVIEW, APPROVED},
        on = DRAFT,
        to = DRAFT)
@Transition(from = IN_REVIEW, on = APPROVED, to = APPROVED)
@Transition(from = APPROVED, on = PUBLISHED, to = PUBLISHED)
@Transition(from = PUBLISHED, on = APPROVED, to = APPROVED)
@Transition(except = IN_REVIEW, on = ARCHIVED, to = ARCHIVED)
public interface DocumentChange {}
