"use strict";

/*
 * A trace as a test in Java, for JUnit 5. It touches no document.
 *
 * Of the code there is known, if at all: package, machine, variable, states (what stands before a constant), imports, missing (the
 * parameters of the constructor that nobody but the reader can give), factory (what makes machines, if not a constructor), timers (whether it takes Timers), resume (whether a machine can
 * be made of a state), and of each event how it is called, or what is missing.
 */
const testOf = (model, code, trace) => {
  const type = code.machine || model.name + "Machine";
  const variable = code.variable || "machine";
  const states = code.states || model.name + ".State";
  const imports = new Set([...(code.imports || []), "org.junit.jupiter.api.Test"]);
  const body = [];
  const isTimed = Boolean(code.timers);

  function construct() {
    const [first] = trace;
    const missing = [...(code.missing || [])];
    const given = [];
    if (first.resumed) {
      if (code.resume) {
        given.push(states + "." + first.resumed);
      } else {
        missing.push("what is stored, in " + first.resumed);
      }
    }
    if (isTimed) {
      imports.add("dev.switchgear.Timers");
      imports.add("java.time.Instant");
      imports.add("java.util.concurrent.atomic.AtomicReference");
      body.push("AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);");
      given.push("Timers.polled(clock::get)");
    }
    if (code.factory) {
      body.push(`${type} ${variable} = null; // TODO made by a ${code.factory}`);
    } else if (missing.length) {
      body.push(`${type} ${variable} = null; // TODO new ${type}(…) with ${missing.concat(given).join(", ")}`);
    } else {
      body.push(`${type} ${variable} = new ${type}(${given.join(", ")});`);
    }
    check(first);
  }

  function check(step) {
    imports.add("static org.junit.jupiter.api.Assertions.assertEquals");
    body.push(`assertEquals(${states}.${step.state}, ${variable}.state());`);
  }

  function go(step) {
    const answers = Object.entries(step.answers || {}).map(([guard, answer]) => guard + ": " + (answer ? "yes" : "no"));
    if (answers.length) {
      body.push("// TODO guards that answer " + answers.join(", "));
    }
    if (step.elapsed !== undefined) {
      body.push(`clock.set(Instant.EPOCH.${step.elapsed % 1000 ? `plusMillis(${step.elapsed}` : `plusSeconds(${step.elapsed / 1000}`}L));`);
    }
    const call = (code.calls || {})[step.event] || {text: words.camel(step.event) + "()"};
    const text = variable + "." + (step.byTime ? "expire()" : call.text);
    if (call.missing && !step.byTime) {
      body.push(`// TODO ${text}, with ${call.missing}`);
    } else if (step.thrown) {
      imports.add("static org.junit.jupiter.api.Assertions.assertThrows");
      imports.add("dev.switchgear." + step.thrown);
      body.push(`assertThrows(${step.thrown}.class, () -> ${text});`);
    } else {
      body.push(text + ";");
    }
  }

  construct();
  trace.slice(1).forEach(step => {
    body.push("");
    go(step);
    check(step);
  });
  const last = trace[trace.length - 1].state;
  const name = "leadsTo" + words.camel(last)[0].toUpperCase() + words.camel(last).slice(1);
  const isStatic = line => line.startsWith("static ");
  const sorted = [...imports].sort();
  const head = [
    ...(code.package ? ["package " + code.package + ";", ""] : []),
    ...sorted.filter(isStatic).map(line => `import ${line};`), "",
    ...sorted.filter(line => !isStatic(line)).map(line => `import ${line};`), "",
  ];
  return [
    ...head,
    `class ${type.replace(/Machine$/, "")}Test {`,
    "",
    "    @Test",
    `    void ${name}() throws Exception {`,
    ...body.map(line => line ? "        " + line : ""),
    "    }",
    "}",
    "",
  ].join("\n");
};
