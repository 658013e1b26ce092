"use strict";

/*
 * Runs a model as the generated machine runs, but for what its methods do. A configuration is never changed: each step makes a new
 * one, so that a step can be taken back. It touches no document.
 *
 * A configuration: state, history (superstate to the state it was left in), deferred (events that wait, oldest first), due (event to
 * the time it is raised at) and now, in milliseconds.
 */
const machine = model => {
  const {list} = words;
  const MOST_STEPS = 1000;
  const MOST_DEFERRED = 16;
  const TAKEN = ["external", "internal", "resuming"];

  const rows = list(model.rows);
  const around = new Map(model.states.map(state => [state.name, words.around(model, state.name)]));
  const finals = new Set(model.states.filter(state => state.final).map(state => state.name));
  const superstates = new Map(list(model.superstates).map(superstate => [superstate.name, superstate]));
  const resumed = [...new Set(rows.map(row => row.resumes).filter(name => name))];
  const timed = list(model.events).filter(event => event.after);
  const cells = new Map();
  rows.forEach(row => row.from.forEach(state => {
    const key = state + " " + (row.event || "");
    cells.set(key, (cells.get(key) || []).concat(row));
  }));
  // Those of the state are asked first, then those of the superstates around it, from the inside out.
  const level = (row, state) => row.within ? around.get(state).indexOf(row.within) + 1 : 0;
  cells.forEach((cell, key) => cell.sort((a, b) => level(a, key.split(" ")[0]) - level(b, key.split(" ")[0])));

  /** The rows of one state and one event, or those that take themselves, in the order in which they are asked. */
  const cell = (state, event) => cells.get(state + " " + (event || "")) || [];

  /** The guard of hasDisc and of !hasDisc, and the answer that holds there. */
  const guard = written => written.startsWith("!") ? {name: written.slice(1), is: false} : {name: written, is: true};

  const holds = (row, ask) => list(row.guards).map(guard).every(({name, is}) => ask(name) === is);

  const select = (state, event, ask) => cell(state, event).find(row => holds(row, ask));

  const firstOf = superstate => superstates.get(superstate).initial || words.states(model, superstate)[0].name;

  const isTaken = row => Boolean(row) && TAKEN.includes(row.kind);

  /** Where a timer runs: from entry to exit of what its event leads from. */
  const sources = new Map(timed.map(event => [event.name, new Set(rows
    .filter(row => row.event === event.name && isTaken(row))
    .flatMap(row => row.within ? ["^" + row.within] : row.from))]));

  function start(state, settings) {
    const entered = {state, history: {}, deferred: [], due: {}, now: 0};
    resumed.forEach(superstate => entered.history[superstate] = firstOf(superstate));
    return timers(entered, [], [state, ...around.get(state).map(name => "^" + name)], settings);
  }

  function timers(configuration, left, entered, settings) {
    const due = {...configuration.due};
    timed.forEach(event => {
      const where = sources.get(event.name);
      if (left.some(place => where.has(place))) {
        delete due[event.name];
      }
      if (entered.some(place => where.has(place))) {
        due[event.name] = configuration.now + settings.time(event);
      }
    });
    return {...configuration, due};
  }

  /** The configuration after a row: what is left is remembered before the target is looked up. */
  function take(configuration, row, settings) {
    if (row.kind === "internal") {
      return configuration;
    }
    const from = configuration.state;
    const entersAnew = row.into || row.resumes;
    const levels = around.get(from);
    const outer = entersAnew && levels.includes(entersAnew) ? levels.indexOf(entersAnew) + 1 : 0;
    const isInside = row.resumes && levels.includes(row.resumes);
    const to = row.to || (isInside ? from : configuration.history[row.resumes]);
    const left = levels.filter((name, i) => i < outer || !around.get(to).includes(name));
    const entered = around.get(to).filter(name => !levels.includes(name) || left.includes(name));
    const history = {...configuration.history};
    resumed.filter(name => left.includes(name)).forEach(name => history[name] = from);
    return timers({...configuration, state: to, history}, [from, ...left.map(name => "^" + name)],
      [to, ...entered.map(name => "^" + name)], settings);
  }

  /** Rows that take themselves, until none holds. */
  function settle(configuration, steps, settings) {
    let at = configuration;
    for (let count = 0; ; count++) {
      const row = select(at.state, undefined, settings.ask);
      if (!row) {
        return at;
      }
      if (count >= MOST_STEPS) {
        throw new Error("rows take themselves without an end");
      }
      const next = take(at, row, settings);
      steps.push({from: at.state, to: next.state, row, kind: row.kind});
      at = next;
    }
  }

  /** A new machine: its superstates and its state are entered, then rows take themselves. */
  function begin(settings) {
    const steps = [];
    return {configuration: settle(start(model.initial, settings), steps, settings), steps, outcome: "taken"};
  }

  /**
   * Raises an event. The outcome is taken, ignored, deferred, refused, or full where too many events wait; the steps say what
   * happened. Settings: ask(guard) answers guards, time(event) tells how long a timeout takes.
   */
  function fire(configuration, event, settings) {
    return raise(configuration, event, settings, false);
  }

  function raise(configuration, event, settings, byTime) {
    const row = select(configuration.state, event, settings.ask);
    const steps = [];
    const {state} = configuration;
    if (!row) {
      return {configuration, steps, outcome: byTime ? "dropped" : "refused"};
    }
    if (row.kind === "ignored") {
      return {configuration, steps: [{from: state, to: state, event, row, kind: "ignored"}], outcome: "ignored"};
    }
    if (row.kind === "deferred") {
      if (configuration.deferred.length >= MOST_DEFERRED) {
        return {configuration, steps, outcome: "full"};
      }
      const deferred = configuration.deferred.concat({event, byTime});
      return {
        configuration: {...configuration, deferred},
        steps: [{from: state, to: state, event, row, kind: "deferred"}],
        outcome: "deferred",
      };
    }
    let at = step(configuration, event, row, steps, settings);
    let outcome = "taken";
    for (let i = 0; i < at.deferred.length;) {
      if (steps.length > MOST_STEPS) {
        throw new Error("events that wait take steps without an end");
      }
      const waiting = at.deferred[i];
      const recalled = select(at.state, waiting.event, settings.ask);
      if (recalled && recalled.kind === "deferred") {
        i++;
        continue;
      }
      at = {...at, deferred: at.deferred.filter((other, j) => j !== i)};
      if (isTaken(recalled)) {
        at = step(at, waiting.event, recalled, steps, settings, true);
        i = 0;
      } else if (recalled) {
        steps.push({from: at.state, to: at.state, event: waiting.event, row: recalled, kind: "ignored", isRecalled: true});
      } else if (!waiting.byTime) {
        steps.push({from: at.state, to: at.state, event: waiting.event, kind: "refused", isRecalled: true});
        outcome = "refused later";
        break;
      }
    }
    return {configuration: at, steps, outcome};
  }

  function step(configuration, event, row, steps, settings, isRecalled) {
    const next = take(configuration, row, settings);
    steps.push({from: configuration.state, to: next.state, event, row, kind: row.kind, ...(isRecalled ? {isRecalled} : {})});
    return settle(next, steps, settings);
  }

  /** The event that is due next, and when. */
  function deadline(configuration) {
    return timed.filter(event => configuration.due[event.name] !== undefined)
      .map(event => ({event: event.name, time: configuration.due[event.name]}))
      .reduce((first, each) => !first || each.time < first.time ? each : first, undefined);
  }

  /** Lets time go on to what is due next, and raises all that is due then, the earliest first. */
  function expire(configuration, settings) {
    const next = deadline(configuration);
    const steps = [];
    const dropped = [];
    let at = {...configuration, now: Math.max(configuration.now, next.time)};
    for (let due = next; due && due.time <= at.now; due = deadline(at)) {
      if (steps.length > MOST_STEPS) {
        throw new Error("what is due at once follows itself without an end");
      }
      const rest = {...at.due};
      delete rest[due.event];
      const result = raise({...at, due: rest}, due.event, settings, true);
      steps.push(...result.steps);
      if (result.outcome === "dropped") {
        dropped.push(due.event);
        steps.push({from: at.state, to: at.state, event: due.event, kind: "dropped"});
      }
      at = result.configuration;
      if (result.outcome === "refused later") {
        return {event: next.event, configuration: at, steps, outcome: result.outcome};
      }
    }
    return {event: next.event, configuration: at, steps, outcome: steps.length > dropped.length ? "taken" : "dropped"};
  }

  const permits = (configuration, event, ask) => isTaken(select(configuration.state, event, ask));

  /** What becomes of an event now: permitted, ignored, deferred, guarded (guards refuse) or refused. */
  function fate(state, event, ask) {
    const row = select(state, event, ask);
    if (row) {
      return {kind: isTaken(row) ? "permitted" : row.kind, row};
    }
    return cell(state, event).length ? {kind: "guarded", rows: cell(state, event)} : {kind: "refused", states: statesOf(event)};
  }

  /** Where an event may take a transition. */
  const statesOf = event => model.states.map(state => state.name).filter(name => cell(name, event).some(isTaken));

  /** Each way in which something can go, depending on what guards answer. */
  function ways(run) {
    const found = [];
    let forced = [];
    do {
      const answers = new Map();
      const ask = name => {
        if (!answers.has(name)) {
          const given = forced[answers.size];
          answers.set(name, given === undefined ? true : given);
        }
        return answers.get(name);
      };
      try {
        found.push({...run(ask), answers: Object.fromEntries(answers)});
      } catch (endless) {
        // Guards that always hold may keep rows going for ever; such a way leads nowhere.
      }
      forced = [...answers.values()];
      while (forced.length && !forced[forced.length - 1]) {
        forced.pop();
      }
      if (forced.length) {
        forced[forced.length - 1] = false;
      }
    } while (forced.length && found.length < 64);
    return found;
  }

  /**
   * A shortest way from a new machine to each state that can be reached: state to a list of {event, answers}, of which the first, with
   * no event, is the start.
   */
  function paths() {
    const found = new Map();
    const seen = new Set();
    const queue = [];
    const time = () => 0;
    const add = (configuration, path) => {
      const bare = {...configuration, due: {}, now: 0};
      const key = JSON.stringify([bare.state, bare.history, bare.deferred.map(each => each.event)]);
      if (!seen.has(key) && seen.size < 20000) {
        seen.add(key);
        queue.push({configuration: bare, path});
      }
    };
    const meet = (result, path) => {
      result.steps.filter(each => !found.has(each.to)).forEach(each => found.set(each.to, path));
      if (!found.has(result.configuration.state)) {
        found.set(result.configuration.state, path);
      }
      add(result.configuration, path);
    };
    ways(ask => begin({ask, time})).forEach(way => meet(way, [{answers: way.answers}]));
    for (let i = 0; i < queue.length && found.size < model.states.length; i++) {
      const {configuration, path} = queue[i];
      list(model.events).forEach(event => {
        ways(ask => fire(configuration, event.name, {ask, time}))
          .filter(way => way.outcome === "taken" || way.outcome === "deferred")
          .forEach(way => meet(way, path.concat({event: event.name, answers: way.answers})));
      });
    }
    return found;
  }

  /** The guards that may be asked in a state, or in those that events lead to from it. */
  function guardsNear(state) {
    const names = new Set();
    const add = row => list(row.guards).forEach(written => names.add(guard(written).name));
    const visited = new Set();
    const visit = (at, isNow) => {
      if (visited.has(at)) {
        return;
      }
      visited.add(at);
      cell(at).forEach(row => {
        add(row);
        targets(row).forEach(to => visit(to, false));
      });
      if (isNow) {
        list(model.events).forEach(event => cell(at, event.name).forEach(row => {
          add(row);
          targets(row).forEach(to => visit(to, false));
        }));
      }
    };
    visit(state, true);
    return [...names];
  }

  function targets(row) {
    return row.to ? [row.to] : row.resumes ? words.states(model, row.resumes).map(state => state.name) : [];
  }

  /** All guards, and whether only rows that take themselves ask them. */
  function guards() {
    const found = new Map();
    rows.forEach(row => list(row.guards).forEach(written => {
      const {name} = guard(written);
      found.set(name, (found.has(name) ? found.get(name) : true) && !row.event);
    }));
    return found;
  }

  return {begin, cell, deadline, expire, fate, finals, fire, guards, guardsNear, paths, permits, start, statesOf};
};
