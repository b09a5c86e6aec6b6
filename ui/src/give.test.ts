import { screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ErrorCode } from "./lib/bindings/ErrorCode";
import type { Host } from "./lib/host";
import type { Fake } from "./lib/host.fake";
import { wordsFor } from "./lib/words";
import { anew, arrived, BOTH, en, openAt, questioned, tellCall, tellGiven, violations } from "./test.window";

anew();

type Page = { page: string; title: string; file: string; bring: (user: UserEvent) => Promise<void> };

const STOP = "Stop. Don’t buy gift cards, and don’t call back.";

/** Everything that can be given away, and how one comes to it. */
const PAGES: Page[] = [
  {
    page: "result", title: STOP, file: "Look Twice result",
    bring: async (user) => {
      await user.type(await screen.findByRole("textbox"), "Please buy two gift cards.");
      await user.click(screen.getByRole("button", { name: en("paste-check") }));
    },
  },
  {
    page: "call-result", title: "Stop. Don’t call back, and pay nothing.", file: "Look Twice result",
    bring: async (user) => {
      location.hash = "#/call";
      await questioned();
      await tellCall(user);
    },
  },
  {
    page: "plan", title: "What to do now", file: "Look Twice plan",
    bring: async (user) => {
      location.hash = "#/already-paid";
      await questioned();
      await tellGiven(user);
    },
  },
  {
    page: "tips/hang-up", title: "You may simply hang up", file: "Look Twice tip",
    bring: async () => {
      location.hash = "#/tips/hang-up";
    },
  },
];

async function bring({ title, bring }: Page, fake: Fake = {}) {
  const opened = await openAt("", fake);
  await bring(opened.user);
  await arrived(title);
  return opened;
}

const press = (user: UserEvent, id: string) => user.click(screen.getByRole("button", { name: en(id) }));
const outcome = async () => (await screen.findByText(/^(Saved|Nothing was saved|Copied|It could not be copied)/)).textContent;

describe.each(PAGES)("to show: $page", (page) => {
  it("stands in large print with what matters, and leads back", async () => {
    const { user } = await bring(page);
    await user.click(screen.getByRole("link", { name: en("give-show") }));
    await arrived(page.title);
    expect(location.hash).toBe(`#/show/${page.page}`);
    expect(screen.getByRole("article")).toHaveClass("big");
    expect(document.title).toBe("To show – Look Twice");
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("link", { name: en("back") }));
    await arrived(page.title);
    expect(location.hash).toBe(`#/${page.page}`);
  });

  it("is printed, copied and saved in both forms", async () => {
    const { user, host } = await bring(page);
    await user.click(screen.getByRole("link", { name: en("give-show") }));
    await arrived(page.title);
    await press(user, "give-print");
    await waitFor(() => expect(host.printed).toEqual([`#/show/${page.page}`]));
    await press(user, "give-copy");
    expect(await outcome()).toBe(en("give-copied"));
    const copied = await navigator.clipboard.readText();
    await press(user, "give-text");
    await press(user, "give-html");
    expect(await outcome()).toBe(en("give-saved"));
    const [text, html] = host.files;
    expect(host.files).toHaveLength(2);
    expect(text).toEqual({ name: page.file, format: "text", content: copied });
    expect(html).toMatchObject({ name: page.file, format: "html" });
    expect(html!.content).toMatch(/^<!doctype html>\n<html lang="en">/);
    for (const part of [page.title, en("promise-asks"), en("promise-independent"), en("sheet-made", { date: new Date() })]) {
      expect(text!.content).toContain(part.replace(/[\u2068\u2069]/g, ""));
      expect(html!.content).toContain(part.replace(/[\u2068\u2069]/g, ""));
    }
  });

  it("leads to the start page when there is nothing to show", async () => {
    await openAt(`#/show/${page.page.replace("hang-up", "no-such-tip")}`);
    expect(screen.getByLabelText(en("paste-label"))).toBeVisible();
  });
});

