"use strict";

/*
 * The words of a model: events as people read them, what stands at an arrow, and which rows are drawn at which state or superstate.
 * It touches no document, so that it also runs outside of a browser.
 */
const words = (() => {
  const UNITS = [["d", 86400000], ["h", 3600000], ["min", 60000], ["s", 1000], ["ms", 1]];

  /** cardInserted of CARD_INSERTED; a name that is not in capitals stays as it is. */
  function camel(constant) {
    if (constant !== constant.toUpperCase()) {
      return constant;
    }
    return constant.toLowerCase().split("_").reduce(
        (text, word) => text === "" || word === "" ? text + word : text + word[0].toUpperCase() + word.slice(1), "");
  }

  /** Names of events: by the constant where two would be called the same. */
  function eventNames(model) {
    const counts = new Map();
    list(model.events).forEach(event => counts.set(camel(event.name), (counts.get(camel(event.name)) || 0) + 1));
    return new Map(list(model.events).map(
        event => [event.name, counts.get(camel(event.name)) > 1 ? event.name : camel(event.name)]));
  }

  /** Milliseconds of a duration as ISO 8601 writes it; undefined for a method's name. */
  function millis(after) {
    const match = /^(-?)PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+(?:\.\d+)?)S)?$/.exec(after || "");
    if (!match) {
      return undefined;
    }
    const sum = (Number(match[2] || 0) * 3600 + Number(match[3] || 0) * 60 + Number(match[4] || 0)) * 1000;
    return match[1] ? -sum : sum;
  }

  /** 30 s of PT30S; what is no whole number of a unit, and a method's name, stay as they are. */
  function duration(after) {
    const value = millis(after);
    const unit = value ? UNITS.find(candidate => value % candidate[1] === 0) : undefined;
    return unit ? value / unit[1] + " " + unit[0] : after;
  }

  /** A span of time for people: 2 d 4 h. */
  function span(value) {
    if (value === 0) {
      return "0 s";
    }
    const parts = [];
    let rest = Math.abs(value);
    UNITS.forEach(([unit, size]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      if (count) {
        parts.push(count + " " + unit);
      }
    });
    return (value < 0 ? "-" : "") + parts.slice(0, 2).join(" ");
  }

  function list(values) {
    return values || [];
  }

  /** The superstates around a superstate, from the inside out. */
  function above(model, superstate) {
    const parents = new Map(list(model.superstates).map(candidate => [candidate.name, candidate.parent]));
    const found = [];
    for (let at = parents.get(superstate); at; at = parents.get(at)) {
      found.push(at);
    }
    return found;
  }

  /** The superstates around a state, from the inside out. */
  function around(model, name) {
    const parent = model.states.find(state => state.name === name).parent;
    return parent ? [parent].concat(above(model, parent)) : [];
  }

  function states(model, superstate) {
    return model.states.filter(state => around(model, state.name).includes(superstate));
  }

  /**
   * The rows as they are drawn: those of a superstate once, at the superstate, if all states within have them or answer the event
   * before it is asked. Else they, and the rows of that event further out, are drawn at each state.
   */
  function drawn(model) {
    const cells = new Map();
    const key = (state, event) => state + " " + (event || "");
    list(model.rows).forEach(row => row.from.forEach(state => {
      cells.set(key(state, row.event), (cells.get(key(state, row.event)) || []).concat(row));
    }));
    const isAnswered = (state, row) => {
      const levels = around(model, state);
      return (cells.get(key(state, row.event)) || []).some(inner => list(inner.guards).length === 0
          && (!inner.within || levels.indexOf(inner.within) < levels.indexOf(row.within)));
    };
    const isWhole = row => states(model, row.within).every(
        state => state.final || row.from.includes(state.name) || isAnswered(state.name, row));
    const spread = new Set();
    list(model.rows).filter(row => row.within && !isWhole(row)).forEach(row => spread.add(key(row.within, row.event)));
    const isOnce = row => row.within
        && [row.within].concat(above(model, row.within)).every(level => !spread.has(key(level, row.event)));
    const edges = [];
    list(model.rows).forEach((row, number) => {
      if (isOnce(row)) {
        edges.push({source: row.within, ofSuperstate: true, row, number});
      } else {
        row.from.forEach(state => edges.push({source: state, ofSuperstate: false, row, number}));
      }
    });
    return edges;
  }

  return {above, around, camel, drawn, duration, eventNames, list, millis, span, states};
})();
