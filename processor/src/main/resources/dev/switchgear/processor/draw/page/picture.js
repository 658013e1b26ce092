"use strict";

/*
 * A model as an SVG: picture(model, dagre) is the same text each time. Widths of texts are those of a table, not measured, so it
 * needs no document. Colors are custom properties with a fallback: the SVG alone is right on light and on dark.
 */
const picture = (() => {
  const {list} = words;
  const FOLDED_FROM = 4;
  const NAME = 13;
  const SMALL = 11;
  const LINE = 15;
  const PADDING = 14;
  const WRAP = 170;
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** Thousandths of the size, of Helvetica and the fonts that are as wide. */
  const WIDTHS = {};
  Object.entries({
    222: "ijl'", 278: "ftI .,:;/\\!|[]", 333: "r()-`", 389: "*\"", 500: "ckvxyzJs", 556: "abdeghnopquL0123456789_$?#", 584: "+<>=~",
    611: "FTZ", 667: "ABEKPSVXY&", 722: "CDHNRUw", 778: "GOQ", 833: "mM", 944: "W%", 1000: "…→",
  }).forEach(([width, letters]) => [...letters].forEach(letter => WIDTHS[letter] = Number(width)));

  function width(text, size, isBold) {
    const sum = [...text].reduce((total, letter) => total + (WIDTHS[letter] || (letter > "\u2e80" ? 1000 : 600)), 0);
    return sum * size / 1000 * (isBold ? 1.1 : 1.04);
  }

  function escape(text) {
    return String(text).replace(/[&<>"]/g, letter => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"})[letter]);
  }

  function round(number) {
    return String(Math.round(number * 10) / 10);
  }

  const guards = row => list(row.guards).length ? "[" + row.guards.join(" && ") + "]" : "";
  const effects = row => list(row.effects).length ? "/ " + row.effects.join(", ") : "";

  /** Breaks a text at spaces, so that no line is longer than asked for where there is a space. */
  function wrap(text, limit, size) {
    const lines = [];
    text.split(" ").forEach(word => {
      const last = lines[lines.length - 1];
      if (last !== undefined && width(last + " " + word, size) <= limit) {
        lines[lines.length - 1] = last + " " + word;
      } else {
        lines.push(word);
      }
    });
    return lines;
  }

  /** The rows that say the same but for their events, as one text. */
  function texts(rows, names, afters) {
    const groups = new Map();
    rows.forEach(row => {
      const rest = [guards(row), effects(row)].filter(part => part);
      const after = row.event && afters.get(row.event);
      const key = rest.join(" ") + (after ? " " + row.event : "");
      const group = groups.get(key) || {rest, events: [], isTimed: Boolean(after)};
      if (row.event) {
        group.events.push(names.get(row.event) + (after ? " after " + words.duration(after) : ""));
      }
      groups.set(key, group);
    });
    return [...groups.values()];
  }

  /** The lines of a label, of spans: {text, kind}. */
  function labelLines(rows, names, afters) {
    const lines = [];
    texts(rows, names, afters).forEach(group => {
      const head = wrap(group.events.join(", "), WRAP, SMALL).map(text => [{text, kind: "event"}]).filter(line => line[0].text);
      if (group.isTimed) {
        head[0].unshift({text: "", kind: "clock"});
      }
      append(head, group.rest, WRAP);
      lines.push(...head);
    });
    return lines;
  }

  /** Guards and effects stay on the line of their event if there is room; else each begins its own. */
  function append(lines, rest, limit) {
    const whole = rest.join(" ");
    const last = lines[lines.length - 1];
    if (whole && last && lineWidth(last, SMALL) + width(" " + whole, SMALL) <= limit) {
      last.push({text: " " + whole, kind: "rest"});
    } else {
      rest.forEach(part => wrap(part, limit, SMALL).forEach(text => lines.push([{text, kind: "rest"}])));
    }
  }

  function lineWidth(line, size) {
    return line.reduce((sum, span) => sum + (span.kind === "clock" ? 14 : width(span.text, size)), 0);
  }

  /** Where a row leads, in words. */
  const leadsTo = row => row.resumes ? "→ H* of " + row.resumes : "→ " + (row.into || row.to);

  /** What is written inside of a state or superstate. */
  function compartment(own, rows, names, afters) {
    const lines = [];
    const add = (head, text, kind) => wrap(text, 190, SMALL).forEach((part, i) =>
      lines.push([{text: i === 0 ? head : "", kind: "word"}, {text: part, kind}].filter(span => span.text)));
    list(own.entry).length && add("entry ", "/ " + own.entry.join(", "), "rest");
    list(own.exit).length && add("exit ", "/ " + own.exit.join(", "), "rest");
    const of = kind => rows.filter(row => row.kind === kind);
    const say = (kind, rowsOfKind, head, tail) => texts(rowsOfKind, names, afters).forEach(group => {
      const events = wrap(group.events.join(", "), 190, SMALL);
      events.forEach((text, i) => lines.push([
        ...(i === 0 && head ? [{text: head, kind: "word"}] : []),
        ...(i === 0 && group.isTimed ? [{text: "", kind: "clock"}] : []),
        ...(i === 0 && kind === "again" ? [{text: "", kind: "again"}] : []),
        {text, kind: kind === "quiet" ? "rest" : "event"}]));
      append(lines, group.rest.concat(tail || []), 200);
    });
    say("inside", of("internal"), "");
    const loops = rows.filter(row => row.to || row.resumes);
    const isOwn = row => row.to === own.name && !boxOf(row);
    say("again", loops.filter(isOwn), "");
    loops.filter(row => !isOwn(row)).forEach(row => say("inside", [row], "", leadsTo(row)));
    say("quiet", of("ignored"), "ignores ");
    say("quiet", of("deferred"), "defers ");
    return lines;
  }

  /** States in the order in which a walk from the initial one first meets them, and from where it does: {name, from}. */
  function walk(model, lines, folded) {
    const order = [];
    const seen = new Set();
    const next = new Map(model.states.map(state => [state.name, []]));
    const lead = edges => edges.forEach(({source, ofSuperstate, row}) => {
      const sources = ofSuperstate ? words.states(model, source).map(state => state.name) : [source];
      const target = targetOf(model, row);
      sources.filter(() => target).forEach(state => next.get(state).push(target));
    });
    // What is in the same superstates first, so that these stay together.
    const shared = (a, b) => words.around(model, a).filter(superstate => words.around(model, b).includes(superstate)).length;
    const nearest = name => next.get(name).slice().sort((a, b) => shared(name, b) - shared(name, a));
    const visit = (name, from) => {
      if (!seen.has(name)) {
        seen.add(name);
        order.push({name, from});
        nearest(name).forEach(target => visit(target, name));
      }
    };
    lead(lines);
    visit(model.initial);
    // What only folded events lead to stands below.
    lead(folded);
    [...order].forEach(({name}) => nearest(name).forEach(target => visit(target, name)));
    model.states.forEach(state => visit(state.name));
    return order;
  }

  function initialOf(model, superstate) {
    const found = list(model.superstates).find(candidate => candidate.name === superstate);
    return found.initial || words.states(model, superstate)[0].name;
  }

  /** Events that lead from many states to one are marks at the states, and one arrow. */
  function folds(edges) {
    const groups = new Map();
    edges.filter(edge => edge.row.event && edge.row.to && !edge.row.into && edge.row.to !== edge.source).forEach(edge => {
      const key = [edge.row.event, edge.row.to, guards(edge.row)].join(" ");
      groups.set(key, (groups.get(key) || []).concat(edge));
    });
    // Those that lead from the same states to the same one are one mark.
    const merged = new Map();
    [...groups.values()].filter(group => group.length >= FOLDED_FROM).forEach(group => {
      const key = [group[0].row.to, ...group.map(edge => edge.source + edge.ofSuperstate).sort()].join(" ");
      merged.set(key, (merged.get(key) || []).concat([group]));
    });
    return [...merged.values()].map((merger, i) => ({
      id: "fold " + i,
      letter: LETTERS[i % 26] + (i >= 26 ? Math.floor(i / 26) : ""),
      edges: merger.flat(),
      to: merger[0][0].row.to,
      // What not all of them do, the rows of a state tell.
      rows: merger.map(([first, ...others]) =>
        others.every(edge => effects(edge.row) === effects(first.row)) ? first.row : {...first.row, effects: ["…"]}),
    }));
  }

  /** Rows that lead from one place to one place are one line. */
  function join(edges) {
    const groups = new Map();
    edges.forEach(edge => {
      const target = edge.row.resumes ? "H " + edge.row.resumes : (edge.row.into ? "^ " + edge.row.into : edge.row.to);
      const key = [edge.ofSuperstate, edge.source, target, !edge.row.event].join(" ");
      const group = groups.get(key) || {source: edge.source, ofSuperstate: edge.ofSuperstate, row: edge.row, edges: []};
      group.edges.push(edge);
      groups.set(key, group);
    });
    return [...groups.values()];
  }

  const boxOf = row => row.into || row.resumes;

  /** A row of a state that leads to itself, or of a superstate that leads into it: it is written, not drawn. */
  function isLoop(model, {source, ofSuperstate, row}) {
    const target = targetOf(model, row);
    return ofSuperstate
      ? boxOf(row) === source || words.around(model, target).includes(source)
      : Boolean(row.event) && target === source && (!boxOf(row) || words.around(model, source).includes(boxOf(row)));
  }

  function targetOf(model, row) {
    return row.to || (row.resumes && initialOf(model, row.resumes));
  }

  function drawing(model) {
    const names = words.eventNames(model);
    const afters = new Map(list(model.events).filter(event => event.after).map(event => [event.name, event.after]));
    const all = words.drawn(model);
    const isInside = edge => ["internal", "ignored", "deferred"].includes(edge.row.kind) || isLoop(model, edge);
    const outside = all.filter(edge => !isInside(edge));
    const folded = folds(outside);
    const foldOf = new Map([].concat(...folded.map(fold => fold.edges.map(edge => [edge, fold]))));
    const joined = join(outside.filter(edge => !foldOf.has(edge)));
    const inside = (name, ofSuperstate) => all
      .filter(edge => isInside(edge) && edge.source === name && edge.ofSuperstate === ofSuperstate).map(edge => edge.row);
    const marks = (name, ofSuperstate) => folded.filter(
      fold => fold.edges.some(edge => edge.source === name && edge.ofSuperstate === ofSuperstate));
    return {model, names, afters, outside, folded, joined, inside, marks, order: walk(model, all.filter(edge => !foldOf.has(edge)), outside)};
  }

  function stateBox(drawn, state) {
    const {names, afters} = drawn;
    const lines = compartment(state, drawn.inside(state.name, false), names, afters);
    const marks = drawn.marks(state.name, false);
    const title = width(state.name, NAME, true) + (marks.length ? 4 + marks.length * 19 : 0);
    const widest = Math.max(title, ...lines.map(line => lineWidth(line, SMALL)));
    return {
      id: "state " + state.name,
      parent: state.parent && "superstate " + state.parent,
      width: Math.max(72, Math.ceil(widest + 2 * PADDING)),
      height: 34 + (lines.length ? lines.length * LINE + 9 : 0),
      state, lines, marks, title,
    };
  }

  function place(drawn, dagre) {
    const {model, joined, folded, order} = drawn;
    const at = new Map(order.map(({name}, i) => [name, i]));
    const boxes = model.states.slice().sort((a, b) => at.get(a.name) - at.get(b.name)).map(state => stateBox(drawn, state));
    const degrees = new Map();
    joined.forEach(edge => [edge.source, edge.row.to].forEach(name => degrees.set(name, (degrees.get(name) || 0) + 1)));
    boxes.forEach(box => box.width = Math.max(box.width, Math.min(220, 20 + 10 * (degrees.get(box.state.name) || 0))));
    const clusters = list(model.superstates).filter(superstate => words.states(model, superstate.name).length).map(superstate => {
      const lines = compartment(superstate, drawn.inside(superstate.name, true), drawn.names, drawn.afters);
      const marks = drawn.marks(superstate.name, true);
      const title = width(superstate.name, 12, true) + marks.length * 19;
      return {
        id: "superstate " + superstate.name,
        parent: superstate.parent && "superstate " + superstate.parent,
        head: 28 + (lines.length ? lines.length * LINE + 2 : 0) + 10,
        foot: joined.some(edge => edge.row.resumes === superstate.name) ? 36 : 16,
        width: Math.max(title, ...lines.map(line => lineWidth(line, SMALL))) + 32,
        superstate, lines, marks, title,
      };
    });
    const first = (name, ofSuperstate) => ofSuperstate
      ? Math.min(...words.states(model, name).map(state => at.get(state.name))) : at.get(name);
    // A line at a box is laid out as one at the state in it that is next to where the line goes.
    const representative = (superstate, other) => {
      const inner = words.states(model, superstate).map(state => state.name).sort((a, b) => at.get(a) - at.get(b));
      const isAround = inner.some(name => at.get(name) === other);
      return "state " + inner[isAround || other > first(superstate, true) ? inner.length - 1 : 0];
    };
    const pills = folded.map(fold => {
      const lines = labelLines(fold.rows, drawn.names, drawn.afters);
      const widest = Math.max(...lines.map(line => lineWidth(line, SMALL)));
      return {id: fold.id, width: Math.ceil(widest + 42), height: lines.length * LINE + 9, fold, lines};
    });
    const start = {id: "start", width: 16, height: 16};
    const nodes = [start, ...boxes, ...pills];
    const edges = [{id: "start", from: "start", to: "state " + model.initial, weight: 3}];
    joined.forEach((edge, i) => {
      const {row} = edge;
      // From within a box into it: drawn to the state that it begins with.
      const isWithin = !edge.ofSuperstate && words.around(model, edge.source).includes(boxOf(row));
      const box = isWithin ? undefined : boxOf(row);
      const source = first(edge.source, edge.ofSuperstate);
      const target = box ? first(box, true) : at.get(targetOf(model, row));
      const lines = labelLines(edge.edges.map(each => each.row), drawn.names, drawn.afters);
      if (isWithin) {
        lines.push([{text: leadsTo(row), kind: "rest"}]);
      }
      edges.push({
        id: "edge " + i,
        from: edge.ofSuperstate ? representative(edge.source, target) : "state " + edge.source,
        to: box ? representative(box, source) : "state " + targetOf(model, row),
        clipFrom: edge.ofSuperstate ? "superstate " + edge.source : undefined,
        clipTo: box ? "superstate " + box : undefined,
        hasHistory: Boolean(box && row.resumes),
        label: lines.length ? {
          lines, width: Math.max(...lines.map(line => lineWidth(line, SMALL))), height: lines.length * LINE,
        } : undefined,
        joined: edge,
      });
    });
    folded.forEach(fold => {
      edges.push({id: fold.id, from: fold.id, to: "state " + fold.to, weight: 2});
      // The pill stands below the states that it speaks for.
      const above = [...new Set(fold.edges.map(edge => edge.source))].filter(name => at.get(name) < at.get(fold.to));
      if (above.length) {
        const deepest = above.reduce((last, name) => at.get(name) > at.get(last) ? name : last);
        edges.push({id: "below " + fold.id, from: "state " + deepest, to: fold.id, weight: 0, isHidden: true});
      }
    });
    // A state that no line from above leads to stands below the one from which the walk met it all the same.
    const isBelow = name => edges.some(edge => edge.to === "state " + name && (!edge.joined || edge.joined.ofSuperstate
      || at.get(edge.joined.source) < at.get(name)));
    order.filter(({name, from}) => from && !isBelow(name)).forEach(({name, from}) =>
      edges.push({id: "order " + name, from: "state " + from, to: "state " + name, weight: 0, isHidden: true}));
    const selfless = edges.filter(edge => edge.from !== edge.to);
    return {nodes, clusters, edges: selfless, placed: layout(dagre, nodes, clusters, selfless)};
  }

  /** A line of right angles with round corners. */
  function path(points) {
    const corners = points.filter((point, i) => i === 0 || i === points.length - 1
      || !((points[i - 1].x === point.x && point.x === points[i + 1].x) || (points[i - 1].y === point.y && point.y === points[i + 1].y)));
    let text = "M" + round(corners[0].x) + " " + round(corners[0].y);
    for (let i = 1; i < corners.length; i++) {
      const [before, corner, next] = [corners[i - 1], corners[i], corners[i + 1]];
      if (!next) {
        text += "L" + round(corner.x) + " " + round(corner.y);
        continue;
      }
      const reach = (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
      const radius = Math.min(7, reach(before, corner) / 2, reach(corner, next) / 2);
      const towards = (a, b) => ({x: a.x + Math.sign(b.x - a.x) * radius, y: a.y + Math.sign(b.y - a.y) * radius});
      const [into, out] = [towards(corner, before), towards(corner, next)];
      text += "L" + round(into.x) + " " + round(into.y) + "Q" + round(corner.x) + " " + round(corner.y)
        + " " + round(out.x) + " " + round(out.y);
    }
    return text;
  }

  /** A line is interrupted where its label stands. */
  function broken(points, label) {
    if (!label) {
      return path(points);
    }
    const [top, bottom] = [label.y - label.height / 2 - 2, label.y + label.height / 2 + 2];
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      if (Math.abs(a.x - b.x) < 0.5 && Math.abs(a.x - label.x) < 0.5 && Math.min(a.y, b.y) <= top && Math.max(a.y, b.y) >= bottom) {
        const [first, second] = a.y < b.y ? [top, bottom] : [bottom, top];
        return path([...points.slice(0, i), {x: a.x, y: first}]) + path([{x: a.x, y: second}, ...points.slice(i)]);
      }
    }
    return path(points);
  }

  function arrow(points) {
    const end = points[points.length - 1];
    const before = points[points.length - 2];
    const sign = Math.sign(end.y - before.y) || 1;
    return "M" + round(end.x) + " " + round(end.y) + "l-4 " + (-8 * sign) + "q4 " + (2 * sign) + " 8 0z";
  }

  function shorten(points) {
    const end = points[points.length - 1];
    const before = points[points.length - 2];
    return [...points.slice(0, -1), {x: end.x, y: end.y - Math.sign(end.y - before.y) * 6}];
  }

  const GLYPHS = {
    clock: (x, y) => `<path class="glyph" d="M${round(x + 5)} ${round(y - 8.5)}a4.5 4.5 0 1 1-.01 0zm0 2v2.8l2 1.2"/>`,
    again: (x, y) => `<path class="glyph" d="M${round(x + 8.4)} ${round(y - 6.2)}a4 4 0 1 0 .6 3.4m-.2-6v2.8h-2.8"/>`,
  };

  /** One text, so that fonts of other widths keep its parts together; only signs stand beside it. */
  function spans(line, x, y, anchor) {
    const signs = line.filter(span => GLYPHS[span.kind]);
    const rest = line.filter(span => !GLYPHS[span.kind]);
    const total = lineWidth(line, SMALL);
    const left = anchor ? x - total / 2 : x;
    const at = anchor ? x + signs.length * 7 : x + signs.length * 14;
    return signs.map((span, i) => GLYPHS[span.kind](left + i * 14, y)).join("")
      + `<text class="${rest[0].kind}" x="${round(at)}" y="${round(y)}"${anchor ? ` text-anchor="${anchor}"` : ""}>${
        rest.map((span, i) => i === 0 ? escape(span.text) : `<tspan class="${span.kind}">${escape(span.text)}</tspan>`).join("")}</text>`;
  }

  function mark(fold, x, y) {
    return `<g class="mark" data-fold="${fold.id.slice(5)}"><circle cx="${round(x)}" cy="${round(y)}" r="8"/>`
      + `<text x="${round(x)}" y="${round(y + 3.5)}" text-anchor="middle">${fold.letter}</text></g>`;
  }

  function drawState(at, node, initials) {
    const {state, lines, marks, title} = node;
    const [left, top] = [at.x - node.width / 2, at.y - node.height / 2];
    const box = (inset, radius, name) => `<rect class="${name}" x="${round(left + inset)}" y="${round(top + inset)}" width="${
      round(node.width - 2 * inset)}" height="${round(node.height - 2 * inset)}" rx="${radius}"/>`;
    const start = at.x - title / 2;
    const parts = [box(0, 9, "box")];
    if (state.final) {
      parts.push(box(3.5, 6, "inner"));
    }
    const middle = marks.length ? start + (title - marks.length * 19 - 4) / 2 : at.x;
    parts.push(`<text class="name" x="${round(middle)}" y="${round(top + 21.5)}" text-anchor="middle">${escape(state.name)}</text>`);
    marks.forEach((fold, i) => parts.push(mark(fold, start + title - (marks.length - 1 - i) * 19 - 8, top + 17)));
    if (lines.length) {
      parts.push(`<path class="rule" d="M${round(left)} ${round(top + 33)}h${round(node.width)}"/>`);
      lines.forEach((line, i) => parts.push(spans(line, left + PADDING, top + 49 + i * LINE)));
    }
    if (initials.includes(state.name)) {
      parts.push(`<path class="first" d="M${round(left - 10)} ${round(top + 17)}h4"/><path class="tip" d="M${
        round(left - 0.5)} ${round(top + 17)}l-6-3.2v6.4z"/><circle class="dot" cx="${round(left - 13)}" cy="${round(top + 17)}" r="3.5"/>`);
    }
    const kind = "state" + (state.final ? " final" : "");
    return `<g class="${kind}" data-state="${escape(state.name)}">${parts.join("")}</g>`;
  }

  /** Where the title of a box stands: as far left as no line goes through it. */
  function titleAt(box, lines) {
    const {head, width} = box.cluster;
    const taken = lines.flatMap(({points}) => points.slice(1).map((point, i) => [points[i], point]))
      .filter(([a, b]) => Math.abs(a.x - b.x) < 0.5 && Math.min(a.y, b.y) < box.top + head - 12 && Math.max(a.y, b.y) > box.top + 1)
      .map(([a]) => a.x);
    for (let x = box.left + PADDING; x + width - 32 < box.right - 8; x += 6) {
      if (taken.every(line => line < x - 14 || line > x + width - 32 + 14)) {
        return x;
      }
    }
    return box.left + PADDING;
  }

  function drawSuperstate(box, left) {
    const {superstate, lines, marks, title} = box.cluster;
    const parts = [`<rect class="box" x="${round(box.left)}" y="${round(box.top)}" width="${round(box.right - box.left)}" height="${
      round(box.bottom - box.top)}" rx="12"/>`,
    `<text class="name" x="${round(left)}" y="${round(box.top + 20)}">${escape(superstate.name)}</text>`];
    marks.forEach((fold, i) => parts.push(mark(fold, left + title - (marks.length - 1 - i) * 19 - 4, box.top + 16)));
    lines.forEach((line, i) => parts.push(spans(line, left, box.top + 36 + i * LINE)));
    return `<g class="superstate" data-superstate="${escape(superstate.name)}">${parts.join("")}</g>`;
  }

  function drawEdge(edge, laid) {
    const {joined} = edge;
    const isAutomatic = joined && joined.edges.every(each => !each.row.event);
    const data = joined ? ` data-${joined.ofSuperstate ? "superstate" : "source"}="${escape(joined.source)}" data-rows="${
      joined.edges.map(each => each.number).join(" ")}"` : "";
    const lines = laid.label ? laid.label.lines.map((line, i) =>
      spans(line, laid.label.x, laid.label.y - laid.label.height / 2 + 11.5 + i * LINE, "middle")).join("") : "";
    return `<g class="edge${isAutomatic ? " automatic" : ""}"${data}><path class="line" d="${
      broken(shorten(laid.points), laid.label)}"/><path class="tip" d="${arrow(laid.points)}"/>${lines}${
      edge.hasHistory ? drawHistory(laid.points) : ""}</g>`;
  }

  /** Where a line resumes a superstate, just within its border. */
  function drawHistory(points) {
    const end = points[points.length - 1];
    const y = end.y + 12 * Math.sign(end.y - points[points.length - 2].y);
    return `<g class="history"><circle cx="${round(end.x)}" cy="${round(y)}" r="12"/><text x="${round(end.x)}" y="${
      round(y + 4)}" text-anchor="middle">H*</text></g>`;
  }

  function drawFold(at, node, laid) {
    const {fold} = node;
    const [left, top] = [at.x - node.width / 2, at.y - node.height / 2];
    return `<g class="fold" data-fold="${fold.id.slice(5)}" data-rows="${
      [...new Set(fold.edges.map(edge => edge.number))].join(" ")}"><title>${
      escape([...new Set(fold.edges.map(edge => edge.source))].join(", "))}</title><path class="line" d="${
      path(shorten(laid.points))}"/><path class="tip" d="${arrow(laid.points)}"/><rect class="pill" x="${round(left)}" y="${
      round(top)}" width="${node.width}" height="${node.height}" rx="12"/>${mark(fold, left + 14, top + 12)}${
      node.lines.map((line, i) => spans(line, left + 28, top + 16 + i * LINE)).join("")}</g>`;
  }

  const STYLE = `
svg.switchgear{--c-back:var(--sg-back,#fff);--c-box:var(--sg-box,#fff);--c-rim:var(--sg-rim,#6b7787);--c-text:var(--sg-text,#1c2430);`
    + `--c-soft:var(--sg-soft,#5a6675);--c-line:var(--sg-line,#7d8897);--c-tint:var(--sg-tint,#f3f5f8);--c-group:var(--sg-group,#c3cad4);`
    + `--c-mark:var(--sg-mark,#dfe6f7);--c-ink:var(--sg-ink,#29468f)}
@media (prefers-color-scheme:dark){svg.switchgear{--c-back:var(--sg-back,#11161d);--c-box:var(--sg-box,#1a212b);--c-rim:var(--sg-rim,#7f8c9d);`
    + `--c-text:var(--sg-text,#e8edf3);--c-soft:var(--sg-soft,#9aa7b6);--c-line:var(--sg-line,#74818f);--c-tint:var(--sg-tint,#161c25);`
    + `--c-group:var(--sg-group,#39434f);--c-mark:var(--sg-mark,#273a66);--c-ink:var(--sg-ink,#bccdff)}}
.switchgear text{font:11px "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;fill:var(--c-text)}
.switchgear .back{fill:var(--c-back)}
.switchgear .state .box{fill:var(--c-box);stroke:var(--c-rim);stroke-width:1.4}
.switchgear .state .inner{fill:none;stroke:var(--c-rim)}
.switchgear .state .name{font-size:13px;font-weight:600}
.switchgear .rule{stroke:var(--c-rim);stroke-opacity:.5;fill:none}
.switchgear .superstate .box{fill:var(--c-tint);fill-opacity:.75;stroke:var(--c-group);stroke-width:1.2}
.switchgear .superstate .name{font-size:12px;font-weight:600;fill:var(--c-soft)}
.switchgear .rest,.switchgear .word{fill:var(--c-soft)}
.switchgear .line{fill:none;stroke:var(--c-line);stroke-width:1.4}
.switchgear .automatic .line{stroke-dasharray:5 4}
.switchgear .tip{fill:var(--c-line)}
.switchgear .dot{fill:var(--c-text)}
.switchgear .first,.switchgear .glyph{fill:none;stroke:var(--c-soft);stroke-width:1.1;stroke-linecap:round}
.switchgear .mark circle{fill:var(--c-mark)}
.switchgear .mark text{font-size:10px;font-weight:700;fill:var(--c-ink)}
.switchgear .pill{fill:var(--c-box);stroke:var(--c-mark);stroke-width:1.4}
.switchgear .history circle{fill:var(--c-box);stroke:var(--c-rim);stroke-width:1.4}
.switchgear .history text{font-size:12px;font-weight:600}
`;

  function picture(model, dagre) {
    const drawn = drawing(model);
    const {nodes, clusters, edges, placed} = place(drawn, dagre);
    const laid = id => placed.edges.get(id);
    const body = [];
    const depth = box => box.cluster.parent ? 1 + depth(placed.clusters.get(box.cluster.parent)) : 0;
    const boxes = [...placed.clusters.values()].filter(box => box.first !== undefined).sort((a, b) => depth(a) - depth(b));
    boxes.forEach(box => body.push(drawSuperstate(box, titleAt(box, [...placed.edges.values()]))));
    edges.filter(edge => edge.joined || edge.id === "start").forEach(edge => body.push(drawEdge(edge, laid(edge.id))));
    const initials = list(model.superstates).filter(superstate => superstate.initial
      && list(model.rows).some(row => row.into === superstate.name || row.resumes === superstate.name)).map(superstate => superstate.initial);
    nodes.forEach(node => {
      const at = placed.nodes.get(node.id);
      if (node.state) {
        body.push(drawState(at, node, initials));
      } else if (node.fold) {
        body.push(drawFold(at, node, laid(node.id)));
      } else {
        body.push(`<circle class="dot" cx="${round(at.x)}" cy="${round(at.y)}" r="7"/>`);
      }
    });
    return frame(model, body, placed, nodes, boxes);
  }

  function frame(model, body, placed, nodes, boxes) {
    const margin = 20;
    const lines = [...placed.edges.values()];
    const xs = [].concat(
      ...nodes.map(node => [placed.nodes.get(node.id).x - node.width / 2, placed.nodes.get(node.id).x + node.width / 2]),
      ...boxes.map(box => [box.left, box.right]),
      ...lines.map(line => line.points.map(point => point.x)),
      ...lines.filter(line => line.label).map(({label}) => [label.x - label.width / 2, label.x + label.width / 2]));
    const [left, right] = [Math.floor(Math.min(...xs) - margin), Math.ceil(Math.max(...xs) + margin)];
    const [wide, high] = [right - left, Math.ceil(placed.height + 2 * margin)];
    return `<svg xmlns="http://www.w3.org/2000/svg" class="switchgear" viewBox="${left} ${-margin} ${wide} ${high}" width="${wide}" height="${
      high}" role="img" aria-label="State machine ${escape(model.name)}">\n<style>${STYLE}</style>\n<rect class="back" x="${left}" y="${
      -margin}" width="${wide}" height="${high}" rx="10"/>\n${body.join("\n")}\n</svg>\n`;
  }

  return picture;
})();
