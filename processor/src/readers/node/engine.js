// Drives an engine of SCXML with the events of random walks, beside the page's own machine, which other tests compare with generated
// machines. Prints a line for each difference, and in the end what was compared.
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const [folder, modules, page] = process.argv.slice(2);
const scxml = require(path.resolve(modules, '@scion-scxml/scxml'));
const {machine, words} = vm.runInThisContext(
    ['words.js', 'machine.js'].map(file => fs.readFileSync(path.join(page, file), 'utf8')).join('\n')
    + '\n({machine, words})');

const WALKS = 12;
const EVENTS = 40;
const {list} = words;
let compared = 0;
let taken = 0;

function random(seed) {
  let state = seed * 2654435761 % 4294967296;
  return bound => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor(state / 4294967296 * bound);
  };
}

/** The methods that a step calls, in order. */
function calls(model, step) {
  const {from, to, row, kind} = step;
  if (kind !== 'external' && kind !== 'resuming') {
    return kind === 'internal' ? list(row.effects) : [];
  }
  const [before, after] = [from, to].map(state => words.around(model, state));
  const anew = before.indexOf(row.into || row.resumes);
  const left = before.filter((name, i) => i <= anew || !after.includes(name));
  const entered = after.filter(name => !before.includes(name) || left.includes(name)).reverse();
  const state = name => model.states.find(each => each.name === name);
  const superstate = name => model.superstates.find(each => each.name === name);
  return [
    ...list(state(from).exit), ...left.flatMap(name => list(superstate(name).exit)), ...list(row.effects),
    ...entered.flatMap(name => list(superstate(name).entry)), ...list(state(to).entry),
  ];
}

function start(model) {
  return [...words.around(model, model.initial).reverse().flatMap(name =>
    list(model.superstates.find(each => each.name === name).entry)),
  ...list(model.states.find(each => each.name === model.initial).entry)];
}

function compare(name, model, text, prepare) {
  const own = machine(model);
  const guards = new Set(list(model.rows).flatMap(row => list(row.guards)).map(guard => guard.replace('!', '')));
  const automatic = new Set(list(model.rows).filter(row => !row.event).flatMap(row => list(row.guards))
    .map(guard => guard.replace('!', '')));
  for (let walk = 0; walk < WALKS; walk++) {
    const next = random(walk + 1);
    const answers = new Map([...guards].map(guard => [guard, next(2) === 1]));
    const settings = {ask: guard => answers.get(guard), time: () => 1e9};
    let called = [];
    const engine = prepare({ask: guard => answers.get(guard), call: method => called.push(method)});
    let at;
    try {
      at = own.begin(settings);
    } catch (endless) {
      continue;
    }
    engine.start();
    const log = [];
    const check = (what, steps) => {
      // This engine ends in any final state, not only in an outermost one, and then calls the exit actions of what is around it.
      const expected = own.finals.has(at.configuration.state)
        ? [...steps, ...words.around(model, at.configuration.state).flatMap(name =>
            list(model.superstates.find(each => each.name === name).exit))]
        : steps;
      compared++;
      log.push(what);
      const found = [engine.getConfiguration().join(), called.join()].join(' | ');
      const wanted = [at.configuration.state, expected.join()].join(' | ');
      called = [];
      if (found !== wanted) {
        console.log(`${name}: ${log.join(', ')}: expected ${wanted} but found ${found}`);
        return false;
      }
      return true;
    };
    if (!check('start', [...start(model), ...at.steps.flatMap(step => calls(model, step))])) {
      return;
    }
    for (let i = 0; i < EVENTS; i++) {
      const event = model.events[next(model.events.length)].name;
      guards.forEach(guard => automatic.has(guard) || answers.set(guard, next(2) === 1));
      let after;
      try {
        after = own.fire(at.configuration, event, settings);
      } catch (endless) {
        break;
      }
      // What SCXML does otherwise, Format.SCXML says.
      if (after.steps.some(step => step.row.resumes && words.around(model, step.from).includes(step.row.resumes))) {
        break;
      }
      at = after;
      taken += after.outcome === 'taken' ? 1 : 0;
      if (own.finals.has(engine.getConfiguration()[0])) {
        break;
      }
      engine.gen({name: words.eventNames(model).get(event)});
      if (!check(event, after.steps.flatMap(step => calls(model, step)))) {
        return;
      }
    }
  }
}

/** The functions that the text calls. */
function functions(model) {
  const rows = list(model.rows);
  const nodes = [...model.states, ...list(model.superstates)];
  const guards = new Set(rows.flatMap(row => list(row.guards)).map(guard => guard.replace('!', '')));
  const methods = new Set([...rows.flatMap(row => list(row.effects)), ...nodes.flatMap(node => [...list(node.entry), ...list(node.exit)])]);
  const times = new Set(model.events.map(event => event.after || '').filter(after => after.endsWith('()')).map(after => after.slice(0, -2)));
  return [...[...guards].map(name => `function ${name}() { return console.ask("${name}"); }`),
    ...[...methods].filter(name => !guards.has(name)).map(name => `function ${name}() { console.call("${name}"); }`),
    ...[...times].map(name => `function ${name}() { return "1000000s"; }`)].join('\n');
}

function next(files) {
  if (!files.length) {
    console.log(`compared ${compared} taken ${taken}`);
    process.exit(0);
  }
  const name = files[0].replace(/\.json$/, '');
  const model = JSON.parse(fs.readFileSync(path.join(folder, files[0]), 'utf8'));
  const text = fs.readFileSync(path.join(folder, name + '.scxml'), 'utf8')
    .replace(/(<scxml [^>]*>)/, (all, tag) => `${tag}<script>${functions(model)}</script>`);
  scxml.documentStringToModel('file:///machine.scxml', text, (error, document) => {
    if (error) {
      console.log(`${name}: ${error.message || error}`);
      next(files.slice(1));
      return;
    }
    let recorder = {};
    const console1 = {log() {}, warn() {}, info() {}, error: console.error, ask: guard => recorder.ask(guard), call: method => recorder.call(method)};
    document.prepare((failure, fn) => {
      if (failure) {
        console.log(`${name}: ${failure.message || failure}`);
      } else {
        compare(name, model, text, use => {
          recorder = use;
          return new scxml.core.Statechart(fn, {console: console1});
        });
      }
      next(files.slice(1));
    }, {console: console1});
  });
}

next(fs.readdirSync(folder).filter(file => file.endsWith('.json'))
  .filter(file => !fs.readFileSync(path.join(folder, file), 'utf8').includes('"kind": "deferred"')));
