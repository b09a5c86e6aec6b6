// Four ways through the other doors, by keyboard alone, in both languages.

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { choose, follow, goOn, heading, tabTo } from "./paths.mjs";
import { KEYS, complaints, openApp, seen, until, wordsOf } from "./webdriver.mjs";

for (const [language, country] of [["en", "us"], ["de", "de"]]) {
  describe(language, () => {
    const say = (id) => seen(wordsOf(language)(id));
    let app;
    // Answers are kept while the window is open: each way begins in a new one.
    beforeEach(async () => {
      app = await openApp({ settings: { language, country, textSize: "100", theme: "system" } });
    });
    afterEach(() => app?.close());

    const steps = () => app.run("return [...document.querySelectorAll('.plan-step input')].length");

    test("still on the phone: one key press, and it says to hang up", async () => {
      await follow(app, "#/hang-up");
      assert.equal(seen(await heading(app)), say("hang-up"));
      await app.shoot(`hang-up-${language}`);
      assert.deepEqual(await complaints(app), []);
      await goOn(app);
      assert.ok(await app.find("fieldset input[value='gift-cards']"), "the questions go on");
    });

    test("gift cards given: the plan without any check first", async () => {
      await follow(app, "#/already-paid");
      await choose(app, "gift-cards");
      await choose(app, "amazon");
      await choose(app, country);
      await until("the plan", steps);
      const titles = (await app.texts(".plan-step__title")).map(seen);
      assert.ok(titles.length >= 6 && titles.length <= 9, titles.join(" | "));
      // A tick stays when one comes back.
      await tabTo(app, "the first step", (one) => one.tag === "INPUT");
      await app.keys(KEYS.space);
      await app.go("tips");
      // The door leads on to the plan that is there.
      await follow(app, "#/already-paid");
      await until("the plan again", steps);
      assert.deepEqual(await app.run("return [...document.querySelectorAll('.plan-step input')].map((one) => one.checked).slice(0, 2)"), [true, false]);
      await app.shoot(`plan-${language}`);
    });

    test("somebody on the computer: cut it off first, then the plan, then the verdict", async () => {
      await follow(app, "#/call");
      await choose(app, "controlled");
      assert.equal(seen(await heading(app)), say("cut-off"));
      await goOn(app);
      await choose(app, "access");
      await choose(app, "microsoft");
      await choose(app, "pop-up");
      await choose(app, "virus");
      await choose(app, "screen", "run-command");
      await choose(app, "stay-on-line");
      await choose(app, "right-number");
      await choose(app, "not-yet");
      await choose(app, country);
      await until("the plan", steps);
      await follow(app, "#/call-result");
      assert.equal(await app.verdict(), "stop");
      const quotations = await app.texts("article.reason q");
      assert.ok(quotations.length > 0);
    });

    test("nothing given, an unasked call: this can be real, look in your own account", async () => {
      await follow(app, "#/call");
      await choose(app, "over");
      await choose(app, "nothing");
      await choose(app, "amazon");
      await choose(app, "called");
      await choose(app, "order");
      await choose(app, "nothing-yet");
      await choose(app, "none");
      await choose(app, "nothing");
      await choose(app, "not-yet");
      await choose(app, country);
      assert.equal(await app.verdict(), "confirm");
      assert.ok((await app.texts("h2")).map(seen).includes(say("call-message-heading-marked")));
      await app.shoot(`call-confirm-${language}`);
      // Nothing of it is kept: starting again asks from the beginning.
      await tabTo(app, "start again", (one) => seen(one.text) === say("next-again"));
      await app.keys(KEYS.enter);
      await until("the first question, empty", () => app.run("return document.querySelector('fieldset input[value=over]')?.checked === false"));
    });
  });
}
