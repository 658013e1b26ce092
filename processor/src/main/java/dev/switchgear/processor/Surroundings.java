package dev.switchgear.processor;

import dev.switchgear.processor.language.Neighbours;
import dev.switchgear.processor.read.Moment;

/**
 * What a spec is read amidst.
 *
 * @param neighbours what is written for it and for all others
 * @param moment how long there is to wait
 */
record Surroundings(Neighbours neighbours, Moment moment) {

    boolean isLastRound() {
        return moment == Moment.LAST;
    }
}
