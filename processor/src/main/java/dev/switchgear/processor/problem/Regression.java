package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Machine;

/** A machine is not the one that is in production; or nobody can tell, for want of its model. */
public sealed interface Regression extends Problem
        permits EffectsDiffer,
                EventIsGone,
                GuardsDiffer,
                MissingModel,
                ModelAccepted,
                NotYetInProduction,
                RowIsGone,
                RowLeadsElsewhere,
                StartDiffers,
                StateActionsDiffer,
                StateIsGone,
                TimeoutDiffers,
                UnreadableModel,
                UnwritableModel {

    /** The model that is in production. */
    Production production();

    /** The machine that is compiled. */
    default Machine machine() {
        return production().machine();
    }
}
