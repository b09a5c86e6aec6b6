// A file from the dialog, the clipboard or the desktop: read at once, told like a message, and never in anybody's way.

import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ErrorCode } from "./lib/bindings/ErrorCode";
import { EXAMPLES, NOTHING_ELSE } from "./lib/examples";
import { MAIL, MAILS } from "./lib/examples-mail";
import type { Fake } from "./lib/host.fake";
import { LARGEST } from "./lib/pasted";
import { wordsFor, type Words } from "./lib/words";
import { anew, arrived, BOTH, choose, de, en, goTo, heading, open, openAt, option, questioned, ticked, violations } from "./test.window";

anew();

const BILL = { name: "bill.eml" };
const INBOX = { name: "Inbox.mbox", mails: MAILS, more: 12 };
const ACTION = MAIL.en.action;

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const button = (words: Words, id: string) => screen.getByRole("button", { name: words(id) });
const sheet = () => screen.getByRole("region", { name: en("message-heading-marked") });
const shown = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const fileLine = (name: string) => screen.getByText((_text, one) => one?.className === "file-name" && shown(one.textContent ?? "") === `File: ${name}`);

/** Opens the window and a file with its button. */
async function opened(fake: Fake = {}) {
  const found = await open({ chooses: BILL, ...fake });
  await found.user.click(button(wordsFor(fake.settings?.language ?? "en"), "open-file"));
  return found;
}

function paste(target: Element, files: File[], text = ""): Promise<boolean> {
  return fireEvent.paste(target, { clipboardData: { getData: () => text, files } });
}

async function setLanguage(user: UserEvent, name: string): Promise<void> {
  location.hash = "#/settings";
  await user.click(await screen.findByRole("radio", { name }));
}

