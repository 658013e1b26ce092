package com.acme.shop;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SwitchgearGenerated;
import java.util.Set;

/** Stands in for the machine of {@link Order}, which has errors. */
@SwitchgearGenerated
final class OrderMachine extends Order {
  OrderMachine() {}

  OrderMachine(State state) {}

  @Override
  void pay() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  void checkout() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  void back() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  void ship() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  void deliver() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  void cancel() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  void lose() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  void nothing() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public State state() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean isIn(State state) {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean isFinal() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canPay() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canCheckout() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canBack() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canShip() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canDeliver() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canCancel() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canLose() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean canNothing() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public void fire(Event event) {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean tryFire(Event event) {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean can(Event event) {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public boolean permits(Event event) {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public Set<Event> permitted() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public static boolean permits(State state, Event event) {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public static Set<State> targets(State state, Event event) {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  public static StateMachineDefinition<State, Event> definition() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  @Override
  public String toString() {
    throw new UnsupportedOperationException("Order has errors, which the compiler reports");
  }

  /** The events of {@link Order}, one for each of its event methods. */
  public enum Event {
    /** Raised by {@link Order#pay}. */
    PAY,

    /** Raised by {@link Order#checkout}. */
    CHECKOUT,

    /** Raised by {@link Order#back}. */
    BACK,

    /** Raised by {@link Order#ship}. */
    SHIP,

    /** Raised by {@link Order#deliver}. */
    DELIVER,

    /** Raised by {@link Order#cancel}. */
    CANCEL,

    /** Raised by {@link Order#lose}. */
    LOSE,

    /** Raised by {@link Order#nothing}. */
    NOTHING
  }
}
