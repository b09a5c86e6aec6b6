// U16 and U17, from outside: a whole check and a whole row of questions are traced and open no connection; without
// any network interface everything works; and nothing of a message or an answer stays on the disk.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { choose, follow, goOn, tabTo, tick } from "./paths.mjs";
import { BINARY, KEYS, begin, end, newHome, openApp, until, wordsOf } from "./webdriver.mjs";

const MARKER = "zanzibarquux";
const MESSAGE = `${MARKER} buy two gift cards and read me the codes`;

const words = wordsOf("en");

const has = (program, ...args) => spawnSync(program, args, { stdio: "ignore" }).status === 0;

/** Where the field and the button stand, asked of the driven window; the untraced one is the same. */
async function places() {
  const app = await openApp();
  try {
    return await app.run(`
      return Object.fromEntries(["#message", ".button--primary"].map((one) => {
        const box = document.querySelector(one).getBoundingClientRect();
        return [one, [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]];
      }));
    `);
  } finally {
    await app.close();
  }
}

/** The mouse and the keyboard of a person, and what the window's title says. */
async function hands(env) {
  const xdotool = (...args) => execFileSync("xdotool", args, { env, stdio: ["ignore", "pipe", "ignore"] }).toString().trim();
  const id = await until("the window", () => xdotool("search", "--onlyvisible", "--name", "Look Twice").split("\n")[0]);
  const title = () => xdotool("getwindowname", id);
  // The title names the screen as soon as the page stands.
  await until("the page", () => title() !== "Look Twice" && title());
  return {
    click: ([x, y]) => xdotool("mousemove", "--window", id, String(x), String(y), "click", "1"),
    type: (text) => xdotool("type", "--delay", "15", text),
    press: (key) => xdotool("key", key),
    focus: () => xdotool("windowfocus", "--sync", id),
    title,
    /** The title of the next screen. While a question is fetched, the name of the door stands there. */
    titleAfter: (before) =>
      until(`what comes after “${before}”`, () => title() !== before && !title().startsWith(`${words("nav-call")} – `) && title()),
  };
}

/** Pastes and checks a message by mouse and keyboard, as a person does, without any driver. */
async function checkByHand(env, at) {
  const hand = await hands(env);
  const before = hand.title();
  hand.click(at["#message"]);
  hand.type(MESSAGE);
  hand.click(at[".button--primary"]);
  return until("the answer", () => hand.title() !== before && hand.title());
}

const NAMES = { [KEYS.tab]: "Tab", [KEYS.space]: "space", [KEYS.enter]: "Return", [KEYS.down]: "Down", [KEYS.shift]: "shift" };

/** The keys that lead through the questions of a call to plan, result and tips, found out in the driven window. */
async function keysThroughACall() {
  const app = await openApp();
  const keys = [];
  const press = app.keys;
  app.keys = (...held) => {
    keys.push(held.map((key) => NAMES[key] ?? key).join("+"));
    return press(...held);
  };
  try {
    await follow(app, "#/call");
    await tick(app, "over");
    await tabTo(app, "their own words", (one) => one.tag === "SUMMARY");
    await app.keys(KEYS.space);
    await tabTo(app, "the field", (one) => one.tag === "TEXTAREA");
    for (const letter of MARKER) await app.keys(letter);
    await goOn(app);
    for (const option of ["gift-cards", "amazon", "called", "order", "gift-cards", "stay-on-line", "right-number", "not-yet", "us"]) {
      await choose(app, option);
    }
    await until("the plan", () => app.run("return document.querySelector('.plan-step') !== null"));
    await follow(app, "#/call-result");
    assert.equal(await app.verdict(), "stop");
    // Backwards, since the way from the last link to the first is not the same with a driver and without.
    await follow(app, "#/tips", [KEYS.shift, KEYS.tab]);
    return keys;
  } finally {
    await app.close();
  }
}

/** Presses those keys without any driver, and gives the title of every screen on the way. */
async function answerByHand(env, keys) {
  const hand = await hands(env);
  const titles = [hand.title()];
  hand.focus();
  for (const key of keys) {
    hand.press(key);
    await sleep(60);
    // Enter is pressed only where it leads to another screen.
    if (key !== "Return") continue;
    titles.push(await hand.titleAfter(titles.at(-1)));
    // The heading has the focus a moment after the title stands; nobody tells us from outside.
    await sleep(1_000);
  }
  return titles;
}

/** The files below a folder that contain a text. */
function filesWith(folder, text) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}

const needs = [
  !has("strace", "-V") && "strace is not installed",
  !has("xdotool", "version") && "xdotool is not installed",
].filter(Boolean);

/** Starts the window under a trace, uses it, and asks that it opened no connection and kept nothing. */
async function traced(use) {
  const home = await newHome();
  const trace = join(home.folder, "trace.txt");
  const app = begin("strace", ["-f", "-qq", "-e", "trace=network", "-o", trace, BINARY], { env: home.env });
  try {
    await use(home.env);
    await end(app);
    const calls = readFileSync(trace, "utf8").split("\n");
    // A socket made for the internet, or an address of it in whatever call. (The kernel's list of
    // routes, which GLib reads, also says AF_INET, but as `rtm_family`.)
    const network = calls.filter((call) => /socket\(AF_INET6?\b|sa_family=AF_INET6?\b/.test(call));
    assert.deepEqual(network, []);
    // The control: the trace saw the window's own connection to the desktop.
    assert.ok(calls.some((call) => call.includes("AF_UNIX")));
    for (const kept of ["config", "data", "cache", ".local", ".cache"]) {
      assert.deepEqual(filesWith(join(home.folder, kept), MARKER), [], kept);
    }
  } finally {
    await end(app);
    await home.leave();
  }
}

const skip = needs.join(", ") || false;

test("a whole check opens no connection and leaves no trace of the message", { skip }, async () => {
  const at = await places();
  await traced(async (env) => assert.ok(await checkByHand(env, at)));
});

test("the questions, the plan and the tips open no connection and leave no trace of the answers", { skip }, async () => {
  const keys = await keysThroughACall();
  await traced(async (env) => {
    const titles = await answerByHand(env, keys);
    // The start page, ten questions, plan, result and tips.
    assert.equal(new Set(titles).size, 14, titles.join(" | "));
  });
});

const noNamespace = process.getuid() !== 0 && "a namespace without network needs root";
test("without any network interface everything works", { skip: noNamespace || !has("unshare", "-n", "true") && "unshare -n is refused here" || skip }, async () => {
  const at = await places();
  const home = await newHome();
  const app = begin("unshare", ["-n", "--", BINARY], { env: home.env });
  try {
    assert.ok(await checkByHand(home.env, at));
  } finally {
    await end(app);
    await home.leave();
  }
});
