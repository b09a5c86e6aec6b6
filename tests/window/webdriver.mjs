// Drives the real window: starts the program with folders and a bus of its own, and speaks the
// WebDriver protocol to it with Node's own fetch. No dependency.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const BINARY = resolve(ROOT, process.env.LOOK_TWICE_BINARY ?? "target/debug/look-twice");
const SHOTS = join(ROOT, "target/window-shots");
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE = 20_000;

export const KEYS = { tab: "\uE004", enter: "\uE007", space: "\uE00D", control: "\uE009", shift: "\uE008", down: "\uE015" };

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Asks again and again until the answer is there; never waits longer than it has to. */
export async function until(what, ask, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${last}`);
    await sleep(50);
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Starts a process as the head of a group of its own, so that it ends with all its children. */
export function begin(program, args, options) {
  const child = spawn(program, args, { stdio: "ignore", ...options, detached: true });
  child.once("error", (error) => console.error(`${program}: ${error.message}`));
  return child;
}

/** Ends a process that {@link begin} started, and then whatever it left behind. */
export async function end(child) {
  if (child.pid === undefined) return;
  const group = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Nobody is left.
    }
  };
  group("SIGTERM");
  await until("the end of a program", () => child.exitCode !== null || child.signalCode !== null, 2_000).catch(() => {});
  group("SIGKILL");
}

/**
 * An empty home for one program: configuration, data and cache in a new folder, and a session bus
 * of its own, since a second program on the same bus would only bring the first one forward.
 * `settings` is what the settings file says before, `gtk` a line of the desktop's own settings.
 */
export async function newHome({ settings, gtk, env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "look-twice-"));
  const home = { folder, settingsFile: join(folder, "config/org.looktwice.app/settings.json") };
  if (settings !== undefined) {
    mkdirSync(dirname(home.settingsFile), { recursive: true });
    writeFileSync(home.settingsFile, typeof settings === "string" ? settings : JSON.stringify(settings));
  }
  if (gtk !== undefined) {
    mkdirSync(join(folder, "config/gtk-3.0"), { recursive: true });
    writeFileSync(join(folder, "config/gtk-3.0/settings.ini"), `[Settings]\n${gtk}\n`);
  }
  const bus = begin("dbus-daemon", ["--session", "--nofork", "--print-address", `--address=unix:dir=${folder}`], { stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise((done, fail) => {
    bus.once("error", fail);
    bus.stdout.once("data", (line) => done(String(line).trim()));
  });
  home.env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_DATA_HOME: join(folder, "data"),
    XDG_CACHE_HOME: join(folder, "cache"),
    DBUS_SESSION_BUS_ADDRESS: address,
    LC_ALL: "C.UTF-8",
    ...env,
  };
  home.leave = async () => {
    await end(bus);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return home;
}

/** Starts the program with `args` in a {@link newHome} and waits until its page stands. */
export async function openApp({ args = [], ...before } = {}) {
  assert.ok(existsSync(BINARY), `${BINARY} is not there: build it with cargo build -p app`);
  const home = await newHome(before);
  const port = await freePort();
  const driver = begin("WebKitWebDriver", ["--host=127.0.0.1", `--port=${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...home.env, TAURI_WEBVIEW_AUTOMATION: "true" },
  });

  let base = `http://127.0.0.1:${port}`;
  const send = async (method, path, body) => {
    const answer = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(60_000),
      ...(method === "POST" && { headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };

  const close = async () => {
    try {
      if (app.session) await send("DELETE", "");
    } finally {
      await end(driver);
      await home.leave();
    }
  };

  const app = {
    home,
    close,

    /** Runs a script in the page and gives back what it returns. */
    run: (script, ...args) => send("POST", "/execute/sync", { script, args }),

    /** The same for a script that calls its last argument when it is done. */
    runAsync: (script, ...args) => send("POST", "/execute/async", { script, args }),

    /** The first element that a selector matches, waited for. */
    find: async (selector) => {
      const found = await until(selector, async () => (await send("POST", "/elements", { using: "css selector", value: selector }))[0]);
      return found[ELEMENT];
    },

    /** The words of every element that a selector matches, as a person reads them. */
    texts: (selector) =>
      app.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText.trim())", selector),

    text: async (selector) => send("GET", `/element/${await app.find(selector)}/text`),
    click: async (selector) => send("POST", `/element/${await app.find(selector)}/click`),
    type: async (selector, text) => send("POST", `/element/${await app.find(selector)}/value`, { text }),
    role: async (selector) => send("GET", `/element/${await app.find(selector)}/computedrole`),
    name: async (selector) => send("GET", `/element/${await app.find(selector)}/computedlabel`),

    /** Presses keys together: held in order, let go in the opposite order. */
    keys: (...held) =>
      send("POST", "/actions", {
        actions: [
          {
            type: "key",
            id: "keyboard",
            actions: [
              ...held.map((value) => ({ type: "keyDown", value })),
              ...held.toReversed().map((value) => ({ type: "keyUp", value })),
            ],
          },
        ],
      }),

    resize: async (width, height) => {
      await send("POST", "/window/rect", { width, height });
      await until(`a window of ${width}`, () => app.run("return innerWidth === arguments[0]", width));
    },

    /** Keeps a picture of the window in target/window-shots, once it is painted as it stands. */
    shoot: async (name) => {
      await app.runAsync("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
      mkdirSync(SHOTS, { recursive: true });
      writeFileSync(join(SHOTS, `${name}.png`), Buffer.from(await send("GET", "/screenshot"), "base64"));
    },

    /** Goes to a screen by its link in the bar or at the foot; some lead on to a part of theirs. */
    go: async (place) => {
      await app.run("window.scrollTo(0, 0)");
      await app.click(`:is(header, footer) a[href="#/${place}"]`);
      await until(`the screen ${place || "home"}`, () => app.run("return `${location.hash}/`.startsWith(`${arguments[0]}/`)", `#/${place}`));
    },

    /** Puts a message into the field at once, as dictation or filling in does. */
    fill: (message) =>
      app.run(
        `
        const field = document.querySelector("#message");
        field.value = arguments[0];
        field.dispatchEvent(new Event("input", { bubbles: true }));
        `,
        message,
      ),

    /** Types a message and pastes it again as a whole, by the real clipboard. */
    paste: async (message) => {
      await app.type("#message", message.replaceAll("\n", KEYS.enter));
      for (const letter of ["a", "x", "v"]) await app.keys(KEYS.control, letter);
      await until("the pasted text", () => app.run("return document.querySelector('#message').value === arguments[0]", message));
    },

    /** Pastes a message on the start page, presses the button and waits for the answer. */
    check: async (message) => {
      await app.go("");
      await app.fill("");
      await app.paste(message);
      await app.click(".button--primary");
      return app.verdict();
    },

    /** Waits for the answer and gives its form, as the page's own class says it. */
    verdict: async () => {
      // A notice from before goes when the answer comes; one that stays is the answer.
      const began = Date.now();
      const [form, problem] = await until("an answer", async () => {
        const found = await app.run(`
          const banner = document.querySelector(".verdict");
          const form = [...(banner?.classList ?? [])].find((name) => name.startsWith("verdict--"))?.slice(9);
          const problem = document.querySelector("[role=alert]")?.innerText;
          return [form, problem];
        `);
        return (found[0] || (found[1] && Date.now() - began > 3_000)) && found;
      });
      assert.ok(form, `instead of an answer: ${problem}`);
      return form;
    },
  };

  try {
    await until("WebKitWebDriver", async () => (await send("GET", "/status")).ready, 10_000);
    const { sessionId } = await send("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: BINARY, args } } },
    });
    base += `/session/${sessionId}`;
    app.session = sessionId;
    await app.find("h1");
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
  return app;
}

const AXE = readFileSync(join(ROOT, "ui/node_modules/axe-core/axe.min.js"), "utf8");

/** What axe has against the page as it stands, with the AAA contrast and the target size rules on. */
export async function complaints(app) {
  if (!(await app.run("return typeof window.axe === 'object'"))) await app.run(AXE);
  return app.runAsync(`
    const done = arguments[0];
    const rules = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };
    axe.run(document, { rules, resultTypes: ["violations"] }).then(
      ({ violations }) => done(violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.target + " " + (node.any[0]?.message ?? "")).join(" | "))),
      (error) => done(["axe: " + error.message]),
    );
  `);
}

/** Whatever sticks out of the window to the side, or is cut off there. */
export function sideways(app) {
  return app.run(`
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
      const wide = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
      return ["the page is " + root.scrollWidth + " wide: " + wide.map((one) => one.className || one.tagName).join(", ")];
    }
    return [...document.querySelectorAll("main *, header *, footer *")]
      .filter((one) => one instanceof HTMLElement && one.tagName !== "TEXTAREA" && !one.closest("details:not([open]), .sr-only"))
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline" && one.clientWidth > 0)
      .filter((one) => getComputedStyle(one).overflowX !== "visible")
      .map((one) => (one.className || one.tagName) + " is cut off");
  `);
}

/** Controls that are smaller than a finger needs (48 px). Numbers inside running text are excepted. */
export function smallTargets(app) {
  return app.run(`
    return [...document.querySelectorAll("button, header a, summary, label.choice, textarea")]
      .filter((one) => one.checkVisibility())
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
      .map(({ one, box }) => (one.innerText || one.className) + " " + Math.round(box.width) + "x" + Math.round(box.height));
  `);
}

/** The window's words in a language, by id or by `id.attribute`, read from the locale file. */
export function wordsOf(language) {
  const words = {};
  let id = "";
  for (const line of readFileSync(join(ROOT, `assets/locales/${language}/ui.ftl`), "utf8").split("\n")) {
    const [, name, value] = /^([a-z][a-z0-9-]*) =\s*(.*)$/.exec(line) ?? [];
    const [, attribute, text] = /^ {4}\.([a-z-]+) =\s*(.*)$/.exec(line) ?? [];
    if (name) words[(id = name)] = value;
    else if (attribute) words[`${id}.${attribute}`] = text;
  }
  return (key) => {
    assert.ok(words[key], `${language}/ui.ftl has no ${key} of one line`);
    return words[key].replace(/\{ ([a-z-]+) \}/g, (_, other) => words[other]);
  };
}

/** Without soft hyphens and direction marks: what a person sees. */
export function seen(text) {
  return text.replace(/[\u00AD\u2060\u2066-\u2069\u200B]/g, "");
}
