package com.acme.gate;

import dev.switchgear.IllegalTransitionException;

/** Pays, walks through, and tries to pay twice. */
public final class Gate {

    private Gate() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        TurnstileMachine gate = new TurnstileMachine();
        System.out.println(gate);
        gate.coin();
        System.out.println(gate);
        gate.push();
        System.out.println(gate);
        try {
            gate.coin();
            gate.coin();
        } catch (IllegalTransitionException refused) {
            System.out.println(refused.getMessage());
        }
        System.out.println(gate);
    }
}
