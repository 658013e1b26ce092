package com.acme;

import static com.acme.Checkout.State.*;
import static com.acme.Checkout.Superstate.*;

import com.acme.CheckoutRules.Automatic;
import com.acme.CheckoutRules.Entry;
import com.acme.CheckoutRules.Final;
import com.acme.CheckoutRules.Initial;
import com.acme.CheckoutRules.Substates;
import com.acme.CheckoutRules.Timeout;
import com.acme.CheckoutRules.Transition;
import dev.switchgear.StateMachine;

// Imported from checkout.mmd.
@StateMachine
@Initial(BASKET)
@Final({LOST, DONE})
@Substates(of = DELIVERY, states = {PACKING, SENT}, initial = PACKING)
@Automatic(from = SENT, to = REVIEWING)
public abstract class Checkout {

    // not imported, line 15: fork or join both, which is between regions

    public enum State {
        // Basket of goods
        BASKET,
        PACKING,
        SENT,
        // not imported, line 9: the regions of Reviewing, each a machine of its own: Reading, Read, Writing
        // not imported, line 26: a transition from Reviewing to both
        REVIEWING,
        LOST,
        DONE
    }

    public enum Superstate {
        DELIVERY
    }

    @Transition(from = PACKING, to = SENT, then = {"printLabel", "callCourier"})
    public abstract void send();

    @Transition(from = BASKET, into = DELIVERY, when = {"isOpen", "paidAtLeastPrice"})
    @Transition(from = BASKET, to = BASKET, when = "isOpen")
    public abstract void checkout();

    @Transition(from = BASKET, to = BASKET, then = "count")
    public abstract void add();

    @Timeout(minutes = 30)
    @Transition(from = BASKET, to = LOST)
    public abstract void after30Minutes();

    @Transition(within = DELIVERY, to = LOST, when = "!insured")
    public abstract void lose();

    // note, line 25: the arrow from Reviewing names no event; if it takes itself, write it as @Automatic
    @Transition(from = REVIEWING, to = DONE)
    public abstract void toDone();

    // print label
    void printLabel() {
        throw new UnsupportedOperationException("not written yet: printLabel");
    }

    // call courier
    void callCourier() {
        throw new UnsupportedOperationException("not written yet: callCourier");
    }

    // [isOpen]
    boolean isOpen() {
        throw new UnsupportedOperationException("not written yet: isOpen");
    }

    // [paid >= price]
    boolean paidAtLeastPrice() {
        throw new UnsupportedOperationException("not written yet: paidAtLeastPrice");
    }

    // count
    void count() {
        throw new UnsupportedOperationException("not written yet: count");
    }

    // [insured]
    boolean insured() {
        throw new UnsupportedOperationException("not written yet: insured");
    }

    // greet
    @Entry(BASKET)
    void greet() {
        throw new UnsupportedOperationException("not written yet: greet");
    }
}
