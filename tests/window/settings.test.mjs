// What is remembered, what is not, and what a broken settings file does.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { BINARY, begin, end, newHome, openApp, until, wordsOf } from "./webdriver.mjs";

const say = wordsOf("en");
const choose = (app, name, value) => app.click(`label.choice:has(input[name="${name}"][value="${value}"])`);
const saved = (home) => JSON.parse(readFileSync(home.settingsFile, "utf8"));

test("each choice holds at once and stands in the file", async () => {
  const app = await openApp();
  try {
    assert.equal(existsSync(app.home.settingsFile), false, "nothing is written before something is chosen");
    await app.go("settings");
    await app.shoot("settings-en");
    await choose(app, "text-size", "150");
    await choose(app, "theme", "dark");
    await choose(app, "country", "ie");
    await until("the choices in the file", () => existsSync(app.home.settingsFile) && saved(app.home).country === "ie");
    const { textSize, theme, language } = saved(app.home);
    assert.deepEqual({ textSize, theme, language }, { textSize: "150", theme: "dark", language: null });
    assert.equal(await app.run("return document.documentElement.dataset.theme"), "dark");
    assert.equal(await app.run("return getComputedStyle(document.documentElement).fontSize"), "27px");
    await choose(app, "language", "de");
    await until("German", () => app.run("return document.documentElement.lang === 'de'"));
  } finally {
    await app.close();
  }
});

test("a broken settings file is set aside, and the person is told", async () => {
  const app = await openApp({ settings: '{"theme": "dark", "textSize": 7' });
  try {
    const notice = await app.text("[role=alert]");
    assert.match(notice, new RegExp(say("notice-settings-broken.title")));
    const aside = join(dirname(app.home.settingsFile), "settings.broken-1.json");
    assert.equal(readFileSync(aside, "utf8"), '{"theme": "dark", "textSize": 7');
    await app.shoot("settings-broken-en");
  } finally {
    await app.close();
  }
});

test("settings that cannot be written hold until the end, and the person is told", async () => {
  // A file where the folder should be: this stops root as well.
  const app = await openApp({ env: { XDG_CONFIG_HOME: "/dev/null" } });
  try {
    await app.go("settings");
    await choose(app, "text-size", "125");
    assert.match(await app.text("[role=alert]"), new RegExp(say("error-settings-not-saved.title")));
    assert.equal(await app.run("return document.documentElement.dataset.text"), "125");
  } finally {
    await app.close();
  }
});

test("the page can call our commands and nothing else", async () => {
  const app = await openApp();
  try {
    const call = (name, args = {}) =>
      app.runAsync(
        `const done = arguments[2];
         window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then((value) => done({ value }), (error) => done({ error }));`,
        name,
        args,
      );
    assert.equal(await app.run("return typeof window.__TAURI__"), "undefined");
    assert.deepEqual((await call("start")).value.languages, ["en", "de"]);
    const facts = (await call("sourced_facts", { language: "en", country: "us" })).value;
    assert.ok(facts.length > 0);
    for (const fact of facts) assert.deepEqual(Object.keys(fact).sort(), ["checked", "page", "publisher", "text"]);
    for (const refused of ["plugin:event|emit", "plugin:event|emit_to", "plugin:window|set_title", "plugin:webview|print", "plugin:app|version", "no_such"]) {
      const { value, error } = await call(refused, { event: "x", target: { kind: "Any" } });
      assert.equal(value, undefined, refused);
      assert.match(String(error), /not allowed|not found/i, refused);
    }
    // What is not of the right type is refused before anything is done with it.
    assert.ok((await call("save_settings", { settings: { language: "xx" } })).error);
    assert.equal(existsSync(app.home.settingsFile), false);
    // Nor does the page get out by itself.
    await app.run("location.href = 'https://example.com/'");
    assert.equal(await app.run("return window.open('https://example.com/')"), null);
    assert.match(await app.run("return location.href"), /^tauri:\/\/localhost/);
  } finally {
    await app.close();
  }
});

test("the window opens in the size that it had, and a second start brings the first one forward", async () => {
  const home = await newHome({ settings: { window: { width: 640, height: 600 } } });
  const app = begin(BINARY, [], { env: home.env });
  const xdotool = (...args) =>
    new Promise((done) => {
      let out = "";
      const child = spawn("xdotool", args, { env: home.env, stdio: ["ignore", "pipe", "ignore"] });
      child.once("error", () => done(""));
      child.stdout.on("data", (chunk) => (out += chunk));
      child.once("close", () => done(out.trim()));
    });
  try {
    const id = await until("the window", async () => (await xdotool("search", "--onlyvisible", "--name", "Look Twice")).split("\n")[0]);
    const size = async () => /WIDTH=(\d+)\nHEIGHT=(\d+)/.exec(await xdotool("getwindowgeometry", "--shell", id))?.slice(1).map(Number);
    await until("640 by 600", async () => String(await size()) === "640,600");

    const second = begin(BINARY, [], { env: home.env });
    const code = await new Promise((done) => second.once("exit", done));
    assert.equal(code, 0);
    assert.equal(app.exitCode, null, "the first one is still there");

    await xdotool("windowsize", "--sync", id, "800", "700");
    await until("800 by 700", async () => String(await size()) === "800,700");
    await until("the new size in the file", () => saved(home).window.width === 800);
    assert.deepEqual(saved(home).window, { width: 800, height: 700 });
    assert.deepEqual(readdirSync(dirname(home.settingsFile)), ["settings.json"]);
  } finally {
    await end(app);
    await home.leave();
  }
});
