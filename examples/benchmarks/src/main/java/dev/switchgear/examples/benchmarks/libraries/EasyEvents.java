package dev.switchgear.examples.benchmarks.libraries;

import java.util.List;
import org.jeasy.states.api.AbstractEvent;

/** Easy States knows an event by its class: so each event needs one. */
final class EasyEvents {

    /** One of each, to be raised again and again: nothing says that an event must be new. */
    static final List<AbstractEvent> ALL = List.of(
            new Alpha(),
            new Bravo(),
            new Charlie(),
            new Delta(),
            new Echo(),
            new Foxtrot(),
            new Golf(),
            new Hotel(),
            new India(),
            new Juliett(),
            new Kilo(),
            new Lima(),
            new Mike(),
            new November(),
            new Oscar(),
            new Papa(),
            new Quebec(),
            new Romeo(),
            new Sierra(),
            new Tango());

    private EasyEvents() {}

    private static final class Alpha extends AbstractEvent {}

    private static final class Bravo extends AbstractEvent {}

    private static final class Charlie extends AbstractEvent {}

    private static final class Delta extends AbstractEvent {}

    private static final class Echo extends AbstractEvent {}

    private static final class Foxtrot extends AbstractEvent {}

    private static final class Golf extends AbstractEvent {}

    private static final class Hotel extends AbstractEvent {}

    private static final class India extends AbstractEvent {}

    private static final class Juliett extends AbstractEvent {}

    private static final class Kilo extends AbstractEvent {}

    private static final class Lima extends AbstractEvent {}

    private static final class Mike extends AbstractEvent {}

    private static final class November extends AbstractEvent {}

    private static final class Oscar extends AbstractEvent {}

    private static final class Papa extends AbstractEvent {}

    private static final class Quebec extends AbstractEvent {}

    private static final class Romeo extends AbstractEvent {}

    private static final class Sierra extends AbstractEvent {}

    private static final class Tango extends AbstractEvent {}
}
