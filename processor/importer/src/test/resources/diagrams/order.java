package com.acme;

import static com.acme.OrderFlow.State.*;

import com.acme.OrderFlowRules.Automatic;
import com.acme.OrderFlowRules.Entry;
import com.acme.OrderFlowRules.Final;
import com.acme.OrderFlowRules.Initial;
import com.acme.OrderFlowRules.Timeout;
import com.acme.OrderFlowRules.Transition;
import dev.switchgear.StateMachine;

// Imported from order.scxml.
@StateMachine(queued = true)
@Initial(CART)
@Final({SHIPPED, CANCELLED, FAILED})
@Automatic(from = PACKING, to = FAILED, when = "!inStock")
public abstract class OrderFlow {

    // not imported, line 3: the data, which are fields of the spec: paid, price

    public enum State {
        CART,
        PLACED,
        PAID,
        PACKING,
        SHIPPED,
        CANCELLED,
        FAILED
    }

    @Transition(from = CART)
    @Transition(from = PAID, to = FAILED)
    public abstract void itemAdd();

    @Transition(from = CART, to = PLACED)
    @Transition(from = PAID, to = FAILED)
    public abstract void place();

    @Transition(from = PLACED, to = PAID, when = "eventDataAtLeastPrice", then = {"onPay", "raisePack"})
    @Transition(from = PLACED, then = "onPay2")
    @Transition(from = PAID, to = FAILED)
    public abstract void pay();

    @Timeout(days = 2)
    @Transition(from = PLACED, to = CANCELLED)
    public abstract void paymentLate();

    @Transition(from = PLACED, to = CANCELLED)
    @Transition(from = PAID, to = FAILED)
    public abstract void cancel();

    @Transition(from = PAID, to = PACKING)
    public abstract void pack();

    @Transition(from = PAID, to = FAILED)
    @Transition(from = PACKING, to = SHIPPED)
    public abstract void ship();

    // [_event.data >= price]
    boolean eventDataAtLeastPrice() {
        throw new UnsupportedOperationException("not written yet: eventDataAtLeastPrice");
    }

    // <assign location="paid" expr="price"/>
    void onPay() {
        throw new UnsupportedOperationException("not written yet: onPay");
    }

    // <raise event="pack"/>
    void raisePack() {
        pack();
    }

    // <log expr="'too little'"/>
    void onPay2() {
        throw new UnsupportedOperationException("not written yet: onPay2");
    }

    // [inStock]
    boolean inStock() {
        throw new UnsupportedOperationException("not written yet: inStock");
    }

    // <log expr="'placed'"/>
    @Entry(PLACED)
    void enterPlaced() {
        throw new UnsupportedOperationException("not written yet: enterPlaced");
    }
}
