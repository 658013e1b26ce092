package dev.switchgear.examples.usbdevice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.ADDRESS;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.ATTACHED;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.CONFIGURED;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.DEFAULT;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.POWERED;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.SUSPENDED;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.usbdevice.StandardTable.Cell;
import dev.switchgear.examples.usbdevice.UsbDevice.State;
import dev.switchgear.examples.usbdevice.UsbDevice.Superstate;
import dev.switchgear.examples.usbdevice.UsbDeviceMachine.Event;
import dev.switchgear.examples.usbdevice.UsbDeviceMachine.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the specification's table, asked of the machine in each way; and what it knows beside its state. */
class UsbDeviceMachineTest {

    private final Recorder recorder = new Recorder();

    static List<Cell> cells() {
        return StandardTable.cells();
    }

    static List<Cell> accepted() {
        return cells().stream().filter(cell -> !cell.isRefused()).toList();
    }

    static List<Cell> refused() {
        return cells().stream().filter(Cell::isRefused).toList();
    }

    private UsbDeviceMachine device(State state) {
        return new UsbDeviceMachine(recorder, new Snapshot(state, POWERED));
    }

    @Test
    void everyCellIsDecidedOnce() {
        assertThat(cells()).hasSize(State.values().length * Stimulus.values().length);
        assertThat(cells().stream()
                        .map(cell -> List.of(cell.state(), cell.stimulus()))
                        .toList())
                .containsNoDuplicates();
        assertThat(accepted()).hasSize(32);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void leadsWhereTheSpecificationSays(Cell cell) {
        State next = cell.next().orElse(POWERED);
        UsbDeviceMachine device = device(cell.state());
        assertThat(cell.stimulus().can(device)).isTrue();
        assertWithMessage("having only been asked").that(device.state()).isEqualTo(cell.state());

        cell.stimulus().raise(device);

        assertThat(device.state()).isEqualTo(next);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatTheSpecificationDoes(Cell cell) {
        UsbDeviceMachine device = device(cell.state());
        assertThat(cell.stimulus().can(device)).isFalse();

        var refusal = assertThrows(
                IllegalTransitionException.class, () -> cell.stimulus().raise(device));

        assertThat(refusal.state()).isEqualTo(cell.state());
        assertThat(refusal.event()).isEqualTo(cell.stimulus().event());
        assertThat(device.state()).isEqualTo(cell.state());
        assertThat(recorder.calls).isEmpty();
    }

    /** The static table has one cell for an event with all its parameters. */
    @ParameterizedTest
    @EnumSource
    void tableSaysTheSameWithoutAnInstance(State state) {
        for (Event event : Event.values()) {
            List<Cell> same = accepted().stream()
                    .filter(cell -> cell.state() == state && cell.stimulus().event() == event)
                    .toList();
            Set<State> targets = same.stream()
                    .flatMap(cell -> cell.isRemembered()
                            ? List.of(POWERED, DEFAULT, ADDRESS, CONFIGURED).stream()
                            : cell.next().stream())
                    .collect(toSet());
            assertWithMessage("%s in %s", event, state)
                    .that(UsbDeviceMachine.permits(state, event))
                    .isEqualTo(!same.isEmpty());
            assertWithMessage("%s in %s", event, state)
                    .that(UsbDeviceMachine.targets(state, event))
                    .isEqualTo(targets);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POWERED", "DEFAULT", "ADDRESS", "CONFIGURED"})
    void goesOnWhereItWasSuspended(State state) {
        UsbDeviceMachine device = device(state);
        device.busInactive();
        assertThat(device.snapshot()).isEqualTo(new Snapshot(SUSPENDED, state));
        device.busActivity();

        assertThat(device.state()).isEqualTo(state);
        assertThat(recorder.calls).isEqualTo("sleep wake ");
    }

    @ParameterizedTest
    @EnumSource(names = {"POWERED", "DEFAULT", "ADDRESS", "CONFIGURED"})
    void survivesItsOwnStorage(State state) {
        Snapshot stored = new Snapshot(SUSPENDED, state);
        UsbDeviceMachine device = new UsbDeviceMachine(recorder, stored);
        assertThat(device.snapshot()).isEqualTo(stored);
        device.busActivity();

        assertThat(device.state()).isEqualTo(state);
    }

    @Test
    void keepsAddressAndConfigurationWhileItIsSuspended() {
        UsbDeviceMachine device = configured();
        device.busInactive();
        device.busActivity();

        assertThat(device.state()).isEqualTo(CONFIGURED);
        assertThat(device.address()).isEqualTo(5);
        assertThat(device.configuration()).isEqualTo(1);
    }

    /** What is resumed is the state that was suspended last, not one before a reset. */
    @Test
    void aResetIsNotUndoneBySuspending() {
        UsbDeviceMachine device = configured();
        device.busInactive();
        device.reset();
        assertThat(device.address()).isEqualTo(0);
        device.busInactive();
        device.busActivity();

        assertThat(device.state()).isEqualTo(DEFAULT);
        assertThat(device.configuration()).isEqualTo(0);
    }

    /** A device that is plugged in again does not go on where it was. */
    @Test
    void powerThatWasAwayIsAFreshStart() {
        UsbDeviceMachine device = configured();
        device.busInactive();
        device.hubDeconfigured();
        device.hubConfigured();
        device.busInactive();
        device.busActivity();

        assertThat(device.state()).isEqualTo(POWERED);
    }

    @Test
    void drawsCurrentOnlyWhileItIsAwake() {
        UsbDeviceMachine device = new UsbDeviceMachine(recorder);
        device.hubConfigured();
        device.reset();
        device.getDescriptor();
        device.busInactive();
        device.hubDeconfigured();

        assertThat(recorder.calls).isEqualTo("wake describe sleep ");
    }

    @Test
    void anAddressCanBeTakenAway() {
        UsbDeviceMachine device = configured();
        device.setConfiguration(0);
        assertThat(device.configuration()).isEqualTo(0);
        assertThat(device.address()).isEqualTo(5);
        device.setAddress(6);
        assertThat(device.address()).isEqualTo(6);
        device.setAddress(0);

        assertThat(device.state()).isEqualTo(DEFAULT);
        assertThat(device.address()).isEqualTo(0);
    }

    private UsbDeviceMachine configured() {
        UsbDeviceMachine device = new UsbDeviceMachine(recorder);
        device.hubConfigured();
        device.reset();
        device.setAddress(5);
        device.setConfiguration(1);
        assertThat(device.isIn(Superstate.RESPONDING)).isTrue();
        assertThat(device.configuration()).isEqualTo(1);
        return device;
    }

    @Test
    void definitionSaysWhichRowsAreInherited() {
        var definition = UsbDeviceMachine.definition();

        assertThat(definition.initial()).isEqualTo(ATTACHED);
        assertThat(definition.within("ON"))
                .containsExactly(POWERED, DEFAULT, ADDRESS, CONFIGURED, SUSPENDED)
                .inOrder();
        assertThat(definition.rows().stream()
                        .filter(row -> row.event() == Event.RESET)
                        .map(row -> row.within())
                        .toList())
                .containsExactly(on(), on(), on(), on(), on());
        assertThat(definition.rows().stream()
                        .flatMap(row -> row.resumes().stream())
                        .toList())
                .containsExactly("AWAKE");
    }

    private static Optional<String> on() {
        return Optional.of("ON");
    }

    private static final class Recorder implements Function {

        private String calls = "";

        @Override
        public boolean offers(int configuration) {
            return configuration == 1;
        }

        @Override
        public void wake() {
            calls += "wake ";
        }

        @Override
        public void sleep() {
            calls += "sleep ";
        }

        @Override
        public void describe() {
            calls += "describe ";
        }
    }
}
