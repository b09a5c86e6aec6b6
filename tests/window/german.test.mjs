// The same in German, chosen by the settings file.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MESSAGES } from "./messages.mjs";
import { openApp, seen, wordsOf } from "./webdriver.mjs";

const say = (id) => seen(wordsOf("de")(id));
let app;
before(async () => {
  app = await openApp({ settings: { language: "de", country: "de", textSize: "100", theme: "system" } });
});
after(() => app?.close());

test("the window speaks German, and says so to a screen reader", async () => {
  assert.equal(seen(await app.text("h1")), say("home-title"));
  assert.equal(await app.run("return document.documentElement.lang"), "de");
  await app.shoot("home-de");
});

const SHAPES = { stop: "stop", doubt: "check", confirm: "confirm", none: "none", unknown: "unknown" };
for (const [verdict, shape] of Object.entries(SHAPES)) {
  test(`a German message is answered in German: ${verdict}`, async () => {
    assert.equal(await app.check(MESSAGES.de[verdict]), shape);
    assert.ok((await app.texts("h2")).map(seen).includes(say("limits-heading")));
    await app.shoot(`${verdict}-de`);
    if (verdict !== "stop") return;
    assert.ok((await app.texts("article.reason h3")).length >= 2);
    assert.match(seen((await app.texts("mark")).join(" ")), /Geschenkkarten/);
  });
}

test("an English message is read too, and answered in the reader's language", async () => {
  assert.equal(await app.check(MESSAGES.en.stop), "stop");
  assert.ok((await app.texts("h2")).map(seen).includes(say("reasons-heading")));
});
