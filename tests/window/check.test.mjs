// A message is pasted, the button is pressed, the answer is read: in English, with the keyboard alone too.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MESSAGES } from "./messages.mjs";
import { KEYS, openApp, seen, until, wordsOf } from "./webdriver.mjs";

const say = wordsOf("en");
let app;
before(async () => {
  app = await openApp();
});
after(() => app?.close());

test("the start page says what it is for and what it never does", async () => {
  assert.equal(await app.text("h1"), say("home-title"));
  assert.equal(await app.name("#message"), say("paste-label"));
  assert.equal(await app.role("#message"), "textbox");
  assert.equal(await app.name(".button--primary"), say("paste-check"));
  const foot = (await app.texts("footer p")).map(seen);
  for (const promise of ["promise-asks", "promise-offline", "promise-independent"]) {
    assert.ok(foot.includes(say(promise)), promise);
  }
  await app.shoot("home-en");
});

test("a scam is answered with what to do, with reasons, and with its words marked", async () => {
  assert.equal(await app.check(MESSAGES.en.stop), "stop");
  // What to do is the heading, and it has the focus: a screen reader starts there.
  const heading = await app.text("main h1");
  assert.equal(await app.role("main h1"), "heading");
  assert.equal(await app.run("return document.activeElement.innerText.trim()"), heading);
  assert.notEqual(await app.text(".verdict__name"), heading);

  const cards = await app.texts("article.reason h3");
  assert.ok(cards.length >= 2, `reasons: ${cards}`);
  assert.ok((await app.texts("h2")).includes(say("reasons-heading")));
  // Each reason quotes the message, and each quotation stands there word for word.
  const message = MESSAGES.en.stop.replaceAll("\n", " ");
  const quotations = (await app.run("return [...document.querySelectorAll('article.reason')].map((card) => [...card.querySelectorAll('q bdi')].map((one) => one.textContent))")).map((one) => one.map(seen));
  for (const words of quotations) {
    assert.ok(words.length > 0);
    for (const one of words) assert.ok(message.includes(one.replaceAll("\n", " ").replace(/ ?…$/, "")), `“${one}” is not in the message`);
  }
  const marked = (await app.texts("mark")).join(" ");
  assert.match(marked, /gift\s+cards/);
  await app.shoot("stop-en");
});

test("the number of a reason leads to its words, and the number of the words back", async () => {
  await app.click("article.reason a.num");
  await until("the mark", () => app.run("return document.activeElement.closest('mark') !== null"));
  assert.ok(await app.run("return document.activeElement.closest('mark').classList.contains('is-shown')"));
  await app.keys(KEYS.enter);
  await until("the reason", () => app.run("return document.activeElement.closest('article.reason') !== null"));
});

test("nothing in a shown message can be followed", async () => {
  const verdict = await app.check(`${MESSAGES.en.stop}\nhttps://refund.example.com/amazon <a href="https://example.com">here</a> <img src=x onerror=alert(1)>`);
  assert.equal(verdict, "stop");
  const hrefs = await app.run("return [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'))");
  for (const href of hrefs) assert.match(href, /^#/);
  assert.equal(await app.run("return document.querySelectorAll('main img, main script, main iframe').length"), 0);
});

test("an ordinary order notice shows none of the known signs, and what was not looked at", async () => {
  assert.equal(await app.check(MESSAGES.en.none), "none");
  assert.equal(await app.run("return document.querySelectorAll('article.reason').length"), 0);
  assert.ok((await app.texts("h2")).includes(say("limits-heading")));
  const page = (await app.run("return document.body.innerText")).toLowerCase();
  assert.doesNotMatch(page, /\b(is|looks) (safe|genuine|legitimate)\b/);
  await app.shoot("none-en");
});

for (const verdict of ["doubt", "confirm", "unknown"]) {
  test(`the form ${verdict} is shown in its own shape`, async () => {
    const shape = { doubt: "check", confirm: "confirm", unknown: "unknown" }[verdict];
    assert.equal(await app.check(MESSAGES.en[verdict]), shape);
    await app.shoot(`${verdict}-en`);
  });
}

test("an empty field is said and nothing is lost", async () => {
  await app.go("");
  await app.fill("");
  await app.click(".button--primary");
  assert.match(await app.text("[role=alert]"), new RegExp(say("notice-empty.title")));
  assert.equal(await app.run("return document.activeElement.id"), "message");
});

test("from the first key to the answer and back, without a mouse", async () => {
  await app.go("");
  await app.run("document.activeElement.blur()");
  const focus = () => app.run("const one = document.activeElement; return one.id || one.className || one.tagName");
  const tabTo = async (where) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await app.keys(KEYS.tab);
      // Wherever the focus goes, it can be seen there.
      const ring = await app.run("const style = getComputedStyle(document.activeElement); return [style.outlineStyle, parseFloat(style.outlineWidth)]");
      const at = await focus();
      if (at !== "BODY") assert.ok(ring[0] !== "none" && ring[1] >= 3, `no ring on ${at}: ${ring}`);
      if (at.includes(where)) return;
    }
    assert.fail(`Tab never reaches ${where}`);
  };
  await tabTo("message");
  for (const letter of "buy two gift cards and read me the codes on the back") await app.keys(letter);
  await tabTo("button--primary");
  await app.keys(KEYS.enter);
  assert.equal(await app.verdict(), "stop");
  await until("the heading", () => app.run("return document.activeElement === document.querySelector('main h1')"));
  await tabTo("num");
  await app.keys(KEYS.enter);
  await until("the mark", () => app.run("return document.activeElement.closest('mark') !== null"));

  // Control and Enter do the same as the button.
  await app.go("");
  await app.run("document.querySelector('#message').focus()");
  await app.keys(KEYS.control, KEYS.enter);
  assert.equal(await app.verdict(), "stop");
});

test("many checks in a row end with the answer to the last message", async () => {
  const [first, last] = [MESSAGES.en.stop, MESSAGES.en.none];
  await app.go("");
  await app.run(
    `
    const field = document.querySelector("#message");
    const set = (text) => { field.value = text; field.dispatchEvent(new Event("input", { bubbles: true })); };
    const press = () => document.querySelector(".button--primary").click();
    for (let n = 0; n < 20; n += 1) { set(arguments[0]); press(); }
    set(arguments[1]);
    press();
    `,
    first,
    last,
  );
  assert.equal(await app.verdict(), "none");
});

test("a very long text is answered quickly", async () => {
  await app.go("");
  await app.fill(`${MESSAGES.en.none}\n`.repeat(2000));
  const began = Date.now();
  await app.click(".button--primary");
  assert.equal(await app.verdict(), "none");
  const took = Date.now() - began;
  assert.ok(took < 5_000, `${took} ms`);
});
