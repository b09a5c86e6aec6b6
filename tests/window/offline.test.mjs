// U16 and U17, from outside: a whole check is traced and opens no connection; without any network
// interface everything works; and nothing of a pasted message stays on the disk.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { BINARY, begin, end, newHome, openApp, until } from "./webdriver.mjs";

const MARKER = "zanzibarquux";
const MESSAGE = `${MARKER} buy two gift cards and read me the codes`;

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

/** Pastes and checks a message by mouse and keyboard, as a person does, without any driver. */
async function checkByHand(env, at) {
  const xdotool = (...args) => execFileSync("xdotool", args, { env, stdio: ["ignore", "pipe", "ignore"] }).toString().trim();
  const id = await until("the window", () => xdotool("search", "--onlyvisible", "--name", "Look Twice").split("\n")[0]);
  const title = () => xdotool("getwindowname", id);
  // The title names the screen as soon as the page stands.
  const before = await until("the page", () => title() !== "Look Twice" && title());
  xdotool("mousemove", "--window", id, ...at["#message"].map(String), "click", "1");
  xdotool("type", "--delay", "15", MESSAGE);
  xdotool("mousemove", "--window", id, ...at[".button--primary"].map(String), "click", "1");
  return until("the answer", () => title() !== before && title());
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

test("a whole check opens no connection and leaves no trace of the message", { skip: needs.join(", ") || false }, async () => {
  const at = await places();
  const home = await newHome();
  const trace = join(home.folder, "trace.txt");
  const app = begin("strace", ["-f", "-qq", "-e", "trace=network", "-o", trace, BINARY], { env: home.env });
  try {
    assert.ok(await checkByHand(home.env, at));
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
});

const noNamespace = process.getuid() !== 0 && "a namespace without network needs root";
test("without any network interface everything works", { skip: noNamespace || !has("unshare", "-n", "true") && "unshare -n is refused here" || needs.join(", ") || false }, async () => {
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
