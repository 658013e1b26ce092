package com.acme;

import static com.acme.Shop.State.*;
import static com.acme.Shop.Superstate.*;

import com.acme.ShopRules.Final;
import com.acme.ShopRules.Initial;
import com.acme.ShopRules.Substates;
import com.acme.ShopRules.Timeout;
import com.acme.ShopRules.Transition;
import dev.switchgear.StateMachine;

// Imported from shop.mmd.
@StateMachine
@Initial(CART)
@Final({CANCELLED, SHIPPED})
@Substates(of = OPEN, states = {PLACED, PAID}, initial = PLACED)
public abstract class Shop {

    public enum State {
        CART,
        PLACED,
        CANCELLED,
        SHIPPED,
        PAID
    }

    public enum Superstate {
        OPEN
    }

    @Transition(from = CART, to = PLACED)
    public abstract void place();

    @Transition(within = OPEN, to = CANCELLED)
    public abstract void cancel();

    @Transition(from = PLACED, to = PAID, when = "amountAtLeastPrice", then = "sendReceipt")
    public abstract void pay();

    @Timeout(days = 2)
    @Transition(from = PLACED, to = CANCELLED)
    public abstract void after2Days();

    @Transition(from = PAID, to = SHIPPED)
    public abstract void ship();

    // [amount >= price]
    boolean amountAtLeastPrice() {
        throw new UnsupportedOperationException("not written yet: amountAtLeastPrice");
    }

    // send receipt
    void sendReceipt() {
        throw new UnsupportedOperationException("not written yet: sendReceipt");
    }
}
