import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import type { Verdict } from "./lib/bindings/Verdict";
import { EXAMPLES, FACTS, NOTHING_ELSE } from "./lib/examples";
import { fakeHost, type Fake } from "./lib/host.fake";
import { wordsFor } from "./lib/words";
import { anew, arrived, BOTH, de, en, open, openAt, violations } from "./test.window";

const VERDICTS: Verdict[] = ["stop", "doubt", "confirm", "none", "unknown"];
const forms = BOTH.flatMap((language) => VERDICTS.map((verdict) => ({ language, verdict })));

anew();

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const checkButton = (words = en) => screen.getByRole("button", { name: words("paste-check") });

async function check(fake: Fake = {}, text = "Please buy two gift cards.") {
  const opened = await open(fake);
  const words = wordsFor(fake.settings?.language ?? "en");
  await opened.user.type(field(), text);
  await opened.user.click(checkButton(words));
  await waitFor(() => expect(document.getElementById("verdict")).toHaveFocus());
  return opened;
}

describe("the start page", () => {
  it("names its parts", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Look twice. We look with you.");
    expect(screen.getByLabelText(en("paste-label"))).toBe(field());
    expect(screen.getByRole("region", { name: en("rule-title") })).toHaveTextContent("Two exceptions");
    expect(screen.getByRole("contentinfo")).toHaveTextContent(en("promise-asks"));
    expect(within(screen.getByRole("navigation", { name: en("nav-label") })).getByRole("link", { current: "page" })).toHaveTextContent("Message");
  });

  it("checks with the button and goes to the answer", async () => {
    const { host } = await check();
    expect(host.checks).toEqual([{ text: "Please buy two gift cards.", file: null, answers: [], language: "en", country: "us" }]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Stop. Don’t buy gift cards");
    expect(document.title).toBe("Scam signs: stop – Look Twice");
  });

  it("checks with the keyboard alone", async () => {
    const { user, host } = await open();
    await user.tab();
    expect(screen.getByRole("link", { name: en("skip") })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("main")).toHaveFocus();
    await user.tab();
    expect(field()).toHaveFocus();
    await user.keyboard("Hello{Control>}{Enter}{/Control}");
    await waitFor(() => expect(document.getElementById("verdict")).toHaveFocus());
    expect(host.checks[0]?.text).toBe("Hello");
  });

  it("says kindly when there is nothing to read, each time", async () => {
    const { user, host } = await open();
    await user.type(field(), "  \n ");
    await user.click(checkButton());
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent("There was nothing to read yet");
    expect(field()).toHaveFocus();
    expect(checkButton()).toBeEnabled();
    await user.click(checkButton());
    expect(await screen.findByRole("alert")).not.toBe(notice);
    expect(host.checks).toEqual([]);
  });

  it("keeps a text of 20 MB whole, shows its beginning and says so", async () => {
    const { user, host } = await open();
    const long = "Buy gift cards now. ".repeat(1_000_000);
    await user.click(field());
    await user.paste(long);
    expect(field().value.length).toBeLessThanOrEqual(20_000);
    expect(field()).toHaveAttribute("readonly");
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(en("paste-long")) as string);
    await user.click(checkButton());
    await waitFor(() => expect(host.checks).toHaveLength(1));
    expect(host.checks[0]?.text).toBe(long);
  });

  it("lets a long text be taken out again", async () => {
    const { user } = await open();
    await user.click(field());
    await user.paste("x".repeat(300_000));
    await user.click(screen.getByRole("button", { name: en("paste-long-clear") }));
    expect(field()).toHaveValue("");
    expect(field()).not.toHaveAttribute("readonly");
    expect(field()).toHaveFocus();
  });

  it("puts what is pasted where the cursor is", async () => {
    const { user, host } = await open();
    await user.type(field(), "ab");
    field().setSelectionRange(1, 1);
    await user.paste("y".repeat(300_000));
    await user.click(checkButton());
    await waitFor(() => expect(host.checks[0]?.text).toBe(`a${"y".repeat(300_000)}b`));
  });

  it("takes what is pasted anywhere on the page", async () => {
    const { user } = await open();
    screen.getByRole("heading", { level: 1 }).focus();
    await user.paste("Hello");
    expect(field()).toHaveValue("Hello");
    expect(field()).toHaveFocus();
  });

  it("says that it is reading when that takes a while", async () => {
    const { user } = await open({ delay: 700 });
    await user.type(field(), "Hello");
    await user.click(checkButton());
    const line = within(screen.getByRole("main")).getAllByRole("status")[0]!;
    expect(line).toHaveTextContent("");
    await waitFor(() => expect(line).toHaveTextContent(en("paste-reading")), { timeout: 650 });
    await waitFor(() => expect(document.getElementById("verdict")).toHaveFocus());
  });

  it("lets a newer check replace an older one in silence", async () => {
    const { user, host } = await open({ delay: 60 });
    await user.type(field(), "one");
    await user.click(checkButton());
    await user.type(field(), " two");
    await user.click(checkButton());
    await waitFor(() => expect(document.getElementById("verdict")).toHaveFocus());
    expect(host.checks.map((one) => one.text)).toEqual(["one", "one two"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("stays silent when the shell says that the check was replaced", async () => {
    const { user, host } = await open({ fails: { command: "checkMessage", code: "replaced" } });
    await user.type(field(), "Hello");
    await user.click(checkButton());
    await waitFor(() => expect(host.checks).toHaveLength(1));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(field()).toHaveValue("Hello");
  });

  it("says when a check failed, and loses nothing", async () => {
    const { user } = await open({ fails: { command: "checkMessage", code: "check-failed" } });
    await user.type(field(), "Hello");
    await user.click(checkButton());
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-check-failed.title"));
    expect(field()).toHaveValue("Hello");
  });

  it("says once that the settings were broken", async () => {
    const { user } = await open({ settingsWereBroken: true });
    expect(screen.getByRole("alert")).toHaveTextContent(en("notice-settings-broken.title"));
    await user.click(screen.getByRole("button", { name: en("notice-settings-broken.close") }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("works when the shell cannot read the settings", async () => {
    await open({ fails: { command: "start", code: "settings-not-read" } });
    expect(screen.getByRole("alert")).toHaveTextContent(en("error-settings-not-read.title"));
    expect(field()).toBeVisible();
  });
});

describe("the result", () => {
  it.each(forms)("tells the whole report, by its verdict: $language $verdict", async ({ language, verdict }) => {
    await check({ example: verdict, settings: { language } });
    const report = EXAMPLES[language][verdict];
    const w = wordsFor(language);
    expect(document.documentElement.lang).toBe(language);
    const main = screen.getByRole("main");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(report.action);
    const banner = screen.getByRole("region", { name: report.action });
    expect(banner).toHaveTextContent(report.verdictName);
    expect(banner).toHaveTextContent(report.why);
    const quoted = report.reasons.flatMap((reason) => reason.quotations);
    const texts = [
      ...report.notes.flatMap((note) => [note.title, note.text]),
      ...report.reasons.flatMap((reason) => [reason.title, reason.meaning, reason.really?.source ?? "", reason.exception?.text ?? ""]),
      ...report.checkYourself.steps.flatMap((step) => [step.title, step.text]),
      ...report.checkYourself.outcomes.flatMap((outcome) => [outcome.found, outcome.then]),
      ...report.wouldBeTrue, ...report.notFound, ...report.limits, ...quoted,
      ...report.links.map((link) => link.remark),
      report.knowledge,
    ];
    // Word joiners keep addresses from breaking at a hyphen; they are not words.
    const told = (main.textContent ?? "").replaceAll("\u2060", "").replace(/\s+/g, " ");
    for (const text of texts.filter((one) => one !== "")) expect(told).toContain(text.replace(/\s+/g, " "));
    expect(screen.getByRole("region", { name: w("limits-heading") })).toBeVisible();
    expect(main.innerHTML).not.toMatch(/undefined|\[object|NaN/);
    expect(await violations()).toEqual([]);
  });

  it.each(["doubt", "confirm"] as const)("puts checking before the reasons when in doubt: %s", async (verdict) => {
    await check({ example: verdict });
    const steps = screen.getByRole("region", { name: en("check-heading") });
    const reasons = screen.getByRole("region", { name: en(verdict === "confirm" ? "points-heading" : "reasons-heading") });
    expect(steps.compareDocumentPosition(reasons) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("puts the reasons first when it says stop, three of them, the rest folded away", async () => {
    const { user } = await check();
    const steps = screen.getByRole("region", { name: en("check-heading") });
    const reasons = screen.getByRole("region", { name: en("reasons-heading") });
    expect(reasons.compareDocumentPosition(steps) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const folded = within(reasons).getByText("Two more reasons").closest("details")!;
    expect(folded).not.toHaveAttribute("open");
    expect(within(folded).getAllByRole("article", { hidden: true })).toHaveLength(2);
    await user.click(within(reasons).getByText("Two more reasons"));
    expect(folded).toHaveAttribute("open");
  });

  it("marks the words with a number and a label, and leads to the reason and back", async () => {
    const { user } = await check();
    const number = screen.getByRole("link", { name: /Reason .*1.*: .*gift cards/ });
    const mark = number.closest("mark")!;
    expect(mark).toHaveTextContent("buy two Amazon gift cards of $500 and read us the codes");
    await user.click(number);
    const card = document.getElementById("reason-1")!;
    expect(within(card).getByRole("link")).toHaveFocus();
    expect(card).toHaveClass("is-shown");
    await user.keyboard("{Enter}");
    expect(number).toHaveFocus();
    expect(mark).toHaveClass("is-shown");
  });

  it("opens the fold when a mark leads into it, with a press anywhere on the mark", async () => {
    const { user } = await check();
    await user.click(screen.getByText("keep quiet"));
    await waitFor(() => expect(within(document.getElementById("reason-5")!).getByRole("link")).toHaveFocus());
    expect(document.getElementById("reason-5")!.closest("details")).toHaveAttribute("open");
  });

  it("shows links as dead text, the owner's part apart", async () => {
    await check({ example: "confirm" });
    const links = document.querySelector(".link-row")!;
    expect(links.querySelector("a")).toBeNull();
    expect(links.querySelector("b")).toHaveTextContent("amazon.com");
    expect(links).toHaveTextContent("https://www.amazon.com/a/c/r/x1");
    for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^#/);
  });

  it("never breaks an address after a hyphen, and says in a quotation too which part is the owner's", async () => {
    await check();
    const addresses = [...document.querySelectorAll(".address")];
    expect(addresses.some((one) => one.closest(".quote") !== null)).toBe(true);
    for (const one of addresses) {
      expect(one.textContent).not.toMatch(/-(?!\u2060)/);
      expect(one.querySelector("b")).toHaveTextContent("com-\u2060order-\u2060cancel.example");
    }
  });

  it("folds away all but three links", async () => {
    const link = (n: number) => ({ shows: null, address: { before: "", owner: `shop${n}.example`, after: "" }, remark: "" });
    const report = { ...EXAMPLES.en.none, links: Array.from({ length: 12 }, (_, n) => link(n)) };
    const host = { ...fakeHost(), checkMessage: () => Promise.resolve(report) };
    const user = userEvent.setup();
    render(App, { host });
    await user.type(await screen.findByRole("textbox"), "x");
    await user.click(checkButton());
    const fold = (await screen.findByText("Nine more links")).closest("details")!;
    expect(document.querySelectorAll(".link-row")).toHaveLength(12);
    expect(fold.querySelectorAll(".link-row")).toHaveLength(9);
    expect(fold).not.toHaveAttribute("open");
  });

  it("lets a long message scroll in its sheet, within reach of the keys", async () => {
    const report = { ...EXAMPLES.en.none, message: { ...NOTHING_ELSE, meta: [], segments: [{ text: "word ".repeat(4_000), reason: null, startsMark: false, address: null }] } };
    const host = { ...fakeHost(), checkMessage: () => Promise.resolve(report) };
    const user = userEvent.setup();
    render(App, { host });
    await user.type(await screen.findByRole("textbox"), "x");
    await user.click(checkButton());
    expect(await screen.findByRole("group", { name: en("message-heading") })).toHaveAttribute("tabindex", "0");
    expect(await violations()).toEqual([]);
  });

  it("keeps hostile text a text", async () => {
    const hostile = '<img src=x onerror="alert(1)"><a href="https://evil.example">go</a>';
    const plain = [{ text: hostile, reason: null, startsMark: false, address: null }];
    const message = { meta: [{ label: "From", segments: plain }], segments: plain, hidden: plain, attachments: [{ name: plain, remark: hostile }], shortened: true };
    const report = { ...EXAMPLES.en.none, message };
    const host = { ...fakeHost(), checkMessage: () => Promise.resolve(report) };
    const user = userEvent.setup();
    render(App, { host });
    await user.type(await screen.findByRole("textbox"), "x");
    await user.click(checkButton());
    const sheet = screen.getByRole("region", { name: en("message-heading") });
    expect(sheet.textContent?.split(hostile)).toHaveLength(6);
    expect(sheet.querySelector("img, a")).toBeNull();
    expect(sheet).toHaveTextContent(en("message-shortened"));
  });

  it("asks back, checks again with the answer, and lets it be changed", async () => {
    const { user, host } = await check({ example: "confirm" });
    const group = screen.getByRole("group", { name: "Did you just try to sign in?" });
    const [yes, no] = within(group).getAllByRole("button");
    expect(yes).toHaveAttribute("aria-pressed", "false");
    await user.click(no!);
    await waitFor(() => expect(no).toHaveAttribute("aria-pressed", "true"));
    expect(host.checks[1]?.answers).toEqual([{ question: "asked-for-code", answer: "no" }]);
    await waitFor(() => expect(document.getElementById("verdict")).toHaveFocus());
    await user.click(yes!);
    await waitFor(() => expect(yes).toHaveAttribute("aria-pressed", "true"));
    expect(no).toHaveAttribute("aria-pressed", "false");
    expect(host.checks[2]?.answers).toEqual([{ question: "asked-for-code", answer: "yes" }]);
  });

  it("never changes the verdict by ticks", async () => {
    const { user, host } = await check({ example: "doubt" });
    for (const tick of screen.getAllByRole("checkbox")) await user.click(tick);
    expect(host.checks).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Don’t pay yet.");
  });

  it("checks another with an empty field", async () => {
    const { user } = await check({ example: "confirm" });
    await user.click(screen.getByRole("button", { name: en("next-another") }));
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field()).toHaveValue("");
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("keeps the pasted text on the way back by the mark", async () => {
    const { user } = await check();
    await user.click(screen.getByRole("link", { name: en("brand-home") }));
    expect(await screen.findByRole("textbox")).toHaveValue("Please buy two gift cards.");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("leads from too little back to the field, with the text kept", async () => {
    const { user } = await check({ example: "unknown" });
    await user.click(screen.getByRole("button", { name: /Paste the whole message/ }));
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field()).toHaveValue("Please buy two gift cards.");
  });

  it("copies the result and says so", async () => {
    const { user } = await check();
    await user.click(screen.getByRole("button", { name: en("give-copy") }));
    expect(await screen.findByText(en("give-copied"))).toHaveRole("status");
    expect(await navigator.clipboard.readText()).toContain("Stop. Don’t buy gift cards");
  });

  it.each(["stop", "doubt", "confirm"] as const)("leads whoever already did it to the plan: %s", async (verdict) => {
    const { user } = await check({ example: verdict });
    await user.click(screen.getByRole("link", { name: en("already-did") }));
    await arrived("Did you do any of these?");
    expect(location.hash).toBe("#/already-paid/given");
  });

  it.each(["none", "unknown"] as const)("speaks of no deed where nothing speaks against the message: %s", async (verdict) => {
    await check({ example: verdict });
    expect(screen.queryByRole("link", { name: en("already-did") })).toBeNull();
  });

  it("shows the start page when there is no result", async () => {
    await openAt("#/result");
    expect(field()).toBeVisible();
  });
});

describe("how it decides", () => {
  it.each(BOTH)("shows three questions, four answers in five forms, and every fact with its source: %s", async (language) => {
    const w = wordsFor(language);
    const { user } = await open({ settings: { language } });
    await user.click(screen.getByRole("link", { name: w("nav-how") }));
    expect(await screen.findByRole("heading", { level: 1, name: w("how-title") })).toHaveFocus();
    expect(within(screen.getByRole("region", { name: w("how-answers") })).getAllByRole("listitem")).toHaveLength(5);
    const facts = await within(screen.getByRole("region", { name: w("how-facts") })).findAllByRole("listitem");
    expect(facts).toHaveLength(2);
    for (const [index, fact] of FACTS[language].entries()) {
      for (const part of [fact.text, fact.publisher, fact.page, fact.checked]) expect(facts[index]).toHaveTextContent(part);
    }
    expect(await violations()).toEqual([]);
  });

  it("says when the facts cannot be had", async () => {
    const { user } = await open({ fails: { command: "sourcedFacts", code: "check-failed" } });
    await user.click(screen.getByRole("link", { name: en("nav-how") }));
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-facts.title"));
  });
});

describe("settings", () => {
  async function openSettings(fake: Fake = {}) {
    const opened = await open(fake);
    await opened.user.click(screen.getByRole("link", { name: wordsFor(fake.settings?.language ?? "en")("nav-settings") }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    return opened;
  }

  it("changes the language at once, and the page says so", async () => {
    const { user, host } = await openSettings();
    await user.click(screen.getByRole("radio", { name: "Deutsch" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(de("settings-title"));
    expect(document.documentElement.lang).toBe("de");
    expect(host.saved).toEqual([{ language: "de", country: "us", textSize: "100", theme: "system" }]);
  });

  it("follows the system's language when none is chosen", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-DE", "en"]);
    await open({ settings: { language: null } });
    expect(document.documentElement.lang).toBe("de");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(de("home-title"));
    vi.restoreAllMocks();
  });

  it("changes text size, colours and country", async () => {
    const { user, host } = await openSettings();
    await user.click(screen.getByRole("radio", { name: en("text-size-200") }));
    expect(document.documentElement).toHaveAttribute("data-text", "200");
    await user.click(screen.getByRole("radio", { name: en("theme-dark") }));
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
    await user.click(within(screen.getByRole("group", { name: en("settings-theme") })).getByRole("radio", { name: en("theme-system") }));
    expect(document.documentElement).not.toHaveAttribute("data-theme");
    await user.click(screen.getByRole("radio", { name: en("country-uk") }));
    expect(host.saved.at(-1)).toEqual({ language: "en", country: "uk", textSize: "200", theme: "system" });
    expect(screen.getAllByRole("radio", { name: /^(?!.*computer)/ }).length).toBeGreaterThanOrEqual(4 + 2 + 2 + 13);
  });

  it("says when a choice could not be saved, and keeps it", async () => {
    const { user } = await openSettings({ fails: { command: "saveSettings", code: "settings-not-saved" } });
    await user.click(screen.getByRole("radio", { name: en("text-size-150") }));
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-settings-not-saved.title"));
    expect(document.documentElement).toHaveAttribute("data-text", "150");
  });

  it("tells a result anew in the new language", async () => {
    const { user, host } = await check();
    await user.click(screen.getByRole("link", { name: en("nav-settings") }));
    await user.click(await screen.findByRole("radio", { name: "Deutsch" }));
    await waitFor(() => expect(host.checks).toHaveLength(2));
    expect(host.checks[1]).toMatchObject({ language: "de", text: "Please buy two gift cards." });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(de("settings-title"));
    location.hash = "#/result";
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(EXAMPLES.de.stop.action));
  });

  it("shows the promise, that we are independent, and the licence of the icons", async () => {
    await openSettings();
    const about = screen.getByRole("region", { name: en("about") });
    expect(about).toHaveTextContent(en("promise-asks"));
    expect(about).toHaveTextContent(en("promise-independent"));
    expect(about).toHaveTextContent("ISC License");
    expect(about).toHaveTextContent("Copyright (c) 2013-present Cole Bemis");
  });

  it.each(BOTH)("and the start page have no barriers: %s", async (language) => {
    const fake: Fake = { settings: { language }, settingsWereBroken: true };
    await openSettings(fake);
    expect(await violations()).toEqual([]);
    cleanup();
    location.hash = "";
    await open(fake);
    expect(await violations()).toEqual([]);
  });
});
