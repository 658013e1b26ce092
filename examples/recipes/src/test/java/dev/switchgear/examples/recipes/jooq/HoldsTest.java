package dev.switchgear.examples.recipes.jooq;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.recipes.jooq.Holds.HOLDS;
import static dev.switchgear.examples.recipes.jooq.Holds.ID;
import static dev.switchgear.examples.recipes.jooq.Holds.LAPSE_DUE;
import static dev.switchgear.examples.recipes.jooq.Holds.STATUS;
import static dev.switchgear.examples.recipes.jooq.Holds.VERSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");
    private static final Table<Record> LETTERS = table(name("letters"));
    private static final Field<String> TEXT = field(name("text"), SQLDataType.VARCHAR);

    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
    private final DSLContext database = DSL.using(pool, SQLDialect.H2);
    private Instant now = MONDAY;
    private final Holds holds = new Holds(
            database,
            transaction -> (hold, text) -> transaction
                    .insertInto(table(name("letters")))
                    .set(TEXT, hold + ": " + text)
                    .execute(),
            () -> now);

    @BeforeEach
    void create() {
        database.createTable(HOLDS)
                .columns(ID, VERSION, STATUS, LAPSE_DUE)
                .primaryKey(ID)
                .execute();
        database.createTable(LETTERS).columns(TEXT).execute();
    }

    @AfterEach
    void drop() {
        pool.dispose();
    }

    private Hold insert(Hold hold) {
        database.insertInto(HOLDS, ID, VERSION, STATUS, LAPSE_DUE)
                .values(hold.id(), hold.version(), hold.status(), hold.lapseDue())
                .execute();
        return hold;
    }

    private Hold stored(long id) {
        return database.select(ID, VERSION, STATUS, LAPSE_DUE)
                .from(HOLDS)
                .where(ID.eq(id))
                .fetchSingle(Records.mapping(Hold::new));
    }

    private List<String> letters() {
        return database.select(TEXT).from(LETTERS).orderBy(TEXT).fetch(TEXT);
    }

    @Test
    void anEventIsWrittenAndClaimsTheRow() {
        Hold waiting = insert(new Hold(1, 0, HoldStatus.WAITING, null));

        Hold ready = holds.fire(waiting, HoldFlow::bringBack);

        assertThat(ready).isEqualTo(new Hold(1, 1, HoldStatus.READY, MONDAY.plus(Duration.ofDays(7))));
        assertThat(stored(1)).isEqualTo(ready);
        assertThat(letters()).containsExactly("1: your book is here");
    }

    @Test
    void whoComesTooLateHasDoneNothing() {
        Hold waiting = insert(new Hold(1, 0, HoldStatus.WAITING, null));
        Hold ready = holds.fire(waiting, HoldFlow::bringBack);

        assertThrows(StaleHoldException.class, () -> holds.fire(waiting, HoldFlow::bringBack));

        assertThat(stored(1)).isEqualTo(ready);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesTheRowAsItWas() {
        Hold waiting = insert(new Hold(1, 0, HoldStatus.WAITING, null));

        assertThrows(IllegalTransitionException.class, () -> holds.fire(waiting, HoldFlow::fetch));
        assertThrows(
                ArithmeticException.class,
                () -> holds.fire(waiting, flow -> {
                    flow.bringBack();
                    throw new ArithmeticException("after the event");
                }));

        assertThat(stored(1)).isEqualTo(waiting);
        assertThat(letters()).isEmpty();
    }

    @Test
    void nodesThatPollDoNotWaitForEachOther() {
        insert(new Hold(1, 3, HoldStatus.READY, MONDAY));
        insert(new Hold(2, 5, HoldStatus.READY, MONDAY.plusSeconds(1)));
        insert(new Hold(3, 1, HoldStatus.READY, MONDAY.plusSeconds(3)));
        now = MONDAY.plusSeconds(2);

        database.transaction(other -> {
            other.dsl().selectFrom(HOLDS).where(ID.eq(1L)).forUpdate().fetch();

            assertThat(holds.expireNext()).hasValue(new Hold(2, 6, HoldStatus.LAPSED, null));
            assertThat(holds.expireNext()).isEmpty();
        });

        assertThat(holds.expireNext()).hasValue(new Hold(1, 4, HoldStatus.LAPSED, null));
        assertThat(holds.expireNext()).isEmpty();
        assertThat(letters())
                .containsExactly("1: your book has gone to somebody else", "2: your book has gone to somebody else");
    }

    @Test
    void aNameThatIsNoStateIsAnError() {
        insert(new Hold(1, 0, HoldStatus.WAITING, null));
        database.execute("update \"holds\" set \"status\" = 'STOLEN'");

        DataAccessException thrown = assertThrows(DataAccessException.class, () -> stored(1));

        assertThat(thrown).hasMessageThat().contains("status");
    }

    /** The trap: jOOQ's own converter makes null of it. */
    @Test
    void itIsNullForAnEnumConverter() {
        assertThat(new EnumConverter<>(String.class, HoldStatus.class).from("STOLEN"))
                .isNull();
    }
}