describe("to show", () => {
  it("leaves the whole message out, but gives all of it away", async () => {
    const { user } = await bring(PAGES[0]!);
    await user.click(screen.getByRole("link", { name: en("give-show") }));
    await arrived(STOP);
    expect(screen.getByRole("main")).not.toHaveTextContent(en("limits-heading"));
    await press(user, "give-copy");
    await screen.findByText(en("give-copied"));
    expect(await navigator.clipboard.readText()).toContain(en("limits-heading"));
  });

  it.each(BOTH)("is told in the language of the window: %s", async (language) => {
    const w = wordsFor(language);
    const { host, user } = await openAt("#/tips/hang-up", { settings: { language } });
    await user.click(await screen.findByRole("link", { name: w("give-show") }));
    await user.click(await screen.findByRole("button", { name: w("give-html") }));
    await waitFor(() => expect(host.files[0]?.content).toContain(`<html lang="${language}">`));
  });
});

describe("give away", () => {
  it.each(PAGES.slice(0, 3))("works on the page itself: $page", async (page) => {
    const { user, host } = await bring(page);
    await press(user, "give-text");
    await press(user, "give-html");
    await press(user, "give-print");
    expect(host.files.map((file) => file.format)).toEqual(["text", "html"]);
    await waitFor(() => expect(host.printed).toHaveLength(1));
  });

  it("copies and prints a tip", async () => {
    const { user, host } = await bring(PAGES[3]!);
    await press(user, "give-copy");
    expect(await outcome()).toBe(en("give-copied"));
    await press(user, "give-print");
    await waitFor(() => expect(host.printed).toEqual(["#/tips/hang-up"]));
  });

  it("unfolds everything before it is printed", async () => {
    const { user, host } = await bring(PAGES[0]!);
    const fold = screen.getByText("Two more reasons").closest("details")!;
    const open: boolean[] = [];
    vi.spyOn(host, "printPage").mockImplementation(() => {
      open.push(fold.open);
      return Promise.resolve(null);
    });
    await press(user, "give-print");
    await waitFor(() => expect(open).toEqual([true]));
  });

  it("says that nothing was saved when no place was chosen", async () => {
    const { user } = await bring(PAGES[3]!, { cancels: true });
    await user.click(screen.getByRole("link", { name: en("give-show") }));
    await arrived(PAGES[3]!.title);
    await press(user, "give-text");
    expect(await screen.findByText(en("give-not-saved"))).toHaveRole("status");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says that it could not be copied", async () => {
    const { user } = await bring(PAGES[3]!);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no clipboard"));
    document.execCommand = () => false;
    await press(user, "give-copy");
    expect(await screen.findByText(en("give-copy-failed"))).toHaveRole("status");
  });

  it.each<[keyof Host, ErrorCode, string]>([
    ["saveFile", "file-not-saved", "give-text"], ["saveFile", "file-not-saved", "give-html"], ["printPage", "not-printed", "give-print"],
  ])("says what to do instead when it fails: %s, %s, %s", async (command, code, button) => {
    const { user } = await bring(PAGES[0]!, { fails: { command, code } });
    await press(user, button);
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent(en(`error-${code}.title`));
    expect(notice).toHaveTextContent(en(`error-${code}.text`));
    await press(user, "give-copy");
    expect(await outcome()).toBe(en("give-copied"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says in a saved plan what is done", async () => {
    const { user, host } = await bring(PAGES[2]!);
    await user.click(screen.getAllByRole("checkbox")[0]!);
    await press(user, "give-text");
    await waitFor(() => expect(host.files[0]?.content).toContain(`1. Break off contact (${en("plan-done")})`));
    await user.click(screen.getByRole("link", { name: en("give-show") }));
    await arrived("What to do now");
    expect(within(screen.getByRole("article")).getByRole("heading", { name: /Break off contact.*Done/ })).toBeVisible();
  });
});
