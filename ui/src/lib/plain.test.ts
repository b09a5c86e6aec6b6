import { afterEach, describe, expect, it, vi } from "vitest";
import type { Verdict } from "./bindings/Verdict";
import { EXAMPLES } from "./examples";
import { copy, plainText } from "./plain";
import { wordsFor, type Language } from "./words";

const forms = (["en", "de"] as Language[]).flatMap((language) =>
  (["stop", "doubt", "confirm", "none", "unknown"] as Verdict[]).map((verdict) => ({ language, verdict })),
);

describe("plainText", () => {
  it.each(forms)("holds everything that the report says: $language $verdict", ({ language, verdict }) => {
    const report = EXAMPLES[language][verdict];
    const text = plainText(report, wordsFor(language));
    const all = [
      report.verdictName, report.action, report.why, report.knowledge,
      ...report.reasons.flatMap((reason) => [reason.title, reason.meaning, reason.really?.text ?? "", reason.exception?.text ?? ""]),
      ...report.checkYourself.steps.map((step) => step.title),
      ...report.wouldBeTrue, ...report.notFound, ...report.limits,
    ];
    for (const sentence of all) expect(text).toContain(sentence);
    expect(text).not.toMatch(/[\u00AD\u2060\u2066-\u2069]/);
  });

  it("says the action before the reason", () => {
    const text = plainText(EXAMPLES.en.stop, wordsFor("en"));
    expect(text.indexOf("Stop. Don’t buy")).toBeLessThan(text.indexOf("You are asked to pay"));
  });

  it("leaves no address that another program would make into a link", () => {
    const text = plainText(EXAMPLES.en.stop, wordsFor("en"));
    expect(text).not.toContain("com-order-cancel.example/r");
    expect(text).toContain("com-order-cancel[.]example/r/8841");
  });

  it("says the answer that was given", () => {
    const { question, ...rest } = EXAMPLES.en.confirm;
    const text = plainText({ ...rest, question: { ...question!, answered: "no" } }, wordsFor("en"));
    expect(text).toContain("Did you just try to sign in?\nNo");
  });
});

describe("copy", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("uses the clipboard", async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    expect(await copy("abc")).toBe(true);
    expect(writeText).toHaveBeenCalledWith("abc");
  });

  it("falls back to the old way", async () => {
    vi.stubGlobal("navigator", {});
    const seen: string[] = [];
    document.execCommand = (command) => {
      seen.push(command, (document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
    expect(await copy("abc")).toBe(true);
    expect(seen).toEqual(["copy", "abc"]);
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("says so when neither works", async () => {
    vi.stubGlobal("navigator", {});
    document.execCommand = () => false;
    expect(await copy("abc")).toBe(false);
  });
});
