import { describe, expect, it } from "vitest";
import type { Report } from "./bindings/Report";
import type { Verdict } from "./bindings/Verdict";
import { EXAMPLES } from "./examples";
import { planOf } from "./examples-plan";
import { TIPS } from "./examples-tips";
import { toText } from "./sheet";
import { escaped, toHtml } from "./sheet-html";
import { planSheet } from "./sheet-plan";
import { briefSheet, reportSheet } from "./sheet-report";
import { tipSheet } from "./sheet-tip";
import { wordsFor, type Language } from "./words";

const LANGUAGES: Language[] = ["en", "de"];
const en = wordsFor("en");
const forms = LANGUAGES.flatMap((language) =>
  (["stop", "doubt", "confirm", "none", "unknown"] as Verdict[]).map((verdict) => ({ language, verdict })),
);
const told = (report: Report) => toText(reportSheet(report, en));
const plan = (language: Language) =>
  planOf({ answers: [{ question: "given", options: ["paid", "gift-cards"] }], said: "", replies: [], perspective: "self", language, country: "us" });

/** A report whose message, link and reason try everything. */
function hostile(words: string): Report {
  const report = EXAMPLES.en.stop;
  const [first] = report.reasons;
  return {
    ...report,
    reasons: [{ ...first!, quotations: [words], meaning: words }],
    message: { meta: [{ ...report.message.meta[0]!, label: "From", value: words }], segments: [{ text: words, reason: null, startsMark: false, address: null }], shortened: false },
    links: [{ shows: words, address: { before: `${words} `, owner: "evil.example", after: ` ${words}` }, remark: "" }],
  };
}

describe("a report as text", () => {
  it.each(forms)("holds everything that the report says: $language $verdict", ({ language, verdict }) => {
    const report = EXAMPLES[language][verdict];
    const text = toText(reportSheet(report, wordsFor(language)));
    const all = [
      report.verdictName, report.action, report.why, report.knowledge,
      ...report.reasons.flatMap((reason) => [reason.title, reason.meaning, reason.really?.text ?? "", reason.exception?.text ?? ""]),
      ...report.checkYourself.steps.map((step) => step.title),
      ...report.wouldBeTrue, ...report.notFound, ...report.limits,
    ];
    for (const sentence of all) {
      // Addresses of the message stand in it with their full stops in brackets.
      expect(text).toContain(sentence.replaceAll("\u00AD", "").replace(/\.example/g, "[.]example"));
    }
    expect(text).not.toMatch(/[\u00AD\u2060\u2066-\u2069]/);
  });

  it("says the action before the reason", () => {
    const text = told(EXAMPLES.en.stop);
    expect(text.indexOf("Stop. Don’t buy")).toBeLessThan(text.indexOf("You are asked to pay"));
  });

  it("leaves no address that another program would make into a link", () => {
    const text = told(EXAMPLES.en.stop);
    expect(text).not.toContain("com-order-cancel.example/r");
    expect(text).toContain("com-order-cancel[.]example/r/8841");
  });

  it.each([
    ["https://evil.example/a", "https[:]//evil[.]example/a"],
    ["WWW.other.example", "WWW[.]other.example"],
    ["mailto:me@other.example", "mailto[:]me@other[.]example"],
    ["tel:+123", "tel[:]+123"],
  ])("leaves no way to follow in a message, seen as a link by the checker or not: %s", (link, dead) => {
    for (const sheet of [reportSheet(hostile(link), en), briefSheet(hostile(link), en)]) {
      expect(toText(sheet)).toContain(dead);
      expect(toText(sheet)).not.toContain(link);
      expect(toHtml(sheet, "en")).not.toContain(link);
    }
  });

  it("says the answer that was given", () => {
    const { question, ...rest } = EXAMPLES.en.confirm;
    const text = told({ ...rest, question: { ...question!, answered: "no" } });
    expect(text).toContain("Did you just try to sign in?\nNo");
  });

  it("says “You told us” of a call, and “The message says” of a message", () => {
    expect(told(EXAMPLES.en.stop)).toContain(`${en("reason-quotation")}: “`);
    expect(told({ ...EXAMPLES.en.stop, fromCall: true })).toContain(`${en("call-quotation")}: “`);
    expect(told({ ...EXAMPLES.en.stop, fromCall: true })).not.toContain(en("reason-quotation"));
  });
});

