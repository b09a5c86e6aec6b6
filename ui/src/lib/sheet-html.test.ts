import { describe, expect, it } from "vitest";
import { EXAMPLES } from "./examples";
import { callReportOf, planOf } from "./examples-plan";
import { TIPS } from "./examples-tips";
import { plain, type Sheet } from "./sheet";
import { escaped, toHtml } from "./sheet-html";
import { planSheet } from "./sheet-plan";
import { reportSheet } from "./sheet-report";
import { tipSheet } from "./sheet-tip";
import { wordsFor } from "./words";

const en = wordsFor("en");
const HOSTILE = `<!-- -->\u202E\u0000\u001B"><a href="javascript:alert(1)">go</a></style></title><img src=x onerror=alert(1)><script>alert(1)</script><a href="https://evil.example" style='color:red'>go</a>`;

/** The same with hostile words in every sentence. What decides how it is told stays. */
function poisoned<T>(value: T, key = ""): T {
  if (typeof value === "string") return (["verdict", "id", "kind", "answered"].includes(key) ? value : `${value}${HOSTILE}`) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned<unknown>(one, name)])) as T;
}

const call = {
  answers: [{ question: "given", options: ["gift-cards"] }, { question: "wanted", options: ["gift-cards"] }],
  said: "He wanted codes.", replies: [], perspective: "self" as const, language: "en" as const, country: "us" as const,
};
const plan = planOf(call);
const tip = TIPS.en[0]!.tips[0]!;
const SHEETS: [string, (change: <T>(value: T) => T) => Sheet][] = [
  ["a result", (change) => reportSheet(change(EXAMPLES.en.stop), en)],
  ["a result that asks back", (change) => reportSheet(change({ ...EXAMPLES.en.confirm, question: { ...EXAMPLES.en.confirm.question!, answered: "no" } }), en)],
  ["a result of a call", (change) => reportSheet(change(callReportOf(call)), en)],
  ["a plan", (change) => planSheet(change(plan), new Set(["bank"]), en)],
  ["a tip", (change) => tipSheet(change(tip), en)],
];

const read = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe.each(SHEETS)("%s as a web page", (_name, sheet) => {
  it("says everything that the sheet says", () => {
    const given = sheet((value) => value);
    const page = read(toHtml(given, "en"));
    const blocks = given.blocks.flatMap((block) => [block.heading ?? "", ...block.lines.flatMap((one) => [one.label ?? "", one.text]), ...block.entries]);
    for (const one of [given.name ?? "", given.title, ...given.lead, ...blocks, ...given.foot, ...given.promises]) {
      expect(page.body.textContent).toContain(plain(one));
    }
    expect(page.querySelector("h1")!.textContent).toBe(plain(given.title));
    expect(page.documentElement.lang).toBe("en");
  });

  it("keeps hostile words words", () => {
    const html = toHtml(sheet(poisoned), "en");
    const page = read(html);
    expect(page.body.textContent).toContain("<img src=x onerror=alert(1)><script>alert(1)</script>");
    expect(page.querySelector("img, script, a, iframe, object, link, base, form, svg")).toBeNull();
    expect(page.querySelectorAll("style")).toHaveLength(1);
    expect(page.querySelector("style")!.textContent).not.toContain("alert");
    expect(page.title).toContain("<img src=x onerror=alert(1)>");
    for (const one of page.querySelectorAll("*")) {
      for (const { name } of one.attributes) expect(["lang", "class", "charset", "name", "content", "http-equiv"]).toContain(name);
    }
    expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E]/);
    expect(html).not.toMatch(/<img|<!--|<script|<a\b|href="|src="|style="/);
  });
});

it("needs nothing from elsewhere, and may load nothing", () => {
  const html = toHtml(tipSheet(tip, en), "en");
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(html).not.toMatch(/url\(|@import|https?:/);
});

it("leaves out signs that nobody sees", () => {
  expect(escaped("a\u0000\u0007b\u202Ec\u00ADd\u001Be\nf")).toBe("abcde\nf");
  expect(escaped(`<&>"'`)).toBe("&lt;&amp;&gt;&quot;&#39;");
});
