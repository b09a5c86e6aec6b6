// Every screen, light and dark, wide and narrow, with normal and with large text (U12).

import assert from "node:assert/strict";
import { test } from "node:test";
import { MESSAGES } from "./messages.mjs";
import { KEYS, complaints, openApp, sideways, smallTargets, until } from "./webdriver.mjs";

const DARK = { GTK_THEME: "Adwaita:dark" };
const LOOKS = [
  { name: "light", language: "en", textSize: "100" },
  { name: "dark", language: "en", textSize: "100", env: DARK },
  { name: "light-200", language: "de", textSize: "200" },
  { name: "dark-200", language: "de", textSize: "200", env: DARK },
];

for (const { name, language, textSize, env } of LOOKS) {
  test(`${name} (${language}): every screen at 1000 and at 360 pixels`, async () => {
    const app = await openApp({ settings: { language, country: "us", textSize, theme: "system" }, env });
    const problems = [];
    const look = async (screen) => {
      await app.run("document.activeElement?.blur(); window.scrollTo(0, 0); document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      for (const width of [1000, 360]) {
        await app.resize(width, 760);
        const found = [...(await complaints(app)), ...(await sideways(app)), ...(await smallTargets(app))];
        problems.push(...found.map((one) => `${screen} at ${width}: ${one}`));
        await app.shoot(`${screen}-${name}-${width}`);
      }
      await app.resize(1000, 760);
    };
    try {
      assert.equal(await app.run("return matchMedia('(prefers-color-scheme: dark)').matches"), env === DARK);
      await look("home");
      for (const [verdict, message] of Object.entries(MESSAGES[language])) {
        await app.check(message);
        await look(verdict);
      }
      await app.go("how-it-decides");
      await app.find(".fact");
      await look("how");
      await app.go("settings");
      await look("settings");
      await otherDoors(app, look);
    } finally {
      await app.close();
    }
    assert.deepEqual(problems, []);
  });
}

/** The screens behind the other doors, in the order in which somebody with a stranger on the computer meets them. */
async function otherDoors(app, look) {
  const tick = async (...options) => {
    for (const option of options) await app.click(`fieldset label:has(input[value="${option}"])`);
    const before = await app.text("h1");
    await app.click(".button--primary");
    await until("the next screen", async () => (await app.text("h1")) !== before);
  };
  await app.go("call");
  await app.find("fieldset");
  await look("question");
  await tick("controlled");
  await look("cut-off");
  await app.click(".button--primary");
  await app.find("fieldset input[value=access]");
  await look("question-many");
  await tick("gift-cards", "access");
  for (const option of ["amazon", "called", "order", "gift-cards", "hurried", "right-number", "hidden"]) await tick(option);
  await look("question-country");
  await tick("de");
  await app.find(".plan-step");
  await look("plan");
  await app.run("location.hash = '#/show/plan'");
  await app.find("article.big");
  await look("show");
  await app.run("location.hash = '#/call-result'");
  await app.find(".verdict");
  await look("call-result");
  await app.go("tips");
  await app.find(".tip-card");
  await look("tips");
  await app.click(".tip-card");
  await app.find(".prose");
  await look("tip");
  await app.run("location.hash = '#/hang-up'");
  await app.find(".hang-up");
  await look("hang-up");
}

test("the checks themselves find what is wrong", async () => {
  const app = await openApp();
  try {
    await app.run(`
      const main = document.querySelector("main");
      const image = document.createElement("img");
      const pale = Object.assign(document.createElement("p"), { textContent: "pale" });
      pale.style.color = "#6a6a6a";
      const wide = document.createElement("div");
      wide.style.width = "2000px";
      wide.style.height = "1px";
      const small = Object.assign(document.createElement("button"), { textContent: "x" });
      small.style.all = "revert";
      main.append(image, pale, wide, small);
    `);
    const found = (await complaints(app)).join("\n");
    assert.match(found, /image-alt/);
    assert.match(found, /color-contrast-enhanced/);
    assert.equal((await sideways(app)).length > 0, true);
    assert.equal((await smallTargets(app)).length > 0, true);
  } finally {
    await app.close();
  }
});

test("nothing moves for whoever wants no movement", async () => {
  const app = await openApp({ gtk: "gtk-enable-animations=0" });
  try {
    assert.ok(await app.run("return matchMedia('(prefers-reduced-motion: reduce)').matches"));
    await app.check(MESSAGES.en.stop);
    const moving = await app.run(`
      return [...document.querySelectorAll("*")]
        .filter((one) => [getComputedStyle(one).transitionDuration, getComputedStyle(one).animationDuration].some((time) => parseFloat(time) > 0.01))
        .map((one) => one.className || one.tagName);
    `);
    assert.deepEqual(moving, []);
  } finally {
    await app.close();
  }
});

test("with the desktop's high contrast nothing is lost", async () => {
  const app = await openApp({ env: { GTK_THEME: "HighContrast" } });
  try {
    assert.ok(await app.run("return matchMedia('(prefers-contrast: more)').matches"));
    await app.check(MESSAGES.en.stop);
    assert.deepEqual(await complaints(app), []);
    await app.shoot("stop-high-contrast");
  } finally {
    await app.close();
  }
});

test("with the desktop's text at twice the size, the narrow window still holds everything", async () => {
  const app = await openApp({ env: { GDK_DPI_SCALE: "2" } });
  try {
    // With the keyboard: the driver's mouse does not know of this scale.
    await app.fill(MESSAGES.en.stop);
    await app.run("document.querySelector('#message').focus()");
    await app.keys(KEYS.control, KEYS.enter);
    assert.equal(await app.verdict(), "stop");
    assert.deepEqual([...(await complaints(app)), ...(await sideways(app))], []);
    await app.shoot("stop-desktop-200");
  } finally {
    await app.close();
  }
});
