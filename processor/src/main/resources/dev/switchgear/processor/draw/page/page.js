"use strict";

/* The page: what the machine would do, shown and asked. */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const {model} = data;
  const {list} = words;
  const sentences = list(data.sentences);
  const code = data.code || {};
  const names = words.eventNames(model);
  const runs = machine(model);
  const paths = runs.paths();
  const byId = id => document.getElementById(id);
  const stage = stageOf(byId("stage"), byId("picture"), picture(model, dagre));

  /** An element: its attributes, and what is in it. */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (name.startsWith("on")) {
        element.addEventListener(name.slice(2), value);
      } else if (value !== undefined && value !== false) {
        element.setAttribute(name, value === true ? "" : value);
      }
    });
    element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== ""));
    return element;
  }

  // What is asked: guards, and how long timeouts take that a method tells.
  const answers = new Map([...runs.guards()].map(([guard, isOfAutomatics]) => [guard, !isOfAutomatics]));
  const lengths = new Map(list(model.events).filter(event => event.after).map(
    event => [event.name, words.millis(event.after) === undefined ? 60000 : words.millis(event.after)]));
  const settings = (asked, given) => ({
    ask: guard => {
      const answer = given && guard in given ? given[guard] : answers.get(guard);
      if (asked) {
        asked[guard] = answer;
      }
      return answer;
    },
    time: event => lengths.get(event.name),
  });

  // What happened: each entry is where the machine was then.
  let trace = [];
  let walk;
  let chosen;
  const here = () => trace[trace.length - 1].configuration;

  function reset() {
    stop();
    const asked = {};
    trace = [{...runs.begin(settings(asked)), answers: asked}];
    show("A new machine, in " + here().state);
  }

  function resume(state) {
    stop();
    trace = trace.concat({configuration: runs.start(state, settings()), steps: [], resumed: state});
    show("Resumed in " + state);
  }

  function undo() {
    stop();
    if (trace.length > 1) {
      trace = trace.slice(0, -1);
      show("Back in " + here().state);
    }
  }

  function fire(event, given) {
    const asked = {};
    add({...runs.fire(here(), event, settings(asked, given)), event, answers: asked});
  }

  function expire() {
    if (runs.deadline(here())) {
      const asked = {};
      add({...runs.expire(here(), settings(asked)), byTime: true, answers: asked});
    }
  }

  function add(entry) {
    if (entry.outcome === "refused") {
      say(names.get(entry.event) + " is refused in " + here().state);
      return;
    }
    trace = trace.concat(entry);
    show(names.get(entry.event) + ": " + outcome(entry));
  }

  const outcome = entry => ({
    taken: "in " + entry.configuration.state,
    ignored: "ignored",
    deferred: "waits",
    dropped: "was due, and dropped",
    full: "refused, because 16 events wait already",
    "refused later": "in " + entry.configuration.state + "; an event that waited was refused",
  })[entry.outcome];

  function say(text) {
    byId("said").textContent = text;
  }

  function stop() {
    clearTimeout(walk);
    walk = undefined;
  }

  /** Plays a way, step by step. */
  function play(path) {
    reset();
    trace = [];
    const [start, ...rest] = path;
    const asked = {};
    trace = [{...runs.begin(settings(asked, start.answers)), answers: asked}];
    show("A walk of " + rest.length + " steps");
    const go = () => {
      const step = rest.shift();
      if (step) {
        fire(step.event, step.answers);
        walk = setTimeout(go, 900);
      }
    };
    walk = setTimeout(go, 600);
    byId("stage").scrollIntoView({block: "nearest", behavior: "smooth"});
  }

  function show(text) {
    const {state} = here();
    const around = words.around(model, state);
    stage.mark("is-current", [stage.stateOf(state)]);
    stage.mark("is-active", around.map(stage.superstateOf).filter(box => box));
    const open = list(model.events).map(event => ({event, fate: runs.fate(state, event.name, settings().ask)}));
    stage.mark("is-open", open.filter(({fate}) => fate.kind === "permitted").flatMap(({fate}) => lines(fate.row)));
    const last = trace[trace.length - 1];
    stage.mark("is-taken", list(last.steps).filter(step => step.row).flatMap(step =>
      stage.linesOf(model.rows.indexOf(step.row), step.from, words.around(model, step.from))));
    stage.mark("is-hinted", []);
    stage.reveal();
    showNow();
    showEvents(open);
    showGuards();
    showTime();
    showTrace();
    showTable();
    byId("undo").disabled = trace.length < 2;
    document.body.dataset.state = state;
    say(text);
  }

  const lines = row => stage.linesOf(model.rows.indexOf(row), here().state, words.around(model, here().state));

  function showNow() {
    const {state, history, deferred} = here();
    const facts = [];
    const around = words.around(model, state);
    if (around.length) {
      facts.push(["within", around.join(", ")]);
    }
    Object.entries(history).forEach(([superstate, last]) => facts.push(["last of " + superstate, last]));
    if (deferred.length) {
      facts.push(["waiting", deferred.map(each => names.get(each.event)).join(", ")]);
    }
    byId("now").replaceChildren(
      make("h2", {}, "State"),
      make("span", {class: "state-name"}, state),
      runs.finals.has(state) ? make("span", {class: "final"}, "final: nothing leads on") : "",
      facts.length ? make("dl", {}, facts.map(([word, value]) => [make("dt", {}, word), make("dd", {}, value)])) : "");
  }

  const guardsOf = row => list(row.guards).length ? "[" + row.guards.join(" && ") + "]" : "";
  const goal = row => row.to || (row.resumes ? "last of " + row.resumes : "stays");

  function target(row) {
    return row.resumes ? here().history[row.resumes] : row.to ? row.to : "stays";
  }

  function join(values) {
    return values.length < 2 ? values.join("") : values.slice(0, -1).join(", ") + " and " + values[values.length - 1];
  }

  function why(event, fate) {
    const {state} = here();
    if (fate.kind === "refused") {
      return fate.states.length ? "permitted in " + join(fate.states) : "permitted nowhere";
    }
    if (fate.kind === "guarded") {
      return "guards refuse: " + fate.rows.map(guardsOf).join("; ");
    }
    return {ignored: "ignored in " + state, deferred: "waits while in " + state}[fate.kind] || guardsOf(fate.row);
  }

  function showEvents(open) {
    const focused = document.activeElement && document.activeElement.dataset.event;
    const order = {permitted: 0, ignored: 1, deferred: 1, guarded: 2, refused: 3};
    const sorted = open.map((each, i) => ({...each, i})).sort((a, b) => order[a.fate.kind] - order[b.fate.kind] || a.i - b.i);
    const firstDead = sorted.findIndex(({fate}) => fate.kind === "refused");
    byId("event-list").replaceChildren(...sorted.flatMap(({event, fate}, at) => {
      const isDead = fate.kind === "refused" || fate.kind === "guarded";
      const reason = why(event.name, fate);
      const title = make("li", {class: "divider"}, "Not permitted in " + here().state);
      return [...(at === firstDead ? [title] : []), make("li", {}, make("button", {
        type: "button",
        title: fate.kind === "refused" ? "not permitted in " + here().state + "; " + reason : undefined,
        "data-event": event.name,
        "data-fate": fate.kind,
        "aria-disabled": isDead ? "true" : undefined,
        onclick: () => isDead ? say(names.get(event.name) + ": " + (fate.kind === "refused" ? "not permitted in " + here().state + "; " : "") + reason) : (stop(), fire(event.name)),
        onmouseenter: () => stage.mark("is-hinted", fate.row ? lines(fate.row) : []),
        onmouseleave: () => stage.mark("is-hinted", []),
        onfocus: () => stage.mark("is-hinted", fate.row ? lines(fate.row) : []),
      },
      make("span", {class: "name"}, names.get(event.name)),
      make("span", {class: "goes"}, fate.kind === "permitted" ? target(fate.row) : ""),
      reason ? make("span", {class: "why"}, reason) : ""))];
    }));
    if (focused) {
      const again = byId("event-list").querySelector(`[data-event="${CSS.escape(focused)}"]`);
      again && again.focus({preventScroll: true});
    }
  }

  function showGuards() {
    const near = new Set(runs.guardsNear(here().state));
    const shown = [...answers.keys()].filter(guard => near.has(guard));
    byId("guards").hidden = shown.length === 0;
    const choose = (guard, answer) => {
      answers.set(guard, answer);
      show(guard + " answers " + (answer ? "yes" : "no"));
      const button = byId("guard-list").querySelector(`[data-guard="${CSS.escape(guard)}"] [aria-pressed="true"]`);
      button && button.focus();
    };
    byId("guard-list").replaceChildren(...shown.map(guard => make("li", {"data-guard": guard},
      make("code", {}, guard),
      make("span", {class: "answers", role: "group", "aria-label": guard}, [[true, "yes"], [false, "no"]].map(([answer, word]) =>
        make("button", {type: "button", "aria-pressed": String(answers.get(guard) === answer), onclick: () => choose(guard, answer)}, word))))));
  }

  function showTime() {
    if (!lengths.size) {
      return;
    }
    const {due, now} = here();
    const next = runs.deadline(here());
    byId("time").hidden = false;
    const methods = list(model.events).filter(event => event.after && words.millis(event.after) === undefined);
    byId("time-list").replaceChildren(
      make("div", {class: "due"}, make("span", {class: "soft"}, "since the start"), make("span", {}, words.span(now))),
      ...Object.entries(due).sort((a, b) => a[1] - b[1]).map(([event, time]) =>
        make("div", {class: "due"}, make("span", {}, names.get(event)), make("span", {}, "due in " + words.span(time - now)))),
      next ? "" : make("div", {class: "soft"}, "Nothing is due."),
      make("div", {}, make("button", {type: "button", id: "expire", disabled: !next, title: "(t)", onclick: () => {
        stop();
        expire();
      }}, next ? `Wait ${words.span(next.time - now)}: ${names.get(next.event)}` : "Wait")),
      ...methods.map(event => make("label", {class: "due"}, make("code", {}, event.after), make("span", {},
        make("input", {type: "number", min: "0", value: String(lengths.get(event.name) / 1000), onchange: change => {
          lengths.set(event.name, Math.max(0, Number(change.target.value) * 1000));
        }}), " s"))));
  }

  function describe(entry, i) {
    if (entry.resumed) {
      return [[make("span", {class: "by"}, "resumed"), " in " + entry.resumed]];
    }
    if (i === 0) {
      return [[make("span", {class: "by"}, "new"), ", in " + model.initial]].concat(entry.steps.map(moved));
    }
    const steps = entry.steps.map(moved);
    if (entry.outcome === "full") {
      steps.push([make("span", {class: "by"}, names.get(entry.event)), " refused: 16 events wait"]);
    }
    return steps;
  }

  function moved(step) {
    const by = make("span", {class: "by"}, step.event ? names.get(step.event) : "automatic");
    const told = {ignored: " ignored in ", deferred: " waits in ", refused: " refused in ", internal: " stays in ", dropped: " was due, and dropped in "}[step.kind];
    const note = (step.isRecalled ? " (had waited)" : "");
    return told ? [by, told + step.to + note] : [step.from + " ", by, " \u2192 " + step.to + note];
  }

  function showTrace() {
    byId("steps").replaceChildren(...trace.map((entry, i) => {
      const asked = Object.entries(entry.answers || {}).map(([guard, answer]) => guard + " " + (answer ? "yes" : "no"));
      return make("li", {}, describe(entry, i).map(parts => make("div", {}, parts)),
        asked.length ? make("div", {class: "note"}, asked.join(", ")) : "",
        entry.byTime ? make("div", {class: "note"}, "at " + words.span(entry.configuration.now)) : "");
    }));
    byId("steps").scrollTop = byId("steps").scrollHeight;
    byId("test").textContent = testOf(model, code, told());
    byId("copied").textContent = "";
  }

  /** What a test repeats: since the machine was made or resumed. */
  function told() {
    const from = trace.map(entry => Boolean(entry.resumed)).lastIndexOf(true);
    return trace.slice(Math.max(0, from)).map((entry, i) => i === 0
      ? {state: entry.configuration.state, resumed: entry.resumed, answers: entry.answers}
      : {
        event: entry.event,
        state: entry.configuration.state,
        answers: entry.answers,
        byTime: entry.byTime,
        thrown: {full: "DeferralLimitException", "refused later": "IllegalTransitionException"}[entry.outcome],
        elapsed: entry.byTime ? entry.configuration.now : undefined,
      });
  }

  function cellOf(state, event) {
    const rows = runs.cell(state, event.name);
    if (!rows.length) {
      return make("td", {}, make("span", {"aria-label": "refused"}, "\u00b7"));
    }
    const parts = rows.map(row => make("div", {}, {
      internal: "stays", ignored: "ignored", deferred: "waits",
    }[row.kind] || goal(row), guardsOf(row) ? make("small", {}, guardsOf(row)) : ""));
    const isHere = state === here().state;
    const isOpen = isHere && runs.permits(here(), event.name, settings().ask);
    return make("td", {}, make("button", {
      type: "button", class: isOpen ? "is-open" : undefined, title: state + ", " + names.get(event.name),
      onclick: () => {
        stop();
        if (state !== here().state) {
          resume(state);
        }
        fire(event.name);
      },
    }, parts));
  }

  function showTable() {
    byId("table").replaceChildren(make("table", {},
      make("thead", {}, make("tr", {}, make("th", {scope: "col"}, "State"),
        list(model.events).map(event => make("th", {scope: "col"}, names.get(event.name),
          event.after ? make("small", {}, "after " + words.duration(event.after)) : "")))),
      make("tbody", {}, model.states.map(state => make("tr", {class: state.name === here().state ? "is-current" : undefined},
        make("th", {scope: "row"}, state.name), list(model.events).map(event => cellOf(state.name, event)))))));
  }

  /** A way in words: INITIALIZED, created, CREATED, … */
  function way(path) {
    const found = [];
    let at;
    path.forEach(step => {
      const given = settings(undefined, step.answers);
      const result = at ? runs.fire(at, step.event, given) : runs.begin(given);
      found.push(at ? [" \u2014 ", make("i", {}, names.get(step.event)), " \u2192 "] : [], make("b", {}, result.configuration.state));
      at = result.configuration;
    });
    return found.flat();
  }

  const walkTo = path => make("button", {type: "button", onclick: () => play(path)}, "Walk");

  function showWays() {
    const length = state => paths.has(state.name) ? paths.get(state.name).length : Infinity;
    byId("path-list").replaceChildren(...model.states.slice().sort((a, b) => length(a) - length(b)).filter(state => length(state) > 1)
      .map(state => make("li", {"data-path": state.name}, paths.has(state.name)
        ? [make("span", {class: "way"}, way(paths.get(state.name))), walkTo(paths.get(state.name))]
        : make("span", {class: "way"}, make("b", {}, state.name), " is not reached"))));
    byId("sentences").hidden = sentences.length === 0;
    byId("sentence-list").replaceChildren(...sentences.map(sentence => {
      const reached = list(sentence.states).map(state => paths.get(state)).filter(path => path && path.length > 1)
        .sort((a, b) => a.length - b.length)[0];
      const light = on => stage.mark("is-named", on ? list(sentence.states).map(stage.stateOf).filter(state => state) : []);
      return make("li", {onmouseenter: () => light(true), onmouseleave: () => light(false)},
        make("code", {}, sentence.text), reached ? walkTo(reached) : "",
        sentence.because ? make("span", {class: "way"}, "because " + sentence.because) : "",
        reached ? make("span", {class: "way"}, way(reached)) : "");
    }));
  }

  function showCard(name) {
    chosen = name;
    const card = byId("card");
    card.hidden = !name;
    stage.mark("is-chosen", name ? [stage.stateOf(name)] : []);
    if (!name) {
      return;
    }
    const rows = [...list(model.events), {name: ""}].flatMap(event => runs.cell(name, event.name).map(row => make("tr", {},
      make("td", {}, event.name ? names.get(event.name) : "automatic"),
      make("td", {}, [{ignored: "ignored", deferred: "waits", internal: "stays"}[row.kind] || "\u2192 " + goal(row),
        guardsOf(row), list(row.effects).length ? "/ " + row.effects.join(", ") : ""].filter(part => part).join(" ")),
      make("td", {class: "soft"}, row.within ? "of " + row.within : ""))));
    const path = paths.get(name);
    card.replaceChildren(
      make("button", {type: "button", class: "close", "aria-label": "Close", onclick: () => showCard()}, "\u00d7"),
      make("h3", {}, name),
      rows.length ? make("table", {}, make("tbody", {}, rows)) : make("p", {class: "soft"}, "No row leads on."),
      path && path.length > 1 ? make("p", {class: "way"}, way(path)) : "",
      make("p", {class: "row"}, make("button", {type: "button", onclick: () => resume(name)}, "Start here"),
        path && path.length > 1 ? walkTo(path) : ""));
  }

  function copy() {
    const text = byId("test").textContent;
    const done = () => byId("copied").textContent = "Copied.";
    const select = () => {
      byId("code").open = true;
      getSelection().selectAllChildren(byId("test"));
      byId("copied").textContent = "Selected: copy it by your keyboard.";
    };
    navigator.clipboard ? navigator.clipboard.writeText(text).then(done, select) : select();
  }

  function theme() {
    const root = document.documentElement;
    const next = {undefined: "light", light: "dark", dark: undefined}[root.dataset.theme];
    next ? root.dataset.theme = next : delete root.dataset.theme;
    say(next ? "Colors: " + next : "Colors as the system has them");
  }

  function move(by) {
    const buttons = [...byId("event-list").querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at < 0 ? 0 : at + by))].focus();
  }

  const KEYS = {
    u: undo, r: reset, t: () => (stop(), expire()), "?": () => byId("keys").showModal(),
    "+": () => stage.zoom(1.25), "=": () => stage.zoom(1.25), "-": () => stage.zoom(0.8), 0: stage.fit,
    ArrowDown: () => move(1), ArrowUp: () => move(-1),
    Escape: () => (stop(), showCard()),
  };

  document.addEventListener("keydown", event => {
    const isText = event.target.closest("input, pre, #table, #steps") && event.key.startsWith("Arrow") || event.target.closest("input");
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !isText && !byId("keys").open && KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });

  stage.image.querySelectorAll(".state").forEach(state => {
    const name = state.dataset.state;
    state.setAttribute("tabindex", "0");
    state.setAttribute("role", "button");
    state.setAttribute("aria-label", name);
    state.addEventListener("click", () => stage.wasDragged() || showCard(chosen === name ? undefined : name));
    state.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        showCard(name);
      }
    });
  });
  Object.entries({undo, reset, theme, copy, help: KEYS["?"], fit: stage.fit, in: KEYS["+"], out: KEYS["-"]})
    .forEach(([id, run]) => byId(id).addEventListener("click", run));

  const count = (number, word) => number + " " + word + (number === 1 ? "" : "s");
  byId("size").textContent = [
    count(model.states.length, "state"), ...(list(model.superstates).length ? [count(model.superstates.length, "superstate")] : []),
    count(list(model.events).length, "event"), count(list(model.rows).length, "row"),
  ].join(", ");
  const asked = /[?&]theme=(light|dark)/.exec(location.search);
  if (asked) {
    document.documentElement.dataset.theme = asked[1];
  }
  byId("events").hidden = !list(model.events).length;
  showWays();
  reset();
  stage.begin();
})();
