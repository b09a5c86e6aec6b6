// Not a test: measures start and memory beside an empty window, both alternately, and prints the
// figures. `node tests/window/measure.mjs [RUNS] [FOLDER]`, under xvfb-run; FOLDER holds the two
// programs (target/debug by default): cargo build -p app --bin look-twice --example empty

import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT, begin, end, newHome } from "./webdriver.mjs";

const runs = Number(process.argv[2] ?? 10);
const folder = resolve(process.argv[3] ?? join(ROOT, "target/debug"));
const PROGRAMS = { empty: join(folder, "examples/empty"), app: join(folder, "look-twice") };
/** When memory is read: the page has long been painted, and the knowledge is loaded. */
const SETTLED = 4_000;

async function start(program, home) {
  const env = { ...home.env, LOOK_TWICE_MEASURE_START: "1" };
  const child = begin(program, [], { env, stdio: ["ignore", "pipe", "ignore"] });
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  await new Promise((done) => child.once("close", done));
  await end(child);
  return Number(out);
}

/** What a program and its children hold alone, and their share of what they hold with others. */
function memory(pid) {
  const parent = (one) => /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${one}/status`, "utf8"))?.[1];
  const all = new Set([String(pid)]);
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  for (let grown = true; grown; ) {
    grown = false;
    for (const one of processes) {
      try {
        if (!all.has(one) && all.has(parent(one))) grown = Boolean(all.add(one));
      } catch {
        // It has just ended.
      }
    }
  }
  const kilobytes = [...all].map((one) => Number(/^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, "utf8"))[1]));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

async function hold(program, home) {
  const child = begin(program, [], { env: home.env });
  await new Promise((done) => setTimeout(done, SETTLED));
  const held = memory(child.pid);
  await end(child);
  return held;
}

function tell(what, unit, figures) {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
  console.log(`${what}: min ${Math.round(sorted[0])}, median ${Math.round(middle)}, max ${Math.round(sorted.at(-1))} ${unit}`);
}

const homes = { empty: await newHome(), app: await newHome() };
// The very first start in a new home also fills the graphics library's cache; it is told apart.
for (const [name, program] of Object.entries(PROGRAMS)) tell(`painted at the first start, ${name}`, "ms", [await start(program, homes[name])]);
for (const [what, unit, measure] of [["painted", "ms", start], ["memory (PSS)", "MB", hold]]) {
  const figures = { empty: [], app: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, program] of Object.entries(PROGRAMS)) figures[name].push(await measure(program, homes[name]));
  }
  for (const name of Object.keys(PROGRAMS)) tell(`${what}, ${name}`, unit, figures[name]);
}
for (const home of Object.values(homes)) await home.leave();
