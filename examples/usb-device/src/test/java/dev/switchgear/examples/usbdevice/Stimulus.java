package dev.switchgear.examples.usbdevice;

import dev.switchgear.examples.usbdevice.UsbDeviceMachine.Event;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An event with a parameter: two requests mean different things for different ones. */
enum Stimulus {
    HUB_CONFIGURED(Event.HUB_CONFIGURED, UsbDeviceMachine::hubConfigured, UsbDeviceMachine::canHubConfigured),
    HUB_DECONFIGURED(Event.HUB_DECONFIGURED, UsbDeviceMachine::hubDeconfigured, UsbDeviceMachine::canHubDeconfigured),
    POWER_INTERRUPTION(
            Event.POWER_INTERRUPTION, UsbDeviceMachine::powerInterruption, UsbDeviceMachine::canPowerInterruption),
    RESET(Event.RESET, UsbDeviceMachine::reset, UsbDeviceMachine::canReset),
    BUS_INACTIVE(Event.BUS_INACTIVE, UsbDeviceMachine::busInactive, UsbDeviceMachine::canBusInactive),
    BUS_ACTIVITY(Event.BUS_ACTIVITY, UsbDeviceMachine::busActivity, UsbDeviceMachine::canBusActivity),
    GET_DESCRIPTOR(Event.GET_DESCRIPTOR, UsbDeviceMachine::getDescriptor, UsbDeviceMachine::canGetDescriptor),
    SET_ADDRESS_ZERO(Event.SET_ADDRESS, usb -> usb.setAddress(0), usb -> usb.canSetAddress(0)),
    SET_ADDRESS(Event.SET_ADDRESS, usb -> usb.setAddress(5), usb -> usb.canSetAddress(5)),
    SET_CONFIGURATION_ZERO(Event.SET_CONFIGURATION, usb -> usb.setConfiguration(0), usb -> usb.canSetConfiguration(0)),
    SET_CONFIGURATION(Event.SET_CONFIGURATION, usb -> usb.setConfiguration(1), usb -> usb.canSetConfiguration(1)),
    SET_CONFIGURATION_UNKNOWN(
            Event.SET_CONFIGURATION, usb -> usb.setConfiguration(9), usb -> usb.canSetConfiguration(9));

    private final Event event;
    private final Consumer<UsbDeviceMachine> call;
    private final Predicate<UsbDeviceMachine> question;

    Stimulus(Event event, Consumer<UsbDeviceMachine> call, Predicate<UsbDeviceMachine> question) {
        this.event = event;
        this.call = call;
        this.question = question;
    }

    Event event() {
        return event;
    }

    void raise(UsbDeviceMachine machine) {
        call.accept(machine);
    }

    boolean can(UsbDeviceMachine machine) {
        return question.test(machine);
    }
}
