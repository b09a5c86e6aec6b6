import { describe, expect, it } from "vitest";
import type { Report } from "./bindings/Report";
import type { Verdict } from "./bindings/Verdict";
import { EXAMPLES, meta, NOTHING_ELSE, segments } from "./examples";
import { MAIL } from "./examples-mail";
import { callReportOf, planOf } from "./examples-plan";
import { TIPS } from "./examples-tips";
import { textOf } from "./marked";
import { plain, toText } from "./sheet";
import { toHtml } from "./sheet-html";
import { planSheet } from "./sheet-plan";
import { briefSheet, reportSheet } from "./sheet-report";
import { tipSheet } from "./sheet-tip";
import { wordsFor, type Language } from "./words";

const LANGUAGES: Language[] = ["en", "de"];
const VERDICTS: Verdict[] = ["stop", "doubt", "confirm", "none", "unknown"];
const forms = LANGUAGES.flatMap((language) => VERDICTS.map((verdict) => ({ language, verdict })));
const en = wordsFor("en");

const reportText = (report: Report, language: Language = "en") => toText(reportSheet(report, wordsFor(language)));
const told = (language: Language, given = "gift-cards") => ({
  answers: [{ question: "given", options: [given] }, { question: "wanted", options: ["gift-cards"] }],
  said: "", replies: [], perspective: "self" as const, language, country: "us" as const,
});

