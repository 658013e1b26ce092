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
    private final Function<DSLContext, HoldFlowMachine.Factory> flows;
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
        this.flows = transaction -> new HoldFlowMachine.Factory(mail.apply(transaction), Timers.polled(clock));
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
        return database.transactionResult(transaction -> fire(transaction.dsl(), seen, event));
    }

    private Hold fire(DSLContext transaction, Hold seen, Consumer<? super HoldFlow> event) {
        HoldFlowMachine flow = flows.apply(transaction).on(claim(transaction, seen));
        event.accept(flow);
        return save(transaction, flow.hold());
    }

    private static Hold claim(DSLContext transaction, Hold seen) {
        int claimed = transaction
                .update(HOLDS)
                .set(VERSION, seen.version() + 1)
                .where(ID.eq(seen.id()), VERSION.eq(seen.version()), STATUS.eq(seen.status()))
                .execute();
        if (claimed == 0) {
            throw new StaleHoldException(seen);
        }
        return seen.withVersion(seen.version() + 1);
    }

    private static Hold save(DSLContext transaction, Hold hold) {
        transaction
                .update(HOLDS)
                .set(STATUS, hold.status())
                .set(LAPSE_DUE, hold.lapseDue())
                .where(ID.eq(hold.id()))
                .execute();
        return hold;
    }

    /**
     * Expires one hold that is due and that no other node is busy with.
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
                .map(due -> fire(transaction.dsl(), due, HoldFlow::expire)));
    }
}
