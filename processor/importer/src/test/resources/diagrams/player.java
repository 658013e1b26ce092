package com.acme;

import static com.acme.CdPlayer.State.*;
import static com.acme.CdPlayer.Superstate.*;

import com.acme.CdPlayerRules.Entry;
import com.acme.CdPlayerRules.Exit;
import com.acme.CdPlayerRules.Initial;
import com.acme.CdPlayerRules.Substates;
import com.acme.CdPlayerRules.Transition;
import dev.switchgear.StateMachine;

// Imported from player.puml.
@StateMachine
@Initial(CLOSED)
@Substates(of = IDLE, states = {CLOSED, OPEN}, initial = CLOSED)
@Substates(of = BUSY, states = PAUSED, superstates = PLAYING, initial = NORMAL)
@Substates(of = PLAYING, states = {NORMAL, FAST}, initial = NORMAL)
public abstract class CdPlayer {

    public enum State {
        CLOSED,
        OPEN,
        NORMAL,
        FAST,
        PAUSED
    }

    public enum Superstate {
        IDLE,
        BUSY,
        PLAYING
    }

    @Transition(from = OPEN, to = CLOSED)
    @Transition(from = CLOSED, within = BUSY, to = OPEN)
    public abstract void eject();

    @Transition(from = NORMAL, to = FAST)
    @Transition(from = FAST, to = NORMAL)
    public abstract void speed();

    @Transition(within = PLAYING, to = PAUSED)
    @Transition(from = PAUSED, resume = PLAYING)
    public abstract void pause();

    @Transition(within = IDLE, into = BUSY)
    public abstract void play();

    @Transition(within = BUSY, into = IDLE)
    public abstract void stop();

    // rewind
    @Exit(of = BUSY)
    void rewind() {
        throw new UnsupportedOperationException("not written yet: rewind");
    }

    // spin
    @Entry(of = PLAYING)
    void spin() {
        throw new UnsupportedOperationException("not written yet: spin");
    }

    // brake
    @Exit(of = PLAYING)
    void brake() {
        throw new UnsupportedOperationException("not written yet: brake");
    }
}