describe("a file", () => {
  it("is opened with a button and checked at once", async () => {
    const { host } = await opened();
    await arrived(ACTION);
    expect(location.hash).toBe("#/result");
    expect(host.checks).toEqual([{ text: "", file: { id: 1, mail: null }, answers: [], language: "en", country: "us" }]);
    expect(fileLine("bill.eml")).toBeVisible();
  });

  it("is opened with the keyboard alone, right after the button that checks", async () => {
    const { user } = await open({ chooses: BILL });
    button(en, "paste-check").focus();
    await user.tab();
    expect(button(en, "open-file")).toHaveFocus();
    await user.keyboard("{Enter}");
    await arrived(ACTION);
  });

  it("is not opened when nothing was chosen", async () => {
    const { host } = await opened({ chooses: undefined });
    expect(screen.queryByRole("alert")).toBeNull();
    expect(heading()).toHaveTextContent(en("home-title"));
    expect(host.checks).toEqual([]);
  });

  it("leaves a check alone while somebody looks for it and then chooses none", async () => {
    const { user } = await open({ delay: 400 });
    await user.type(field(), "Hello");
    await user.click(button(en, "paste-check"));
    await user.click(button(en, "open-file"));
    await arrived(EXAMPLES.en.stop.action);
  });

  it("is asked for once at a time", async () => {
    const { user, host } = await open();
    const asked = vi.spyOn(host, "openFile").mockReturnValue(new Promise(() => undefined));
    await user.click(button(en, "open-file"));
    await user.click(button(en, "open-file"));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("that came by “Open with” is there from the start", async () => {
    await open({ waits: BILL });
    await arrived(ACTION);
  });

  it("that is dropped comes up wherever somebody is, and the frame goes", async () => {
    const { host } = await open();
    await goTo("#/settings", en("settings-title"));
    host.drag(true);
    expect((await screen.findByText(en("drop-here"))).parentElement).toHaveRole("status");
    host.arrive(BILL);
    await arrived(ACTION);
    expect(screen.queryByText(en("drop-here"))).toBeNull();
  });

  it("leaves the text in the field", async () => {
    const { user, host } = await open();
    await user.type(field(), "Half a sentence");
    host.arrive(BILL);
    await arrived(ACTION);
    await user.click(screen.getByRole("link", { name: en("brand-home") }));
    await arrived(en("home-title"));
    expect(field()).toHaveValue("Half a sentence");
  });

  it("keeps the answers of whoever is in the middle of the questions", async () => {
    const { user, host } = await openAt("#/call");
    await questioned();
    await choose(user, "over");
    await user.click(option("gift-cards"));
    const asked = heading().textContent ?? "";
    host.arrive(BILL);
    await arrived(ACTION);
    await user.click(screen.getByRole("link", { name: en("nav-call") }));
    await arrived(asked);
    expect(ticked()).toEqual(["gift-cards"]);
  });

  it("is not overtaken by a question that was on its way", async () => {
    const { user, host } = await openAt("#/call");
    await questioned();
    const found = host.interview;
    let answer = () => undefined as void;
    vi.spyOn(host, "interview").mockImplementation(async (asked) => {
      await new Promise<void>((done) => (answer = done));
      return found(asked);
    });
    await user.click(option("over"));
    await user.click(button(en, "question-continue"));
    host.arrive(BILL);
    await arrived(ACTION);
    answer();
    await new Promise((done) => setTimeout(done, 20));
    expect(heading()).toHaveTextContent(ACTION);
  });

  it.each(["#/hang-up", "#/cut-off"])("comes up on a full window, too: %s", async (hash) => {
    const { host } = await openAt(hash);
    await waitFor(() => expect(heading()).toBeVisible());
    host.arrive(BILL);
    await arrived(ACTION);
  });

  it("gives way to a newer one", async () => {
    const { host } = await open({ delay: 50 });
    host.arrive({ name: "old.eml" });
    await waitFor(() => expect(host.checks).toHaveLength(1));
    host.arrive({ name: "new.eml" });
    await waitFor(() => expect(fileLine("new.eml")).toBeVisible());
    expect(host.checks.map((one) => one.file?.id)).toEqual([1, 2]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([["the start page", ""], ["the settings", "#/settings"], ["a full window", "#/hang-up"]])("is said to be read when that takes a while, on %s", async (_where, hash) => {
    const { host } = await openAt(hash, { delay: 700 });
    if (hash === "") await waitFor(() => expect(heading()).toHaveTextContent(en("home-title")));
    host.arrive(BILL);
    expect(await within(screen.getByRole("main")).findByText(en("file-reading"))).toHaveRole("status");
    await waitFor(() => expect(heading()).toHaveTextContent(ACTION), { timeout: 3000 });
    expect(screen.queryByText(en("file-reading"))).toBeNull();
  });

  it("is forgotten with “check another”, like the text", async () => {
    const { user, host } = await open();
    await user.type(field(), "Half a sentence");
    host.arrive(INBOX);
    await arrived(en("choose-title"));
    await user.click(screen.getByRole("button", { name: /Sunday/ }));
    await arrived(ACTION);
    await user.click(button(en, "next-another"));
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field()).toHaveValue("");
    for (const gone of ["#/result", "#/choose"]) {
      location.hash = gone;
      await waitFor(() => expect(heading()).toHaveTextContent(en("home-title")));
    }
    await setLanguage(user, "Deutsch");
    expect(host.checks).toHaveLength(1);
  });

  it("is told by its name, even if nothing in it could be read", async () => {
    const report = { ...EXAMPLES.en.unknown, message: { ...NOTHING_ELSE, meta: [], segments: [] } };
    const { host } = await open({ chooses: { name: "scan.pdf" } });
    vi.spyOn(host, "checkMessage").mockResolvedValue(report);
    host.arrive({ name: "scan.pdf" });
    await arrived(report.action);
    expect(screen.getByRole("region", { name: en("message-heading") })).toHaveTextContent("scan.pdf");
    expect(document.querySelector(".message")).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it("is told with its name in what is copied", async () => {
    const { user } = await opened();
    await arrived(ACTION);
    await user.click(button(en, "give-copy"));
    await screen.findByText(en("give-copied"));
    const text = await navigator.clipboard.readText();
    expect(text).toContain("File: bill.eml");
    expect(text).toContain(en("hidden-heading"));
    await user.click(screen.getByRole("link", { name: en("give-show") }));
    await arrived(ACTION);
    await user.click(button(en, "give-text"));
    await screen.findByText(en("give-saved"));
  });
});

describe("the result of a whole mail", () => {
  it.each(BOTH)("shows its lines, its text, what it hides and what came with it, without barriers: %s", async (language) => {
    const w = wordsFor(language);
    await opened({ settings: { language } });
    await arrived(MAIL[language].action);
    const hidden = screen.getByRole("region", { name: w("hidden-heading") });
    const files = screen.getByRole("region", { name: w("attachments-heading") });
    expect(hidden).toHaveTextContent(w("hidden-text"));
    for (const { name, remark } of MAIL[language].message.attachments) {
      expect(files).toHaveTextContent(name.map((one) => one.text).join(""));
      expect(files).toHaveTextContent(remark);
    }
    const order = [document.querySelector(".message__meta")!, document.querySelector(".message__text")!, hidden, files];
    for (const [index, one] of order.slice(1).entries()) {
      expect(order[index]!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
    for (const link of within(document.querySelector<HTMLElement>(".message")!).getAllByRole("link")) expect(link.getAttribute("href")).toMatch(/^#reason-/);
    expect(await violations()).toEqual([]);
  });

  it("lets long hidden words scroll in their place, within reach of the keys", async () => {
    await opened();
    await arrived(ACTION);
    expect(within(sheet()).getByRole("group", { name: en("hidden-heading") })).toHaveAttribute("tabindex", "0");
  });

  it.each([[1, "attachments"], [2, "message__meta"], [3, "message__text"], [4, "hidden__text"]])("leads from reason %i to its mark and back: %s", async (number, place) => {
    const { user } = await opened();
    await arrived(ACTION);
    const mark = within(sheet()).getByRole("link", { name: new RegExp(`^Reason .?${number}`) });
    expect(mark.closest(`.${place}`)).not.toBeNull();
    await user.click(mark);
    const back = within(document.getElementById(`reason-${number}`)!).getByRole("link");
    await waitFor(() => expect(back).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(mark).toHaveFocus());
    expect(mark.closest("mark")).toHaveClass("is-shown");
  });

  it("gives no two marks the same name, wherever a reason stands", async () => {
    const marked = { text: "pay", reason: 1, startsMark: true, address: null };
    const message = { meta: [{ label: "Subject", segments: [marked] }], segments: [marked], hidden: [marked], attachments: [{ name: [marked], remark: "" }], shortened: false };
    const { host } = await open();
    vi.spyOn(host, "checkMessage").mockResolvedValue({ ...EXAMPLES.en.doubt, message });
    host.arrive(BILL);
    await arrived(EXAMPLES.en.doubt.action);
    expect([...document.querySelectorAll("mark")].map((one) => one.id)).toEqual(["mark-1", "mark-1-2", "mark-1-3", "mark-1-4"]);
  });

  it("shows a line that somebody wrote breaks into as one", async () => {
    const lines = { text: "Your order\nis late", reason: null, startsMark: false, address: null };
    const { host } = await open();
    vi.spyOn(host, "checkMessage").mockResolvedValue({ ...EXAMPLES.en.none, message: { ...EXAMPLES.en.none.message, meta: [{ label: "Subject", segments: [lines] }] } });
    host.arrive(BILL);
    await arrived(EXAMPLES.en.none.action);
    expect(document.querySelector(".message__meta dd")).toHaveTextContent("Your order is late");
  });

  it("sends the answer to the question back together with the file", async () => {
    const { user, host } = await opened({ example: "confirm" });
    await arrived(EXAMPLES.en.confirm.action);
    const [, no] = within(screen.getByRole("group", { name: "Did you just try to sign in?" })).getAllByRole("button");
    await user.click(no!);
    await waitFor(() => expect(no).toHaveAttribute("aria-pressed", "true"));
    expect(host.checks[1]).toMatchObject({ text: "", file: { id: 1, mail: null }, answers: [{ question: "asked-for-code", answer: "no" }] });
    // A new file begins without answers.
    host.arrive(BILL);
    await waitFor(() => expect(host.checks[2]).toMatchObject({ file: { id: 2, mail: null }, answers: [] }));
  });
});

describe("told anew", () => {
  it("is the same mail of the same file, with its answers, in the new language and for the new country", async () => {
    const { user, host } = await opened({ chooses: INBOX, example: "confirm" });
    await arrived(en("choose-title"));
    await user.click(screen.getByRole("button", { name: /Sunday/ }));
    await arrived(EXAMPLES.en.confirm.action);
    await user.click(within(screen.getByRole("group", { name: "Did you just try to sign in?" })).getAllByRole("button")[0]!);
    await waitFor(() => expect(host.checks).toHaveLength(2));
    await setLanguage(user, "Deutsch");
    await user.click(screen.getByRole("radio", { name: de("country-at") }));
    await waitFor(() => expect(host.checks).toHaveLength(4));
    const same = { text: "", file: { id: 1, mail: 0 }, answers: [{ question: "asked-for-code", answer: "yes" }] };
    expect(host.checks.slice(2)).toEqual([{ ...same, language: "de", country: "us" }, { ...same, language: "de", country: "at" }]);
    expect(heading()).toHaveTextContent(de("settings-title"));
    await goTo("#/result", EXAMPLES.de.confirm.action);
  });

  it("says when the shell has the file no longer, and keeps what is there", async () => {
    const { user, host } = await opened();
    await arrived(ACTION);
    host.forget();
    await setLanguage(user, "Deutsch");
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent(de("notice-file-again.title"));
    expect(notice).toHaveTextContent(de("notice-file-again.text"));
    await goTo("#/result", ACTION);
  });

  it("opens the file again from the notice", async () => {
    const { user, host } = await opened();
    await arrived(ACTION);
    host.forget();
    await setLanguage(user, "Deutsch");
    await user.click(within(await screen.findByRole("alert")).getByRole("button", { name: de("open-file") }));
    await arrived(MAIL.de.action);
    expect(host.checks.at(-1)).toMatchObject({ file: { id: 2, mail: null }, language: "de" });
  });

  it("says it of an answer, too", async () => {
    const { user, host } = await opened({ example: "confirm" });
    await arrived(EXAMPLES.en.confirm.action);
    host.forget();
    await user.click(within(screen.getByRole("group", { name: "Did you just try to sign in?" })).getAllByRole("button")[0]!);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("notice-file-again.title"));
    expect(heading()).toHaveTextContent(EXAMPLES.en.confirm.action);
  });

  it("costs no file that is just being chosen from", async () => {
    const { user, host } = await open({ chooses: INBOX });
    await user.type(field(), "Please buy two gift cards.");
    await user.click(button(en, "paste-check"));
    await arrived(EXAMPLES.en.stop.action);
    host.arrive(INBOX);
    await arrived(en("choose-title"));
    await setLanguage(user, "Deutsch");
    await goTo("#/choose", de("choose-title"));
    expect(host.checks).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /Sunday/ }));
    await arrived(MAIL.de.action);
  });

  it("keeps nobody from the result that they wait for", async () => {
    const { user, host } = await open();
    await goTo("#/settings", en("settings-title"));
    const answers: (() => void)[] = [];
    const checked = vi.spyOn(host, "checkMessage").mockImplementation(({ language }) => new Promise((done) => answers.push(() => done(MAIL[language]))));
    host.arrive(BILL);
    await waitFor(() => expect(checked).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole("radio", { name: "Deutsch" }));
    await waitFor(() => expect(checked).toHaveBeenCalledTimes(2));
    for (const answer of answers) answer();
    await arrived(MAIL.de.action);
  });

  it("is the text that was checked, not what was typed since", async () => {
    const { user, host } = await open();
    await user.type(field(), "one");
    await user.click(button(en, "paste-check"));
    await arrived(EXAMPLES.en.stop.action);
    await goTo("#/", en("home-title"));
    await user.type(field(), " two");
    await setLanguage(user, "Deutsch");
    await waitFor(() => expect(host.checks).toHaveLength(2));
    expect(host.checks[1]).toMatchObject({ text: "one", file: null });
  });
});

describe("a file with several mails", () => {
  it.each(BOTH)("asks which one, with the day in the person's language: %s", async (language) => {
    const w = wordsFor(language);
    const { host } = await opened({ chooses: INBOX, settings: { language } });
    await arrived(w("choose-title"));
    expect(location.hash).toBe("#/choose");
    expect(host.checks).toEqual([]);
    const mails = within(screen.getByRole("list", { name: w("choose-title") })).getAllByRole("button");
    expect(mails.map((one) => one.textContent?.replace(/\s+/g, " ").trim().slice(0, 20))).toEqual([
      "Your invoice 114 is ", "Sunday Anna Sommer "+ (language === "en" ? "N" : "2"), "Ten plants that like", expect.stringContaining(w("choose-no-subject")),
    ]);
    expect(mails[0]).toHaveTextContent(language === "en" ? "November 24, 2026" : "24. November 2026");
    expect(mails[3]).toHaveTextContent(w("choose-no-sender"));
    expect(screen.getByRole("main")).toHaveTextContent(w("choose-more", { count: 12 }));
    expect(screen.getByRole("link", { current: "page" })).toHaveTextContent(w("nav-message"));
    expect(await violations()).toEqual([]);
  });

  it("says nothing of further mails when there are none", async () => {
    await opened({ chooses: { ...INBOX, more: 0 } });
    await arrived(en("choose-title"));
    expect(document.querySelector(".mails__more")).toBeNull();
  });

  it("is chosen from with the keyboard, and the list can be come back to", async () => {
    const { user, host } = await opened({ chooses: INBOX });
    await arrived(en("choose-title"));
    await user.tab();
    expect(screen.getByRole("button", { name: /Your invoice 114/ })).toHaveFocus();
    await user.tab();
    await user.keyboard("{Enter}");
    await arrived(ACTION);
    expect(host.checks[0]).toMatchObject({ text: "", file: { id: 1, mail: 0 } });
    expect(fileLine("Inbox.mbox")).toBeVisible();
    await user.click(screen.getByRole("link", { name: en("next-choose") }));
    await arrived(en("choose-title"));
    await user.click(screen.getByRole("button", { name: /Your invoice 114/ }));
    await arrived(ACTION);
    expect(host.checks[1]).toMatchObject({ file: { id: 1, mail: 2 } });
  });

  it("leads back to the start page", async () => {
    const { user } = await opened({ chooses: INBOX });
    await arrived(en("choose-title"));
    await user.click(screen.getByRole("link", { name: en("back") }));
    await arrived(en("home-title"));
  });

  it("offers no list after a file with one", async () => {
    const { host } = await opened({ chooses: INBOX });
    await arrived(en("choose-title"));
    host.arrive(BILL);
    await arrived(ACTION);
    expect(screen.queryByRole("link", { name: en("next-choose") })).toBeNull();
  });

  it("offers no list with the result of what was there before it", async () => {
    const { host } = await opened();
    await arrived(ACTION);
    host.arrive(INBOX);
    await arrived(en("choose-title"));
    await goTo("#/result", ACTION);
    expect(screen.queryByRole("link", { name: en("next-choose") })).toBeNull();
  });

  it("is not there without a file", async () => {
    await openAt("#/choose");
    expect(heading()).toHaveTextContent(en("home-title"));
  });

  it("says that it is reading", async () => {
    const { user } = await opened({ chooses: INBOX, delay: 700 });
    await arrived(en("choose-title"));
    await user.click(screen.getByRole("button", { name: /Sunday/ }));
    expect(await screen.findByText(en("file-reading"))).toHaveRole("status");
    await waitFor(() => expect(heading()).toHaveTextContent(ACTION), { timeout: 3000 });
  });

  it("says when the shell has it no longer, and keeps the list", async () => {
    const { user, host } = await opened({ chooses: INBOX });
    await arrived(en("choose-title"));
    host.forget();
    await user.click(screen.getByRole("button", { name: /Sunday/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(en("notice-file-again.title"));
    expect(heading()).toHaveTextContent(en("choose-title"));
  });
});

describe("a file that is pasted", () => {
  const bill = new File(["Subject: hello"], "Grüße.eml");

  it("is handed over whole, from the field", async () => {
    const { host } = await open();
    expect(await paste(field(), [bill])).toBe(false);
    await arrived(ACTION);
    expect(host.pasted[0]?.name).toBe("Grüße.eml");
    expect(new TextDecoder().decode(host.pasted[0]?.bytes)).toBe("Subject: hello");
  });

  it("is taken on every screen", async () => {
    await open();
    await goTo("#/settings", en("settings-title"));
    await paste(heading(), [bill]);
    await arrived(ACTION);
  });

  it("is a file, even if the desktop says beside it where it lies", async () => {
    const { host } = await open();
    await paste(field(), [bill], "file:///home/anna/Grüße.eml");
    await arrived(ACTION);
    expect(host.pasted).toHaveLength(1);
    await goTo("#/", en("home-title"));
    expect(field()).toHaveValue("");
  });

  it("is none when it is only the picture of a text", async () => {
    const { host } = await open();
    heading().focus();
    await paste(heading(), [new File(["x"], "image.png")], "Dear customer");
    expect(field()).toHaveValue("Dear customer");
    expect(host.pasted).toEqual([]);
  });

  it("is not read when it is too large", async () => {
    const { host } = await open();
    const large = new File(["x"], "large.mbox");
    Object.defineProperty(large, "size", { value: LARGEST + 1 });
    const read = vi.spyOn(large, "arrayBuffer");
    await paste(field(), [large]);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-file-too-large.title"));
    expect(read).not.toHaveBeenCalled();
    expect(host.pasted).toEqual([]);
  });

  it.each(["", "file:///home/kim/bill.eml"])("that is only a place is said, and nothing is put into the field: %s", async (text) => {
    await open();
    const clipboardData = { getData: () => text, files: [], types: ["text/uri-list"] };
    await fireEvent.paste(field(), { clipboardData });
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-file-not-read.title"));
    expect(field()).toHaveValue("");
  });

  it("comes alone", async () => {
    const { host } = await open();
    await paste(field(), [bill, bill]);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-several-files.title"));
    expect(host.pasted).toEqual([]);
  });

  it("that the computer does not give is said to be unreadable", async () => {
    await open();
    const folder = new File([], "folder");
    vi.spyOn(folder, "arrayBuffer").mockRejectedValue(new DOMException("", "NotFoundError"));
    await paste(field(), [folder]);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-file-not-read.title"));
  });
});

describe("a problem with a file", () => {
  const CODES = ["file-is-folder", "file-not-allowed", "file-gone", "file-too-large", "file-not-read", "several-files"] as const satisfies ErrorCode[];
  const cases = BOTH.flatMap((language) => CODES.map((code) => ({ language, code })));

  it.each(cases)("is said with what to do instead: $language $code", async ({ language, code }) => {
    const { host, user } = await open({ settings: { language } });
    await user.type(field(), "Hello");
    host.arrive(code);
    const w = wordsFor(language);
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent(w(`error-${code}.title`));
    expect(notice).toHaveTextContent(w(`error-${code}.text`));
    expect(field()).toHaveValue("Hello");
    expect(await violations()).toEqual([]);
  });

  it.each(CODES)("leaves the result that is there, and offers another file: %s", async (code) => {
    const { host, user } = await opened();
    await arrived(ACTION);
    host.arrive(code);
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent(en(`error-${code}.title`));
    expect(heading()).toHaveTextContent(ACTION);
    await user.click(within(notice).getByRole("button", { name: en("open-file") }));
    await waitFor(() => expect(host.checks).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it.each(["openFile", "pasteFile", "takeFile"] as const)("is said however the file came: %s", async (command) => {
    const { host, user } = await open({ chooses: BILL, fails: { command, code: "file-not-allowed" } });
    if (command === "openFile") await user.click(button(en, "open-file"));
    else if (command === "pasteFile") await paste(field(), [new File(["x"], "a.eml")]);
    else host.arrive(BILL);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-file-not-allowed.title"));
  });

  it("is said again when it happens again", async () => {
    const { host } = await open();
    host.arrive("file-is-folder");
    const notice = await screen.findByRole("alert");
    host.arrive("file-is-folder");
    await waitFor(() => expect(screen.getByRole("alert")).not.toBe(notice));
  });

  it("is brought into sight", async () => {
    const seen: string[] = [];
    Object.assign(Element.prototype, { scrollIntoView(this: Element) { seen.push(this.className); } });
    const { host } = await opened();
    await arrived(ACTION);
    host.arrive("file-is-folder");
    await waitFor(() => expect(seen).toContain("notice notice--problem"));
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });

  it("in the check is one with the file, and what was there stays", async () => {
    const { host } = await opened({ fails: { command: "checkMessage", code: "check-failed" } });
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-file-not-read.title"));
    expect(heading()).toHaveTextContent(en("home-title"));
    expect(host.checks).toHaveLength(1);
  });

  it.each(["openFile", "checkMessage"] as const)("is silent when a newer one took the place: %s", async (command) => {
    const { host } = await opened({ fails: { command, code: "replaced" } });
    host.arrive("replaced");
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("does not keep the window from opening when nothing can be heard", async () => {
    await open({ waits: BILL }, { onFileArrived: () => Promise.reject(new Error("no")), onFileOver: () => Promise.reject(new Error("no")) });
    await arrived(ACTION);
  });
});

describe("while something is dragged over the window", () => {
  it.each(["", "#/tips", "#/hang-up", "#/settings"])("a frame with one sentence is around the page: %s", async (hash) => {
    const { host } = await openAt(hash);
    const frame = document.querySelector(".drop")!;
    expect(frame).toBeEmptyDOMElement();
    host.drag(true);
    await waitFor(() => expect(frame).toHaveTextContent(en("drop-here")));
    expect(await violations()).toEqual([]);
    host.drag(false);
    await waitFor(() => expect(frame).toBeEmptyDOMElement());
  });
});

it("hears nothing any more when the window is closed", async () => {
  const { host } = await open();
  cleanup();
  await new Promise((done) => setTimeout(done));
  const taken = vi.spyOn(host, "takeFile");
  host.arrive(BILL);
  expect(taken).not.toHaveBeenCalled();
});
