// Walks the guided questions as a person without a mouse does: Tab, arrows, Space and Enter, nothing else.

import assert from "node:assert/strict";
import { KEYS, until } from "./webdriver.mjs";

const MOST_TABS = 120;

/** What has the focus, told by the page. */
const focused = (app) =>
  app.run(`
    const one = document.activeElement;
    return { tag: one.tagName, value: one.value ?? null, name: one.name ?? null, href: one.getAttribute("href"), text: one.innerText?.trim() ?? "", primary: one.matches(".button--primary") };
  `);

/** Presses Tab, or other keys, until the focus is where it is wanted. */
export async function tabTo(app, what, isIt, keys = [KEYS.tab]) {
  for (let tab = 0; tab < MOST_TABS; tab += 1) {
    const one = await focused(app);
    if (isIt(one)) return one;
    await app.keys(...keys);
  }
  assert.fail(`Tab never reached ${what}`);
}

/** Opens a link by its target. */
export async function follow(app, href, keys) {
  await tabTo(app, href, (one) => one.href === href, keys);
  await app.keys(KEYS.enter);
}

/** The heading of the screen, which has the focus when it is new. */
export async function heading(app) {
  return until("a heading with the focus", () => app.run("return document.activeElement.tagName === 'H1' && document.activeElement.innerText.trim()"));
}

/** Ticks options of the question that is shown. */
export async function tick(app, ...options) {
  const question = await heading(app);
  for (const option of options) {
    const selector = `fieldset input[value="${option}"]`;
    const kind = await app.run("return document.querySelector(arguments[0])?.type", selector);
    assert.ok(kind, `“${question}” has no option ${option}`);
    if (kind === "checkbox") {
      await tabTo(app, option, (one) => one.value === option);
      await app.keys(KEYS.space);
    } else {
      // One Tab into the group, then the arrows: that is how a browser moves between radio buttons.
      await tabTo(app, "the radio buttons", (one) => one.tag === "INPUT" && one.name !== null && one.name !== "");
      await app.keys(KEYS.space);
      for (let step = 0; (await focused(app)).value !== option; step += 1) {
        assert.ok(step < 40, `the arrows never reached ${option}`);
        await app.keys(KEYS.down);
      }
    }
    assert.ok(await app.run("return document.querySelector(arguments[0]).checked", selector), `${option} is not ticked`);
  }
}

/** Chooses options of the question that is shown, and goes on. */
export async function choose(app, ...options) {
  await tick(app, ...options);
  await goOn(app);
}

/** Presses the one filled button. */
export async function goOn(app) {
  const before = await app.text("h1");
  await tabTo(app, "the button", (one) => one.primary);
  await app.keys(KEYS.enter);
  await until("the next screen", async () => (await app.text("h1")) !== before);
}
