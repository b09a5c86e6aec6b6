import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { planOf } from "./lib/examples-plan";
import { fakeHost } from "./lib/host.fake";
import { plain } from "./lib/sheet";
import { wordsFor } from "./lib/words";
import { anew, arrived, BOTH, choose, en, goTo, openAt, questioned, tellGiven, ticked, violations } from "./test.window";

anew();

const GIVEN = "Did you do any of these?";
const PLAN = "What to do now";

const steps = () => screen.getAllByRole<HTMLInputElement>("checkbox");
const done = () => steps().filter((step) => step.checked).length;
const side = (words = en) => screen.getByRole("complementary", { name: words("plan-side") });

/** The plan of somebody who gave away gift cards, with everything that is in it. */
async function openPlan(...rest: Parameters<typeof openAt> extends [string, ...infer Rest] ? Rest : never) {
  const opened = await openAt("#/already-paid", ...rest);
  await questioned();
  await tellGiven(opened.user);
  await waitFor(() => expect(location.hash).toBe("#/plan"));
  return opened;
}

describe("the plan", () => {
  it.each(BOTH)("tells every step, whom to tell, and when that was checked: %s", async (language) => {
    const w = wordsFor(language);
    const { host } = await openPlan({ settings: { language } });
    const plan = planOf(host.plans[0]!);
    const main = screen.getByRole("main");
    const all = [
      plan.title, plan.opening, plan.warning, plan.summaryTitle, plan.knowledge, plan.toldHeading, ...plan.told,
      ...plan.groups.map((group) => group.title),
      ...plan.groups.flatMap((group) => group.steps).flatMap((step) => [
        step.title, step.text, step.say ?? "",
        ...step.contacts.flatMap((one) => [one.name, one.text, one.checked, one.source, one.hours ?? "", one.languages ?? "", one.page?.label ?? ""]),
        ...step.contacts.flatMap((one) => [...one.numbers, ...one.addresses]).flatMap((way) => [way.text, way.label ?? "", way.remark ?? ""]),
      ]),
    ];
    for (const text of all.filter((one) => one !== "")) expect(main).toHaveTextContent(text);
    expect(steps()).toHaveLength(plan.groups.flatMap((group) => group.steps).length);
    expect(side(w)).toHaveTextContent(w("plan-progress", { done: 0, of: steps().length }));
    expect(side(w)).toHaveTextContent(w("country-us"));
    for (const link of main.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^#/);
    expect(await violations()).toEqual([]);
  });

  it("comes without any check when nobody called", async () => {
    const { host } = await openPlan();
    expect(host.calls).toEqual([]);
    expect(host.plans).toHaveLength(1);
    expect(host.asked.every((asked) => asked.flow === "already-paid")).toBe(true);
    expect(screen.queryByRole("link", { name: en("plan-verdict") })).toBeNull();
  });

  it("says what is done, and counts it", async () => {
    const { user } = await openPlan();
    await user.click(steps()[0]!);
    expect(steps()[0]).toBeChecked();
    expect(steps()[0]!.closest("li")).toHaveTextContent(en("plan-done"));
    const status = within(side()).getAllByRole("status")[0]!;
    expect(status).toHaveTextContent(en("plan-progress", { done: 1, of: steps().length }));
    expect(await violations()).toEqual([]);
    await user.click(steps()[0]!);
    expect(status).toHaveTextContent(en("plan-progress", { done: 0, of: steps().length }));
  });

  it("keeps its ticks while one is elsewhere", async () => {
    const { user } = await openPlan();
    await user.click(steps()[0]!);
    await user.click(steps()[2]!);
    await goTo("#/tips", en("tips-title"));
    await user.click(within(screen.getByRole("navigation", { name: en("nav-label") })).getByRole("link", { name: en("nav-paid") }));
    await arrived(PLAN);
    expect(steps().map((step) => step.checked).slice(0, 3)).toEqual([true, false, true]);
  });

  it("keeps its ticks when the answers change", async () => {
    const { user } = await openPlan();
    await user.click(screen.getByRole("checkbox", { name: /Report it/ }));
    await user.click(within(side()).getByRole("link", { name: en("plan-change-told") }));
    await arrived(GIVEN);
    expect(ticked()).toEqual(["gift-cards"]);
    await choose(user, "password");
    for (const id of ["amazon", "us"]) await choose(user, id);
    await arrived(PLAN);
    expect(screen.getByRole("checkbox", { name: /Change your passwords/ })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: /Report it/ })).toBeChecked();
  });

  it("is forgotten at “Start again”: answers, words and ticks", async () => {
    const { user, host } = await openAt("#/already-paid");
    await user.type(await screen.findByRole("textbox", { hidden: true }), "Buy the cards.");
    await tellGiven(user);
    await arrived(PLAN);
    expect(host.plans[0]?.said).toBe("Buy the cards.");
    await user.click(steps()[0]!);
    await user.click(screen.getByRole("button", { name: en("next-again") }));
    await arrived(GIVEN);
    expect(ticked()).toEqual([]);
    expect(screen.getByRole("textbox", { hidden: true })).toHaveValue("");
    expect(host.asked.at(-1)?.answers).toEqual([]);
    await tellGiven(user);
    await arrived(PLAN);
    expect(done()).toBe(0);
    expect(host.plans.at(-1)?.said).toBe("");
  });

  it("copies its summary, and says so", async () => {
    const { user, host } = await openPlan();
    await user.click(screen.getByRole("button", { name: en("plan-copy-summary") }));
    expect(await screen.findByText(en("give-copied"))).toHaveRole("status");
    expect(await navigator.clipboard.readText()).toBe(plain(planOf(host.plans[0]!).summary));
  });

  it("says when it cannot be had, and keeps the answers", async () => {
    const { user } = await openAt("#/already-paid", { fails: { command: "recoveryPlan", code: "check-failed" } });
    await questioned();
    await choose(user, "gift-cards");
    await choose(user, "amazon");
    await user.click(screen.getByRole("radio", { name: en("country-us") }));
    await user.click(screen.getByRole("button", { name: en("question-continue") }));
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-call.title"));
    expect(ticked()).toEqual(["us"]);
  });

  it("leads to the questions when there is none", async () => {
    await openAt("#/plan");
    await screen.findByText(GIVEN);
  });

  it("names no country for whoever lives elsewhere", async () => {
    const { user } = await openAt("#/already-paid");
    await questioned();
    await tellGiven(user, { country: "elsewhere" });
    await arrived(PLAN);
    expect(side()).toHaveTextContent(en("plan-elsewhere"));
  });
});

describe("an official page", () => {
  it("is opened by its key, and by nothing else", async () => {
    const { user, host } = await openPlan();
    await user.click(screen.getByRole("button", { name: "Open reportfraud.ftc.gov" }));
    await user.click(screen.getByRole("button", { name: "Open ic3.gov" }));
    expect(host.opened).toEqual(["us-ftc", "us-ic3"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says where it stands that it did not open, and is tried again", async () => {
    const host = fakeHost();
    let broken = true;
    const openPage: typeof host.openPage = (key) => (broken ? Promise.reject({ code: "page-not-opened" }) : host.openPage(key));
    const { user } = await openPlan({}, { openPage });
    const button = screen.getByRole("button", { name: "Open ic3.gov" });
    await user.click(button);
    const notice = await within(button.closest("li")!).findByRole("alert");
    expect(notice).toHaveTextContent(en("error-page-not-opened.title"));
    expect(notice).toHaveTextContent(en("error-page-not-opened.text"));
    broken = false;
    await user.click(button);
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(host.opened).toEqual(["us-ic3"]);
  });
});
