package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;

/**
 * What the writers of one machine share.
 *
 * @param chart what the machine does
 * @param api the methods that it has beside those of the spec
 * @param layout how its table is written
 * @param scope what things are called in it
 * @param payloads what rows take of their events' parameters
 * @param signatures the heads of its methods
 * @param field the field that holds the state
 * @param step what stands around an event
 */
record Draft(
        Chart chart,
        Api api,
        Layout layout,
        MachineScope scope,
        Payloads payloads,
        Signatures signatures,
        StateField field,
        StepWriter step) {

    /** Of the machine of a sound spec. */
    static Draft of(Chart chart) {
        MachineScope scope = MachineScope.of(chart.machine());
        Layout layout = Layout.of(chart);
        StateField field = new StateField(chart.machine(), layout, scope);
        return new Draft(
                chart,
                Api.of(chart.machine()),
                layout,
                scope,
                new Payloads(chart),
                new Signatures(scope),
                field,
                new StepWriter(chart, scope, field));
    }

    /** What the spec says. */
    Machine machine() {
        return chart.machine();
    }
}