describe("a report as text", () => {
  it.each(forms)("holds everything that the report says: $language $verdict", ({ language, verdict }) => {
    const report = EXAMPLES[language][verdict];
    const text = reportText(report, language);
    const w = wordsFor(language);
    const all = [
      report.verdictName, report.action, report.why, report.knowledge, w("promise-asks"), w("promise-independent"),
      ...report.notes.flatMap((note) => [note.title, note.text]),
      ...report.reasons.flatMap((reason) => [reason.title, reason.meaning]),
      ...report.reasons.flatMap(({ really, exception }) => [really, exception]).flatMap((one) => (one ? [one.heading, one.text, one.source] : [])),
      ...report.checkYourself.steps.flatMap((step) => [step.title, step.text]),
      ...report.checkYourself.outcomes.flatMap((outcome) => [outcome.found, outcome.then]),
      ...report.wouldBeTrue, ...report.notFound, ...report.limits,
    ];
    // Addresses are dead, which is proved below.
    for (const sentence of all) expect(text.replaceAll("[.]", ".")).toContain(plain(sentence));
    expect(text).not.toMatch(/[\u00AD\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  it("says the action before the reason", () => {
    const text = reportText(EXAMPLES.en.stop);
    expect(text.indexOf("Stop. Don’t buy")).toBeLessThan(text.indexOf("You are asked to pay"));
  });

  it("leaves no address that another program would make into a link", () => {
    const text = reportText(EXAMPLES.en.stop);
    expect(text).not.toContain("com-order-cancel.example/r");
    expect(text).toContain("com-order-cancel[.]example/r/8841");
  });

  it("leaves none either that the checker did not take for one, or that we speak of ourselves", () => {
    const theirs = "Go to https://pay.example/x or www.help.example, write to <|desk.example|/go>, mailto:a@mail.example or tel:+15550100";
    const report: Report = {
      ...EXAMPLES.en.stop,
      reasons: [{
        ...EXAMPLES.en.stop.reasons[0]!,
        quotations: [theirs.replace(/[<>|]/g, "")],
        meaning: "The address belongs to sender.example. Anyone can make a link with desk.example.",
      }],
      message: { ...NOTHING_ELSE, meta: [meta("From", "Amazon <no-reply@mail.Sender.example>")], segments: segments(theirs) },
      links: [{ shows: "https://amazon.com", address: { before: "https://", owner: "desk.example", after: "/go" }, remark: "Anyone can put pages on desk.example." }],
    };
    for (const text of [reportText(report), toText(briefSheet(report, en))]) {
      expect(text).not.toMatch(/:\/\/|\bwww\.|(?:mailto|tel):\S|@[\w-]+\.\w/);
      expect(text).not.toMatch(/\b(?:desk|sender)\.example/);
    }
    expect(reportText(report)).toContain("no-reply@mail[.]Sender[.]example");
  });

  it.each([
    ["https://pay.example/a", "https[:]//pay[.]example/a"],
    ["WWW.help.example", "WWW[.]help[.]example"],
    ["mailto:me@mail.example", "mailto[:]me@mail[.]example"],
    ["tel:+123", "tel[:]+123"],
  ])("leaves no way to follow in what is quoted, shown or said: %s", (link, dead) => {
    const { stop } = EXAMPLES.en;
    const report: Report = {
      ...stop,
      reasons: [{ ...stop.reasons[0]!, quotations: [link], meaning: link }],
      message: { meta: [meta("From", link)], segments: segments(link), hidden: segments(link), attachments: [{ name: segments(link), remark: "" }], shortened: false },
      links: [{ shows: link, address: { before: "", owner: link, after: "" }, remark: "" }],
    };
    for (const sheet of [reportSheet(report, en), briefSheet(report, en)]) {
      for (const told of [toText(sheet), toHtml(sheet, "en")]) {
        expect(told).toContain(dead);
        expect(told).not.toContain(link);
      }
    }
  });

  it("says the answer that was given", () => {
    const { question, ...rest } = EXAMPLES.en.confirm;
    expect(reportText({ ...rest, question: { ...question!, answered: "no" } })).toContain("Did you just try to sign in?\nNo");
    expect(reportText({ ...rest, question })).not.toContain("Did you just try to sign in?");
  });

  it.each(LANGUAGES)("says of a call what the person told: %s", (language) => {
    const w = wordsFor(language);
    const text = reportText(callReportOf(told(language)), language);
    expect(text).toContain(`${w("call-quotation")}: `);
    expect(text).toContain(w("call-message-heading"));
    expect(text).not.toContain(w("reason-quotation"));
  });

  it.each(LANGUAGES)("holds a whole mail: its lines, what it hides, what came with it, and the file's name: %s", (language) => {
    const w = wordsFor(language);
    const report = MAIL[language];
    const sheet = reportSheet(report, w, "bill.eml");
    const text = toText(sheet).replaceAll("[.]", ".").replaceAll("[:]", ":");
    const { meta, segments, hidden, attachments } = report.message;
    const all = [
      plain(w("message-file", { name: "bill.eml" })),
      ...meta.map((one) => `${one.label}: ${textOf(one.segments)}`), textOf(segments).trim(),
      w("hidden-heading"), w("hidden-text"), textOf(hidden).trim(),
      w("attachments-heading"), ...attachments.flatMap((one) => [textOf(one.name), one.remark]),
    ];
    const places = all.map((one) => text.lastIndexOf(plain(one)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(toHtml(sheet, language)).toContain(w("hidden-heading"));
    expect(toText(sheet)).not.toMatch(/:\/\/|@[\w-]+\.\w/);
  });

  it("takes the name of an attached file for the address that another program would see in it", () => {
    const { stop } = EXAMPLES.en;
    const report: Report = {
      ...stop,
      reasons: [{ ...stop.reasons[0]!, quotations: ["amazon.com"], meaning: "The file amazon.com is a program." }],
      message: { ...NOTHING_ELSE, meta: [], segments: [], attachments: [{ name: segments("[1|amazon.com]"), remark: "A program." }] },
      links: [],
    };
    for (const text of [reportText(report), toText(briefSheet(report, en))]) {
      expect(text).toContain("“amazon[.]com”");
      expect(text).toContain("The file amazon[.]com is a program.");
    }
    expect(reportText(report)).toContain("amazon[.]com\nA program.");
  });

  it("says which file it was, even if nothing in it could be read", () => {
    const report: Report = { ...EXAMPLES.en.unknown, message: { ...NOTHING_ELSE, meta: [], segments: [] } };
    expect(toText(reportSheet(report, en, "scan.pdf"))).toContain(`${en("message-heading")}\nFile: scan.pdf`);
    expect(toText(reportSheet(report, en))).not.toContain(en("message-heading"));
  });

  it("needs no reason to be shown", () => {
    expect(toText(briefSheet(EXAMPLES.en.unknown, en))).toContain(EXAMPLES.en.unknown.action);
  });

  it("is short for showing: what to do, the first reason, how to find out", () => {
    const report = EXAMPLES.en.stop;
    const text = toText(briefSheet(report, en));
    for (const one of [report.action, report.reasons[0]!.title, report.checkYourself.steps[0]!.title, en("promise-asks")]) expect(text).toContain(one);
    for (const one of [report.reasons[1]!.title, report.limits[0]!, en("message-heading")]) expect(text).not.toContain(one);
  });
});

describe("a plan as text", () => {
  it.each(LANGUAGES)("holds every step in full, whom to tell, and the summary: %s", (language) => {
    const plan = planOf(told(language));
    const w = wordsFor(language);
    const text = toText(planSheet(plan, new Set(["bank"]), w));
    const steps = plan.groups.flatMap((group) => group.steps);
    const contacts = steps.flatMap((step) => step.contacts);
    const all = [
      plan.title, plan.opening, plan.warning, plan.summaryTitle, plan.summary, plan.knowledge, plan.toldHeading, ...plan.told,
      ...plan.groups.map((group) => group.title),
      ...steps.flatMap((step, index) => [`${index + 1}. ${step.title}`, step.text, step.say ?? ""]),
      ...contacts.flatMap((one) => [one.name, one.text, one.checked, one.source, one.hours ?? "", one.languages ?? "", one.page?.label ?? ""]),
      ...contacts.flatMap((one) => [...one.numbers, ...one.addresses]).flatMap((way) => [way.text, way.label ?? "", way.remark ?? ""]),
      w("promise-asks"), w("promise-independent"),
    ];
    for (const sentence of all) expect(text).toContain(plain(sentence));
    expect(text).not.toMatch(/[\u00AD\u2060\u2066-\u2069]/);
  });

  it("says of each step whether it is done", () => {
    const text = toText(planSheet(planOf(told("en")), new Set(["gift-cards"]), en));
    expect(text).toContain("2. Call the gift card company (Done)");
    expect(text.match(/\(Done\)/g)).toHaveLength(1);
  });
});

it.each(LANGUAGES)("a tip as text holds every part and source: %s", (language) => {
  for (const tip of TIPS[language].flatMap((group) => group.tips)) {
    const text = toText(tipSheet(tip, wordsFor(language)));
    const all = [tip.title, tip.short, ...tip.sections.flatMap((section) => [section.heading, ...section.sentences, section.source ?? ""])];
    for (const sentence of all) expect(text).toContain(plain(sentence));
  }
});
