package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.nested.SilentPlayerRules.Initial;
import dev.switchgear.examples.benchmarks.nested.SilentPlayerRules.Substates;
import dev.switchgear.examples.benchmarks.nested.SilentPlayerRules.Transition;

/** The rows of {@link Player}, without its actions. */
// @formatter:off, for a row a line
@StateMachine(states = Player.State.class, superstates = Player.Superstate.class, events = Player.Event.class)
@Initial(Player.State.OFF)
@Substates(of = Player.Superstate.ON, superstates = {Player.Superstate.IDLE, Player.Superstate.BUSY}, initial = Player.State.CLOSED)
@Substates(of = Player.Superstate.IDLE, states = {Player.State.CLOSED, Player.State.OPEN}, initial = Player.State.CLOSED)
@Substates(of = Player.Superstate.BUSY, states = {Player.State.PAUSED, Player.State.RECORDING}, superstates = Player.Superstate.PLAYING, initial = Player.State.NORMAL)
@Substates(of = Player.Superstate.PLAYING, states = {Player.State.NORMAL, Player.State.FAST, Player.State.SLOW})
@Transition(from = Player.State.OFF, on = Player.Event.POWER, into = Player.Superstate.ON)
@Transition(within = Player.Superstate.ON, on = Player.Event.POWER, to = Player.State.OFF)
@Transition(from = Player.State.OPEN, on = Player.Event.EJECT, to = Player.State.CLOSED)
@Transition(from = Player.State.CLOSED, within = Player.Superstate.BUSY, on = Player.Event.EJECT, to = Player.State.OPEN)
@Transition(within = Player.Superstate.IDLE, on = Player.Event.PLAY, into = Player.Superstate.BUSY)
@Transition(from = Player.State.PAUSED, on = {Player.Event.PLAY, Player.Event.PAUSE}, to = Player.State.NORMAL)
@Transition(within = Player.Superstate.PLAYING, on = Player.Event.PAUSE, to = Player.State.PAUSED)
@Transition(from = Player.State.NORMAL, on = Player.Event.SPEED, to = Player.State.FAST)
@Transition(from = Player.State.FAST, on = Player.Event.SPEED, to = Player.State.SLOW)
@Transition(from = Player.State.SLOW, on = Player.Event.SPEED, to = Player.State.NORMAL)
@Transition(within = Player.Superstate.BUSY, on = Player.Event.STOP, into = Player.Superstate.IDLE)
@Transition(within = Player.Superstate.IDLE, on = Player.Event.RECORD, to = Player.State.RECORDING)
@Transition(within = Player.Superstate.ON, on = Player.Event.TICK)
// @formatter:on
public interface SilentPlayer {}
