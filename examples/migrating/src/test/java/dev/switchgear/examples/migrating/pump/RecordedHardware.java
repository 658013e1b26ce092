package dev.switchgear.examples.migrating.pump;

import java.util.ArrayList;
import java.util.List;

/** Hardware that writes down what it does. */
class RecordedHardware implements Hardware {

    final List<String> log = new ArrayList<>();

    @Override
    public void reserve(int cents) {
        log.add("reserve " + cents);
    }

    @Override
    public void lightUp() {
        log.add("light up");
    }

    @Override
    public void darken() {
        log.add("darken");
    }

    @Override
    public void startMotor() {
        log.add("start motor");
    }

    @Override
    public void stopMotor() {
        log.add("stop motor");
    }

    @Override
    public void count(int centilitres) {
        log.add("count " + centilitres);
    }

    @Override
    public void charge() {
        log.add("charge");
    }

    @Override
    public void release() {
        log.add("release");
    }
}
