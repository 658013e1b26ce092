package dev.switchgear.examples.recipes.jpa;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What Hibernate makes of a status if it creates the schema. */
class SchemaTest {

    private static final String H2 = Library.schema("H2", "2");
    private static final String MYSQL = Library.schema("MySQL", "8");
    private static final String POSTGRESQL = Library.schema("PostgreSQL", "18");

    @Test
    void theConstantsAreWrittenIntoTheSchema() {
        assertThat(H2).contains("state enum ('FREE','TAKEN')");
        assertThat(MYSQL).contains("state enum ('FREE','TAKEN')");
        assertThat(POSTGRESQL).contains("state varchar(255) check ((state in ('FREE','TAKEN')))");
    }

    @Test
    void aColumnOfTextIsOneEverywhere() {
        String column = "status varchar(20) not null";
        String checked = column + " check ((status in ('ACTIVE','BLOCKED','ENDED')))";

        assertThat(H2).contains(checked);
        assertThat(MYSQL).contains(column + ",");
        assertThat(POSTGRESQL).contains(checked);
    }

    /** The trap: nobody says how the generated record stores its state, and so it is a number. */
    @Test
    void anEmbeddedSnapshotIsStoredByOrdinal() {
        assertThat(POSTGRESQL).contains("create table HastyLocker (number integer not null, state smallint check");
    }
}
