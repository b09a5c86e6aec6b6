// What a desktop does with files: opens them with the program, drags them, and chooses them in its dialog.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { BINARY, begin, end, until } from "./webdriver.mjs";

// Not the first python3 of the path: the system's own has the bindings of its packages.
const PYTHON = "/usr/bin/python3";
const FILE_MANAGER = fileURLToPath(new URL("drag.py", import.meta.url));

const xdotool = (...args) => execFileSync("xdotool", args, { stdio: ["ignore", "pipe", "ignore"] }).toString().trim();

/** The windows that can be seen, with their titles; none is no error. */
function windows() {
  try {
    return xdotool("search", "--onlyvisible", "--name", ".").split("\n").map((id) => [id, xdotool("getwindowname", id)]);
  } catch {
    return [];
  }
}

/** Why files cannot be dragged here, or false. */
export const noFileManager =
  spawnSync(PYTHON, ["-c", "import gi; gi.require_version('Gtk', '3.0'); from gi.repository import Gtk"], { stdio: "ignore" }).status !== 0 &&
  "the packages python3-gi and gir1.2-gtk-3.0 are not installed";

/** Starts the program a second time, as "Open with" does while it is running. */
export function startAgain(app, args, cwd) {
  const { status, stderr } = spawnSync(BINARY, args, { env: app.home.env, cwd, timeout: 20_000 });
  assert.equal(status, 0, String(stderr));
}

/** Drags files, or links, onto the middle of the window and lets go; `over` is done while they are held there. */
export async function drop(app, files, over = () => sleep(300)) {
  const addresses = files.map((file) => (file.startsWith("https:") ? file : pathToFileURL(file).href));
  const manager = begin(PYTHON, [FILE_MANAGER, ...addresses], { env: app.home.env, stdio: ["ignore", "ignore", "inherit"] });
  try {
    await until("the window to drag from", () => windows().some(([, title]) => title === "file-manager"));
    xdotool("mousemove", "40", "40", "mousedown", "1");
    try {
      // In small steps: a hand does not jump, and GTK takes a jump for no drag.
      for (let step = 1; step <= 8; step += 1) {
        xdotool("mousemove", String(40 + 50 * step), String(40 + 40 * step));
        await sleep(60);
      }
      await over();
    } finally {
      xdotool("mouseup", "1");
    }
    // What was dragged belongs to the other program until it has been let go.
    await sleep(500);
  } finally {
    await end(manager);
  }
}

/** Presses the button and answers the system's open dialog: with a file, or with none. */
export async function chooseInDialog(app, file) {
  const before = windows().map(([id]) => id);
  await app.click(".paste__file");
  const [id, title] = await until("the open dialog", () => windows().find(([id]) => !before.includes(id)));
  xdotool("windowfocus", "--sync", id);
  // GTK takes keys only when its list of files stands, and does not say when that is.
  await sleep(1_000);
  if (file === null) {
    xdotool("key", "Escape");
  } else {
    xdotool("key", "ctrl+l");
    await sleep(500);
    xdotool("type", "--delay", "40", file);
    await sleep(1_000);
    xdotool("key", "Return");
  }
  await until("the end of the dialog", () => !windows().some(([other]) => other === id));
  return title;
}
