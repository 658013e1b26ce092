package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.jdbc.DatabaseKind;

/** Races on H2. */
class RaceTest extends Races {

    RaceTest() {
        super(DatabaseKind.H2);
    }
}
