// The window in a test: opened with a host that answers with the examples, and used as a person uses it.

import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, expect, vi } from "vitest";
import App from "./App.svelte";
import { fakeHost, type Fake, type FakeHost } from "./lib/host.fake";
import { wordsFor, type Language } from "./lib/words";

export const BOTH: Language[] = ["en", "de"];
export const en = wordsFor("en");
export const de = wordsFor("de");

/** Each test begins in a new window, on the start page. */
export function anew(): void {
  beforeEach(() => {
    location.hash = "";
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

export async function open(fake: Fake = {}, changed: Partial<FakeHost> = {}) {
  const user = userEvent.setup();
  const host: FakeHost = { ...fakeHost(fake), ...changed };
  render(App, { host });
  await screen.findByRole("main");
  return { user, host };
}

/** The window at an address. */
export async function openAt(hash: string, fake: Fake = {}, changed: Partial<FakeHost> = {}) {
  location.hash = hash;
  return open(fake, changed);
}

export const heading = () => screen.getByRole("heading", { level: 1 });

/** A screen is there when its heading is, with the focus. */
export async function arrived(title: string): Promise<void> {
  await waitFor(() => {
    expect(heading()).toHaveTextContent(title);
    expect(heading()).toHaveFocus();
  });
}

export async function goTo(hash: string, title: string): Promise<void> {
  location.hash = hash;
  await arrived(title);
}

/** A question is there when its options are. */
export async function questioned(): Promise<void> {
  await waitFor(() => expect(document.querySelector("fieldset")).not.toBeNull());
}

/** An option of the question that is shown, by its id. */
export function option(id: string): HTMLInputElement {
  const found = screen.getByRole("main").querySelector<HTMLInputElement>(`fieldset input[value="${id}"]`);
  if (found === null) throw new Error(`“${heading().textContent}” has no option ${id}`);
  return found;
}

export const ticked = () => [...document.querySelectorAll<HTMLInputElement>("fieldset input:checked")].map((one) => one.value);

export async function goOn(user: UserEvent): Promise<void> {
  await user.click(document.querySelector<HTMLButtonElement>("form button[type='submit']")!);
}

/** Chooses at one question, goes on, and waits for what comes next. */
export async function choose(user: UserEvent, ...ids: string[]): Promise<void> {
  const before = heading().textContent;
  for (const id of ids) await user.click(option(id));
  await goOn(user);
  await waitFor(() => expect(heading().textContent).not.toBe(before));
}

/** The whole call, with what was given away and what was wanted. Ends at the result, or at the plan. */
export async function tellCall(user: UserEvent, { given = "nothing", wanted = "gift-cards", country = "us" } = {}): Promise<void> {
  await choose(user, "over");
  await choose(user, given);
  await choose(user, "amazon");
  await choose(user, "called");
  await choose(user, wanted);
  await choose(user, country);
}

/** The short row of questions behind the other door. Ends at the plan. */
export async function tellGiven(user: UserEvent, { given = "gift-cards", country = "us" } = {}): Promise<void> {
  await choose(user, given);
  await choose(user, "amazon");
  await choose(user, country);
}

export async function violations(): Promise<string[]> {
  // jsdom draws nothing, so what needs colours or sizes is looked at in the real window.
  const rules = { "color-contrast": { enabled: false }, "target-size": { enabled: false } };
  const found = await axe.run(document, { rules });
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}
