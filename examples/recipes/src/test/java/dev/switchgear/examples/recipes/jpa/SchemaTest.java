package dev.switchgear.examples.recipes.jpa;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What Hibernate makes of a status if it creates the schema. */
class SchemaTest {

    private final String h2 = Library.schema("H2", "2");
    private final String mysql = Library.schema("MySQL", "8");
    private final String postgresql = Library.schema("PostgreSQL", "18");

    @Test
    void theConstantsAreWrittenIntoTheSchema() {
        assertThat(h2).contains("state enum ('FREE','TAKEN')");
        assertThat(mysql).contains("state enum ('FREE','TAKEN')");
        assertThat(postgresql).contains("state varchar(255) check ((state in ('FREE','TAKEN')))");
    }

    @Test
    void aColumnOfTextIsOneEverywhere() {
        String column = "status varchar(20) not null";
        String checked = column + " check ((status in ('ACTIVE','BLOCKED','ENDED')))";

        assertThat(h2).contains(checked);
        assertThat(mysql).contains(column + ",");
        assertThat(postgresql).contains(checked);
    }

    /** The trap: nobody says how the generated record stores its state, and so it is a number. */
    @Test
    void anEmbeddedSnapshotIsStoredByOrdinal() {
        assertThat(postgresql).contains("create table HastyLocker (number integer not null, state smallint check");
    }
}
