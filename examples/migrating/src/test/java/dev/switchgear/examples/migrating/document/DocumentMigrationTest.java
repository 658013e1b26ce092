package dev.switchgear.examples.migrating.document;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.migrating.Move;
import dev.switchgear.examples.migrating.Seen;
import dev.switchgear.examples.migrating.Side;
import dev.switchgear.examples.migrating.SideBySide;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocumentMigrationTest {

    private final SideBySide<OldDocuments, DocumentFlowMachine> documents = new SideBySide<>(
            DocumentMigrationTest::before,
            DocumentMigrationTest::after,
            List.of(
                    move("submit", OldDocuments::submit, DocumentFlowMachine::submit),
                    move("ann approves", old -> old.approve("ann"), flow -> flow.approve("ann")),
                    move("bob approves", old -> old.approve("bob"), flow -> flow.approve("bob")),
                    move("reject", old -> old.reject("too long"), flow -> flow.reject("too long")),
                    move("publish", OldDocuments::publish, DocumentFlowMachine::publish),
                    move("retract", OldDocuments::retract, DocumentFlowMachine::retract),
                    move("archive", OldDocuments::archive, DocumentFlowMachine::archive)));

    private static Side<OldDocuments> before() {
        List<String> log = new ArrayList<>();
        OldDocuments documents = new OldDocuments("ann", (whom, what) -> log.add(whom + ": " + what));
        return new Side<>(documents, () -> documents.status().name(), log);
    }

    private static Side<DocumentFlowMachine> after() {
        List<String> log = new ArrayList<>();
        DocumentFlowMachine.Factory flows =
                new DocumentFlowMachine.Factory((whom, what) -> log.add(whom + ": " + what));
        Document document = new Document("ann");
        return new Side<>(flows.start(document), () -> document.getStatus().name(), log);
    }

    private static Move<OldDocuments, DocumentFlowMachine> move(
            String name, Consumer<OldDocuments> before, Consumer<DocumentFlowMachine> after) {
        return new Move<>(name, documents -> isAccepted(documents, before), after);
    }

    private static boolean isAccepted(OldDocuments documents, Consumer<OldDocuments> event) {
        try {
            event.accept(documents);
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    @Test
    void everyShortLifeIsTheSame() {
        Seen seen = documents.everySequence(4);

        assertThat(seen.states()).hasSize(5);
        assertThat(seen.accepted()).hasSize(6);
        assertThat(seen.refused()).hasSize(7);
        assertThat(seen.actions()).hasSize(2);
    }

    @Test
    void longLivesAreTheSame() {
        assertThat(documents.randomWalks(20261127, 50, 100).states()).hasSize(5);
    }

    @Tag("thorough")
    @Test
    void everyLifeIsTheSame() {
        assertThat(documents.everySequence(6).states()).hasSize(5);
    }

    @Test
    void anEffectThatThrowsLeavesTheOldStatusHereAndTheNewOneByHand() {
        Readers deaf = (whom, what) -> {
            throw new UnsupportedOperationException();
        };
        OldDocuments before = new OldDocuments("ann", deaf);
        before.submit();
        assertThrows(UnsupportedOperationException.class, () -> before.reject("too long"));
        assertThat(before.status()).isEqualTo(OldStatus.DRAFT);

        Document document = new Document("ann");
        DocumentFlowMachine after = new DocumentFlowMachine.Factory(deaf).start(document);
        after.submit();
        assertThrows(UnsupportedOperationException.class, () -> after.reject("too long"));
        assertThat(document.getStatus()).isEqualTo(DocumentStatus.IN_REVIEW);
    }

    @Test
    void theTablePermitsWhatTheMapDid() {
        for (OldStatus status : OldStatus.values()) {
            for (OldStatus next : OldStatus.values()) {
                assertWithMessage("%s to %s", status, next)
                        .that(DocumentChangeMachine.permits(now(status), now(next)))
                        .isEqualTo(status.canTransitionTo(next));
            }
        }
    }

    @Test
    void theEventsWithNamesLeadWhereTheMapDid() {
        for (DocumentStatus status : DocumentStatus.values()) {
            Set<DocumentStatus> targets = EnumSet.noneOf(DocumentStatus.class);
            for (DocumentFlowMachine.Event event : DocumentFlowMachine.Event.values()) {
                targets.addAll(DocumentFlowMachine.targets(status, event));
            }
            assertThat(targets).isEqualTo(DocumentChangeMachine.permitted(status));
        }
    }

    private static DocumentStatus now(OldStatus status) {
        return DocumentStatus.valueOf(status.name());
    }
}
