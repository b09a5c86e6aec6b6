// Not a test: counts presses and words from the start page to the first safe thing to do, and prints them.
// `node tests/window/taps.mjs` under xvfb-run. Words are those that lead on: what is pressed, the headings, the
// labels that are ticked, and the sentence that says what to do.

import { goOn, heading, tick } from "./paths.mjs";
import { openApp, until, wordsOf } from "./webdriver.mjs";

const CASES = [
  { what: "still on the phone", door: "#/hang-up", ticks: [], safe: "h1" },
  { what: "gift cards given, first thing not to do", door: "#/already-paid", ticks: [], safe: ".for-now" },
  { what: "gift cards given, the company to call", door: "#/already-paid", ticks: ["gift-cards", "amazon", "COUNTRY"], step: /gift card|Gutschein/i },
  { what: "remote access, still going on", door: "#/call", ticks: ["controlled"], safe: "h1", full: true },
  { what: "remote access given, already over", door: "#/already-paid", ticks: ["access", "other", "COUNTRY"], safe: ".plan-step__title" },
  { what: "nothing given", door: "#/call", ticks: [], safe: ".for-now" },
];

const count = (text) => text.replaceAll("\u00AD", "").split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

for (const [language, country] of [["en", "us"], ["de", "de"]]) {
  const forward = wordsOf(language)("question-continue");
  for (const { what, door, ticks, safe, step, full } of CASES) {
    const app = await openApp({ settings: { language, country, textSize: "100", theme: "system" } });
    try {
      const read = [await app.run("return (document.querySelector(arguments[0]).querySelector('.door__title') ?? document.querySelector(arguments[0])).innerText", `main a[href="${door}"]`)];
      await app.click(`main a[href="${door}"]`);
      let presses = 1;
      for (const option of ticks.map((one) => (one === "COUNTRY" ? country : one))) {
        read.push(await heading(app));
        const label = await app.run("return document.querySelector(arguments[0]).parentElement.innerText", `fieldset input[value="${option}"]`);
        await tick(app, option);
        read.push(label, forward);
        await goOn(app);
        presses += 2;
      }
      const title = await heading(app);
      if (safe !== "h1") read.push(title);
      if (step === undefined) read.push((await app.texts(`main ${safe}, ${safe}`))[0]);
      else {
        const titles = await until("the plan", () => app.texts(".plan-step__title"));
        const firm = titles.findIndex((one) => step.test(one.replaceAll("\u00AD", "")));
        read.push(...titles.slice(0, firm + 1));
      }
      if (full) read.push(...(await app.texts(".ways li")).slice(0, 1));
      console.log(`${language}  ${what}: ${presses} presses, ${read.reduce((sum, text) => sum + count(text), 0)} words`);
      console.log(`      ${read.map((text) => text.replace(/\s+/g, " ")).join(" | ")}`);
    } finally {
      await app.close();
    }
  }
}