describe("what one shows to somebody", () => {
  it("is short: what to do, one reason, how to find out", () => {
    const brief = toText(briefSheet(EXAMPLES.en.stop, en));
    const [first, second] = EXAMPLES.en.stop.reasons;
    expect(brief).toContain(EXAMPLES.en.stop.action);
    expect(brief).toContain(first!.title);
    expect(brief).not.toContain(second!.title);
    for (const step of EXAMPLES.en.stop.checkYourself.steps) expect(brief).toContain(step.title);
    expect(brief.length).toBeLessThan(told(EXAMPLES.en.stop).length / 2);
  });

  it("needs no reason", () => {
    expect(toText(briefSheet(EXAMPLES.en.unknown, en))).toContain(EXAMPLES.en.unknown.action);
  });
});

describe("a plan as text", () => {
  it.each(LANGUAGES)("holds every step, number, page and date, and says what is done: %s", (language) => {
    const words = wordsFor(language);
    const shown = plan(language);
    const text = toText(planSheet(shown, new Set(["evidence"]), words));
    const whole = (one: string) => one.replace(/[\u00AD\u2060]/g, "");
    const steps = shown.groups.flatMap((group) => group.steps);
    for (const [index, step] of steps.entries()) {
      expect(text).toContain(`${index + 1}. ${whole(step.title)}`);
      expect(text).toContain(whole(step.text));
      for (const contact of step.contacts) {
        for (const one of [...contact.numbers, ...contact.addresses]) expect(text).toContain(one.text);
        expect(text).toContain(contact.checked);
        expect(text).toContain(contact.source);
      }
    }
    expect(text).toContain(whole(shown.warning));
    const done = text.split("\n").filter((line) => line.endsWith(`(${words("plan-done")})`));
    expect(done).toHaveLength(1);
    expect(done[0]).toContain(whole(steps.find((step) => step.id === "evidence")!.title));
  });
});

describe("a tip as text", () => {
  it.each(LANGUAGES)("holds every sentence and its source: %s", (language) => {
    for (const tip of TIPS[language].flatMap((group) => group.tips)) {
      const text = toText(tipSheet(tip, wordsFor(language)));
      for (const section of tip.sections) {
        for (const sentence of section.sentences) expect(text).toContain(sentence.replace(/[\u00AD\u2060]/g, ""));
        if (section.source !== null) expect(text).toContain(section.source);
      }
    }
  });
});

describe("a sheet as a web page", () => {
  it.each([
    '<img src=x onerror="alert(1)">', "</title><script>alert(1)</script>", '"><a href="javascript:alert(1)">go</a>',
    "</style><style>*{display:none}", "<!-- -->", "\u202Egnp.exe\u202C", "a\u0000b\u001B[31m",
  ])("keeps hostile words as words: %s", (words) => {
    const page = toHtml(reportSheet(hostile(words), en), "en");
    const read = new DOMParser().parseFromString(page, "text/html");
    expect(read.querySelectorAll("script, img, a, iframe, object, form, link, base, [onerror], [href], [src]")).toHaveLength(0);
    expect(read.querySelectorAll("style, title, footer")).toHaveLength(3);
    expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E]/);
    expect(read.querySelector(".quote bdi")?.textContent).toContain(escapedBack(words));
  });

  it("may do nothing but be read", () => {
    const page = toHtml(planSheet(plan("en"), new Set(), en), "en");
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(new DOMParser().parseFromString(page, "text/html").documentElement.lang).toBe("en");
    expect(page).not.toMatch(/https?:\/\//);
  });

  it.each(LANGUAGES)("says the same as the text: %s", (language) => {
    const sheet = planSheet(plan(language), new Set(), wordsFor(language));
    const read = new DOMParser().parseFromString(toHtml(sheet, language), "text/html").body.textContent ?? "";
    for (const { heading, lines, entries } of sheet.blocks) {
      for (const text of [heading ?? "", ...lines.map((one) => one.text), ...entries]) {
        expect(read).toContain(text.replace(/[\u00AD\u2060\u2066-\u2069]/g, ""));
      }
    }
  });

  it("escapes the five signs", () => {
    expect(escaped(`<b a="1">&'`)).toBe("&lt;b a=&quot;1&quot;&gt;&amp;&#39;");
  });
});

/** The words without what no page may hold: control characters and direction marks. */
function escapedBack(words: string): string {
  return words.replace(/[\u0000-\u001F\u202A-\u202E]/g, "").replace(/:\/\//g, "[:]//");
}
