package dev.switchgear.examples.recipes.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.switchgear.Timers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The holds in their table: each event is one transaction. */
public final class Holds {

    private static final Converter<String, HoldStatus> BY_NAME =
            Converter.ofNullable(String.class, HoldStatus.class, HoldStatus::valueOf, HoldStatus::name);

    static final Table<Record> HOLDS = table(name("holds"));
    static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT);
    static final Field<Integer> VERSION = field(name("version"), SQLDataType.INTEGER);
    static final Field<HoldStatus> STATUS =
            field(name("status"), SQLDataType.VARCHAR(20).asConvertedDataType(BY_NAME));
    static final Field<Instant> LAPSE_DUE = field(name("lapse_due"), SQLDataType.INSTANT);

    private final DSLContext database;
    private final Function<DSLContext, Mail> mail;
    private final InstantSource clock;

    /**
     * The holds of a database.
     *
     * @param database the database
     * @param mail writes letters within a transaction, to an outbox
     * @param clock tells the time
     */
    public Holds(DSLContext database, Function<DSLContext, Mail> mail, InstantSource clock) {
        this.database = database;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Raises an event on a hold as somebody has seen it.
     *
     * @param seen the hold
     * @param event calls a method of the flow
     * @return the hold as it is now
     * @throws StaleHoldException if it has changed since
     */
    public Hold fire(Hold seen, Consumer<? super HoldFlow> event) {
        return database.transactionResult(transaction -> {
            claim(transaction.dsl(), seen);
            return raise(transaction.dsl(), claimed(seen), event);
        });
    }

    private static void claim(DSLContext transaction, Hold seen) {
        int claimed = transaction
                .update(HOLDS)
                .set(VERSION, VERSION.plus(1))
                .where(ID.eq(seen.id()), STATUS.eq(seen.status()), VERSION.eq(seen.version()))
                .execute();
        if (claimed == 0) {
            throw new StaleHoldException(seen);
        }
    }

    private static Hold claimed(Hold seen) {
        return new Hold(seen.id(), seen.version() + 1, seen.status(), seen.lapseDue());
    }

    private Hold raise(DSLContext transaction, Hold hold, Consumer<? super HoldFlow> event) {
        HoldFlowMachine flow = new HoldFlowMachine(
                hold,
                mail.apply(transaction),
                new HoldFlowMachine.Snapshot(hold.status(), hold.lapseDue()),
                Timers.polled(clock));
        event.accept(flow);
        Hold left = hold.with(flow.snapshot());
        transaction
                .update(HOLDS)
                .set(STATUS, left.status())
                .set(LAPSE_DUE, left.lapseDue())
                .where(ID.eq(left.id()))
                .execute();
        return left;
    }

    /**
     * Lets lapse one hold that is due and that no other node is busy with.
     *
     * @return the hold as it is now, or empty if there is none
     */
    public Optional<Hold> expireNext() {
        return database.transactionResult(transaction -> transaction
                .dsl()
                .select(ID, VERSION, STATUS, LAPSE_DUE)
                .from(HOLDS)
                .where(LAPSE_DUE.le(clock.instant()))
                .orderBy(LAPSE_DUE)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(Records.mapping(Hold::new))
                .map(due -> {
                    claim(transaction.dsl(), due);
                    return raise(transaction.dsl(), claimed(due), HoldFlow::expire);
                }));
    }
}
