import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { TIPS } from "./lib/examples-tips";
import { wordsFor } from "./lib/words";
import { anew, arrived, BOTH, en, goTo, heading, open, openAt, violations } from "./test.window";

anew();

const all = (language: keyof typeof TIPS) => TIPS[language].flatMap((group) => group.tips);

describe("the tips", () => {
  it.each(BOTH)("are all there, each as a card: %s", async (language) => {
    await openAt("#/tips", { settings: { language } });
    for (const group of TIPS[language]) {
      const cards = within(await screen.findByRole("region", { name: group.title })).getAllByRole("link");
      expect(cards.map((card) => card.getAttribute("href"))).toEqual(group.tips.map((tip) => `#/tips/${tip.id}`));
      for (const [index, tip] of group.tips.entries()) {
        expect(cards[index]).toHaveTextContent(tip.title);
        expect(cards[index]).toHaveTextContent(tip.short);
      }
    }
    expect(heading()).toHaveTextContent(wordsFor(language)("tips-title"));
    expect(await violations()).toEqual([]);
  });

  it.each(BOTH)("open, each with all its parts and sources: %s", async (language) => {
    await openAt("#/tips", { settings: { language } });
    await screen.findByRole("region", { name: TIPS[language][0]!.title });
    for (const tip of all(language)) {
      await goTo(`#/tips/${tip.id}`, tip.title);
      const main = screen.getByRole("main");
      expect(main).toHaveTextContent(tip.short);
      for (const section of tip.sections) {
        const part = screen.getByRole("region", { name: section.heading });
        for (const sentence of section.sentences) expect(part).toHaveTextContent(sentence);
        if (section.source !== null) expect(part).toHaveTextContent(section.source);
        expect(within(part).queryAllByRole("listitem")).toHaveLength(section.kind === "do" ? section.sentences.length : 0);
      }
      expect(main.innerHTML).not.toMatch(/undefined|\[object/);
      expect(document.title).toContain(tip.title.replaceAll("\u00AD", ""));
      expect(await violations()).toEqual([]);
    }
  });

  it("open with a press on the card", async () => {
    const { user } = await openAt("#/tips");
    await user.click(await screen.findByRole("link", { name: /You may simply hang up/ }));
    await arrived("You may simply hang up");
    expect(within(screen.getByRole("navigation", { name: en("nav-label") })).getByRole("link", { current: "page" })).toHaveTextContent("Tips");
    await user.click(screen.getByRole("link", { name: en("tips-all") }));
    await arrived(en("tips-title"));
  });

  it("follow one another, and begin anew after the last", async () => {
    const tips = all("en");
    const { user } = await openAt(`#/tips/${tips[0]!.id}`);
    await screen.findByText(tips[0]!.title);
    for (const next of [...tips.slice(1), tips[0]!]) {
      await user.click(screen.getByRole("link", { name: en("tip-next") }));
      await arrived(next.title);
    }
  });

  it("are shown as a list when a tip is not known", async () => {
    await openAt("#/tips/no-such-tip");
    await waitFor(() => expect(heading()).toHaveTextContent(en("tips-title")));
  });

  it.each(["#/tips", "#/tips/hang-up"])("say when they cannot be had: %s", async (hash) => {
    await openAt(hash, { fails: { command: "tips", code: "check-failed" } });
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-tips.title"));
  });

  it("are told anew in a new language", async () => {
    const { user } = await openAt("#/tips/hang-up");
    await screen.findByText("You may simply hang up");
    await goTo("#/settings", en("settings-title"));
    await user.click(screen.getByRole("radio", { name: "Deutsch" }));
    await goTo("#/tips/hang-up", "Sie dürfen einfach auflegen");
  });
});

describe("the tip on the start page", () => {
  it("gives way to the next, and can be read", async () => {
    const { user } = await open();
    const teaser = await screen.findByRole("region", { name: new RegExp(`^${en("tip-heading")}`) });
    const titles = all("en").map((tip) => tip.title);
    const shown = () => titles.findIndex((title) => teaser.textContent.includes(title));
    const first = shown();
    expect(first).toBeGreaterThanOrEqual(0);
    await user.click(within(teaser).getByRole("button", { name: en("tip-next") }));
    expect(shown()).toBe((first + 1) % titles.length);
    await user.click(within(teaser).getByRole("link", { name: en("tip-read") }));
    await arrived(titles[(first + 1) % titles.length]!);
  });

  it("is not there when the tips cannot be had, and nothing else is missing", async () => {
    await open({ fails: { command: "tips", code: "check-failed" } });
    expect(screen.getByLabelText(en("paste-label"))).toBeVisible();
    expect(screen.queryByRole("button", { name: en("tip-next") })).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
