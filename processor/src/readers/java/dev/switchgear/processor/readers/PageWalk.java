package dev.switchgear.processor.readers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks through pages in Chromium: their buttons are clicked, and what they show is noted. */
final class PageWalk {

    /**
     * Loads each page into a frame. A line for each click, and for what it led to: {@code look}, the state, the events with their
     * fates, and those that wait.
     */
    private static final String HARNESS = """
            <html><body><pre id="result"></pre>
            %s
            <script>
              const lines = [];
              const say = (...parts) => lines.push(parts.join('\\t'));
              let seed = %d;
              const random = most => {
                seed = (seed * 1103515245 + 12345) %% 2147483648;
                return Math.floor(seed / 65536) %% most;
              };

              function look(doc) {
                const buttons = [...doc.querySelectorAll('#event-list button')];
                for (const button of buttons) {
                  const isDead = button.getAttribute('aria-disabled') === 'true';
                  if (isDead !== ['refused', 'guarded'].includes(button.dataset.fate)) {
                    say('failure', button.dataset.event + ' is disabled or not');
                  }
                  if (isDead && !button.querySelector('.why').textContent) {
                    say('failure', button.dataset.event + ' is refused without a reason');
                  }
                }
                const shown = doc.querySelector('#picture .is-current').dataset.state;
                if (shown !== doc.querySelector('.state-name').textContent) {
                  say('failure', 'the picture shows ' + shown);
                }
                say('look', shown, buttons.map(button => button.dataset.event + '=' + button.dataset.fate).join(' '));
              }

              function press(doc, key) {
                doc.body.dispatchEvent(new doc.defaultView.KeyboardEvent('keydown', {key, bubbles: true}));
              }

              /** The longest of the shortest paths is played to its end, on some pages: it takes time. */
              async function play(doc) {
                const path = [...doc.querySelectorAll('#path-list li:has(button)')].pop();
                if (path) {
                  path.querySelector('button').click();
                  await new Promise(done => setTimeout(done, 600 + 900 * path.querySelectorAll('i').length + 300));
                  say('path', path.dataset.path, path.querySelectorAll('i').length, doc.querySelectorAll('#steps > li').length,
                      [...path.querySelectorAll('b')].pop().textContent, doc.body.dataset.state);
                }
              }

              function walk(doc) {
                const data = JSON.parse(doc.getElementById('data').textContent);
                const asked = {};
                for (const row of data.model.rows || []) {
                  for (const guard of row.guards || []) {
                    const name = guard.replace('!', '');
                    asked[name] = (name in asked && asked[name]) || Boolean(row.event);
                  }
                }
                Object.entries(asked).forEach(([guard, answer]) => say('answer', guard, answer));
                say('begin');
                look(doc);
                for (let i = 0; i < %d; i++) {
                  const chance = random(20);
                  const wait = doc.querySelector('#expire:not(:disabled)');
                  const answers = [...doc.querySelectorAll('#guard-list [aria-pressed="false"]')];
                  const events = [...doc.querySelectorAll('#event-list button')];
                  const permitted = events.filter(button => button.dataset.fate === 'permitted');
                  if (chance < 3 && wait) {
                    const due = [...doc.querySelectorAll('#time-list .due span')].map(span => span.textContent);
                    say('wait');
                    wait.click();
                  } else if (chance < 6 && answers.length) {
                    const button = answers[random(answers.length)];
                    say('answer', button.closest('[data-guard]').dataset.guard, button.textContent === 'yes');
                    button.click();
                  } else if (chance === 6 && !doc.getElementById('undo').disabled) {
                    say('undo');
                    random(2) ? doc.getElementById('undo').click() : press(doc, 'u');
                  } else if (chance === 7 && random(3) === 0) {
                    say('begin');
                    random(2) ? doc.getElementById('reset').click() : press(doc, 'r');
                  } else if (events.length) {
                    const waiting = events.filter(button => button.dataset.fate === 'deferred');
                    const from = waiting.length && random(2) ? waiting : permitted.length && random(4) ? permitted : events;
                    const button = from[random(from.length)];
                    say('fire', button.dataset.event);
                    button.click();
                  }
                  look(doc);
                }
                say('test', JSON.stringify(doc.getElementById('test').textContent));
              }

              (async () => {
                for (const source of document.querySelectorAll('script[type="text/plain"]')) {
                  say('machine', source.id);
                  const frame = document.createElement('iframe');
                  frame.style = 'width: 1200px; height: 800px';
                  const errors = [];
                  await new Promise(loaded => {
                    frame.onload = loaded;
                    frame.srcdoc = JSON.parse(source.textContent);
                    document.body.append(frame);
                    frame.contentWindow.addEventListener('error', event => errors.push(event.message));
                  });
                  try {
                    walk(frame.contentDocument);
                    if (lines.filter(line => line.startsWith('machine')).length %% 6 === 1) {
                      await play(frame.contentDocument);
                    }
                  } catch (failure) {
                    say('failure', failure.stack);
                  }
                  errors.forEach(error => say('failure', error));
                  frame.remove();
                }
                document.getElementById('result').textContent = lines.join('\\n');
              })();
            </script></body></html>
            """;

    private PageWalk() {}

    /** What was clicked and seen on each page, line by line. */
    static Map<String, List<String>> through(Map<String, String> pages, int steps, long seed)
            throws IOException, InterruptedException {
        StringBuilder sources = new StringBuilder();
        pages.forEach((name, page) -> sources.append("<script type=\"text/plain\" id=\"")
                .append(name)
                .append("\">")
                .append(quoted(page))
                .append("</script>\n"));
        String result = Browser.result(HARNESS.formatted(sources, seed, steps));
        Map<String, List<String>> walks = new LinkedHashMap<>();
        List<String> lines = List.of();
        for (String line : result.split("\n")) {
            if (line.startsWith("machine\t")) {
                lines = new ArrayList<>();
                walks.put(line.substring(8), lines);
            } else if (walks.isEmpty()) {
                throw new AssertionError("the walks did not end: " + line);
            } else {
                lines.add(line);
            }
        }
        return walks;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '<' -> quoted.append("\\u003c");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }
}
