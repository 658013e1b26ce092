package dev.switchgear.examples.usbdevice;

import dev.switchgear.IllegalTransitionException;
import java.io.PrintStream;
import java.util.Optional;

/** Plugs a keyboard into a laptop, and lets the laptop sleep. */
public final class Keyboard {

    private final PrintStream out;
    private final UsbDeviceMachine keyboard;

    private Keyboard(PrintStream out) {
        this.out = out;
        this.keyboard = new UsbDeviceMachine(new Keys(out));
    }

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(System.out);
    }

    /** Prints the life of the keyboard. */
    static void print(PrintStream out) {
        out.println("A keyboard, in the states of the USB 2.0 specification, figure 9-1:");
        out.println();
        new Keyboard(out).live();
    }

    private void live() {
        step("hubConfigured()", "the laptop supplies power", keyboard::hubConfigured);
        step("setAddress(5)", "nothing answers before a reset", () -> keyboard.setAddress(5));
        step("reset()", "", keyboard::reset);
        step("getDescriptor()", "what is it?", keyboard::getDescriptor);
        step("setAddress(5)", "", () -> keyboard.setAddress(5));
        step("setConfiguration(9)", "there is only one", () -> keyboard.setConfiguration(9));
        step("setConfiguration(1)", "now one can type", () -> keyboard.setConfiguration(1));
        step("busInactive()", "the lid is closed", keyboard::busInactive);
        step("busActivity()", "and opened: nothing to set up again", keyboard::busActivity);
        step("busInactive()", "the lid is closed", keyboard::busInactive);
        step("reset()", "another system starts", keyboard::reset);
        step("busInactive()", "it is not interested", keyboard::busInactive);
        step("busActivity()", "and has to set up everything", keyboard::busActivity);
        step("hubDeconfigured()", "the laptop is switched off", keyboard::hubDeconfigured);
    }

    private void step(String call, String meaning, Runnable event) {
        UsbDevice.State before = keyboard.state();
        out.println(meaning.isEmpty() ? call : call + "  " + meaning);
        Optional<String> refusal = raise(event);
        refusal.ifPresent(message -> out.println("    refused: " + message));
        out.printf(
                "    %s -> %s, address %d, configuration %d%n",
                before, keyboard.state(), keyboard.address(), keyboard.configuration());
    }

    /** Why the keyboard refused the event; nothing if it accepted. */
    private static Optional<String> raise(Runnable event) {
        try {
            event.run();
            return Optional.empty();
        } catch (IllegalTransitionException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /** A function that says what it does. */
    private record Keys(PrintStream out) implements Function {

        @Override
        public boolean offers(int configuration) {
            return configuration == 1;
        }

        @Override
        public void wake() {
            out.println("    its light is on");
        }

        @Override
        public void sleep() {
            out.println("    its light is off");
        }

        @Override
        public void describe() {
            out.println("    it is a keyboard");
        }
    }
}
