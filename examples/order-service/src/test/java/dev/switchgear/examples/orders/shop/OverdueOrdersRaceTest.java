package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.jdbc.DatabaseKind;

/** Races of nodes on H2. */
class OverdueOrdersRaceTest extends OverdueOrdersRaces {

    OverdueOrdersRaceTest() {
        super(DatabaseKind.H2);
    }
}
