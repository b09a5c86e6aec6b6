import { screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { AskedQuestion } from "./lib/bindings/AskedQuestion";
import { interviewOf, QUESTIONS } from "./lib/examples-call";
import { fakeHost } from "./lib/host.fake";
import { wordsFor } from "./lib/words";
import { anew, arrived, BOTH, choose, de, en, goOn, goTo, heading, open, openAt, option, questioned, tellCall, tellGiven, ticked, violations } from "./test.window";

anew();

const NOW = "Is this happening right now?";
const GIVEN = "Did you do any of these?";
const WHO = "Who did they say they were?";
const WANTED = "What did they want you to do?";
const COUNTRY = "Which country are you in?";
const STOP = "Stop. Don’t call back, and pay nothing.";
const PLAN = "What to do now";

const status = () => document.querySelector<HTMLElement>("fieldset [role='status']")!;
const back = () => screen.getByRole("link", { name: en("back") });
const said = () => screen.getByRole<HTMLTextAreaElement>("textbox", { hidden: true });
const turnToOther = (user: UserEvent) => user.click(screen.getByRole("button", { name: en("perspective-other") }));

/** A host whose questions are changed on their way. */
function asking(change: (question: AskedQuestion) => AskedQuestion) {
  return {
    interview: (asked: Parameters<typeof interviewOf>[0]) => {
      const found = interviewOf(asked);
      return Promise.resolve({ ...found, question: found.question && change(found.question) });
    },
  };
}

describe("the questions about a call", () => {
  it("lead by keyboard alone to the result", async () => {
    const { user, host } = await open();
    const reach = async (isIt: () => boolean) => {
      for (let tab = 0; tab < 60 && !isIt(); tab += 1) await user.tab();
      expect(isIt()).toBe(true);
    };
    const press = async (selector: string) => {
      await reach(() => document.activeElement?.matches(selector) === true);
      await user.keyboard("{Enter}");
    };
    const mark = async (id: string) => {
      await reach(() => document.activeElement?.matches("fieldset input") === true);
      if (option(id).type === "checkbox") await reach(() => document.activeElement === option(id));
      await user.keyboard(" ");
      for (let step = 0; step < 20 && document.activeElement !== option(id); step += 1) await user.keyboard("{ArrowDown}");
      expect(option(id)).toBeChecked();
      await press("form button[type='submit']");
    };

    await press("a[href='#/call']");
    await arrived(NOW);
    await mark("over");
    await arrived(GIVEN);
    await mark("nothing");
    await arrived(WHO);
    await mark("amazon");
    await arrived("How did it start?");
    await mark("called");
    await arrived(WANTED);
    await mark("gift-cards");
    await arrived(COUNTRY);
    await mark("us");
    await arrived(STOP);

    expect(host.calls).toHaveLength(1);
    expect(host.calls[0]).toMatchObject({ said: "", replies: [], perspective: "self", language: "en", country: "us" });
    expect(host.calls[0]?.answers).toEqual([
      { question: "now", options: ["over"] }, { question: "given", options: ["nothing"] }, { question: "who", options: ["amazon"] },
      { question: "start", options: ["called"] }, { question: "wanted", options: ["gift-cards"] }, { question: "country", options: ["us"] },
    ]);
    expect(location.hash).toBe("#/call-result");
    expect(document.title).toBe("Scam signs: stop – Look Twice");
  });

  it.each(BOTH)("have no barriers, and say how far it is: %s", async (language) => {
    const w = wordsFor(language);
    const { user } = await openAt("#/call", { settings: { language } });
    for (const [number, id] of Object.keys(QUESTIONS).filter((id) => id !== "how-paid").entries()) {
      await screen.findByText(w("question-phone-call", { number: number + 1, of: 6 }), { collapseWhitespace: false });
      expect(screen.getByRole("group", { name: heading().textContent })).toBeVisible();
      expect(ticked()).toEqual([]);
      expect(await violations()).toEqual([]);
      await choose(user, { now: "over", given: "nothing", who: "amazon", start: "called", wanted: "pay", country: "elsewhere" }[id]!);
    }
    expect(await violations()).toEqual([]);
  });

  it("keep the answers on the way back, and show them ticked", async () => {
    const { user } = await openAt("#/call");
    await choose(user, "over");
    await choose(user, "password", "link");
    await arrived(WHO);
    await user.click(back());
    await arrived(GIVEN);
    expect(ticked()).toEqual(["password", "link"]);
    await user.click(back());
    await arrived(NOW);
    expect(ticked()).toEqual(["over"]);
    expect(back()).toHaveAttribute("href", "#/");
    await goOn(user);
    await arrived(GIVEN);
    expect(ticked()).toEqual(["password", "link"]);
  });

  it("go back with the web view's own Back too", async () => {
    const { user } = await openAt("#/call");
    await choose(user, "over");
    history.back();
    await arrived(NOW);
    expect(ticked()).toEqual(["over"]);
  });

  it("stay where they are when nothing is chosen, and say so each time", async () => {
    const { user } = await openAt("#/call");
    await goOn(user);
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent(en("notice-choose.title"));
    expect(notice).toHaveTextContent(en("notice-choose.text"));
    expect(heading()).toHaveTextContent(NOW);
    expect(document.activeElement).toBe(document.querySelector("fieldset input"));
    await goOn(user);
    expect(await screen.findByRole("alert")).not.toBe(notice);
    await choose(user, "over");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("untick the others for “None of these”, and say so", async () => {
    const { user } = await openAt("#/call/given");
    await user.click(option("paid"));
    await user.click(option("code"));
    expect(status()).toHaveTextContent("");
    await user.click(option("nothing"));
    expect(ticked()).toEqual(["nothing"]);
    await waitFor(() => expect(status()).toHaveTextContent(en("question-others-off")));
  });

  it("untick “None of these” for another, and say so anew", async () => {
    const { user } = await openAt("#/call/given");
    await user.click(option("paid"));
    await user.click(option("nothing"));
    await waitFor(() => expect(status()).toHaveTextContent(en("question-others-off")));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(status(), { childList: true, characterData: true, subtree: true });
    await user.click(option("code"));
    expect(ticked()).toEqual(["code"]);
    await waitFor(() => expect(changes.length).toBeGreaterThan(0));
    expect(status()).toHaveTextContent(en("question-others-off"));
    observer.disconnect();
    await user.click(option("link"));
    expect(ticked()).toEqual(["code", "link"]);
    expect(status()).toHaveTextContent("");
  });

  it("say it when the answers contradict each other", async () => {
    const sentence = "These ticks don’t go together yet.";
    const { user } = await openAt("#/call/given", {}, asking((question) => ({ ...question, contradiction: question.chosen.includes("paid") ? sentence : null })));
    await screen.findByRole("checkbox", { name: /I paid/ });
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(option("paid"));
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(screen.getByRole("alert")).toHaveAccessibleName(en("notice-contradiction"));
    await user.click(option("paid"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("keep what was said over all questions, and send it with the call", async () => {
    const { user, host } = await openAt("#/call");
    await user.click(await screen.findByText(en("question-said")));
    await user.type(said(), "Buy the cards. Tell no one.");
    await choose(user, "over");
    expect(said()).toHaveValue("Buy the cards. Tell no one.");
    await user.click(back());
    await arrived(NOW);
    expect(said()).toHaveValue("Buy the cards. Tell no one.");
    await tellCall(user);
    expect(host.calls.map((call) => call.said)).toEqual(["Buy the cards. Tell no one."]);
  });

  it("are all asked about somebody else once that is chosen", async () => {
    const { user, host } = await openAt("#/call");
    await screen.findByText(NOW);
    await turnToOther(user);
    await waitFor(() => expect(heading()).toHaveTextContent("Is this happening to them right now?"));
    expect(screen.getByRole("button", { name: en("perspective-other") })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(en("question-phone-call-other", { number: 1, of: 6 }), { collapseWhitespace: false })).toBeVisible();
    const before = host.asked.length - 1;
    await tellCall(user);
    expect(host.asked.length).toBeGreaterThan(before + 6);
    expect(new Set(host.asked.slice(before).map((asked) => asked.perspective))).toEqual(new Set(["other"]));
    expect(host.calls.at(-1)?.perspective).toBe("other");
  });

  it("are asked about somebody else behind the other door as well", async () => {
    const { user } = await openAt("#/call");
    await screen.findByText(NOW);
    await goTo("#/already-paid", GIVEN);
    await turnToOther(user);
    await waitFor(() => expect(heading()).toHaveTextContent("Did they do any of these?"));
    await goTo("#/call", "Is this happening to them right now?");
  });

  it("let go of whoever has gone elsewhere meanwhile", async () => {
    const { host } = await openAt("#/call", { delay: 60 });
    await goTo("#/tips", en("tips-title"));
    await waitFor(() => expect(host.asked).toHaveLength(1));
    await new Promise((done) => setTimeout(done, 120));
    expect(location.hash).toBe("#/tips");
    expect(heading()).toHaveTextContent(en("tips-title"));
  });

  it("say that a question is on its way when that takes a while", async () => {
    const { user } = await openAt("#/call", { delay: 700 });
    await screen.findByText(NOW, undefined, { timeout: 2_000 });
    await user.click(option("over"));
    await goOn(user);
    await waitFor(() => expect(screen.getByText(en("question-reading"))).toHaveRole("status"), { timeout: 650 });
    await waitFor(() => expect(heading()).toHaveTextContent(GIVEN), { timeout: 2_000 });
  });

  it("say when a question cannot be had, and lose no answer", async () => {
    const host = fakeHost();
    let broken = false;
    const interview: typeof host.interview = (asked) => (broken ? Promise.reject({ code: "check-failed" }) : host.interview(asked));
    const { user } = await openAt("#/call", {}, { interview });
    await screen.findByText(NOW);
    await user.click(option("over"));
    broken = true;
    await goOn(user);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-questions.title"));
    expect(ticked()).toEqual(["over"]);
    broken = false;
    await goOn(user);
    await arrived(GIVEN);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keep the last question when the call cannot be checked, and go on at the next try", async () => {
    const host = fakeHost();
    let broken = true;
    const checkCall: typeof host.checkCall = (call) => (broken ? Promise.reject({ code: "check-failed" }) : host.checkCall(call));
    const { user } = await openAt("#/call", {}, { checkCall });
    await choose(user, "over");
    for (const id of ["nothing", "amazon", "called", "pay"]) await choose(user, id);
    await user.click(option("us"));
    await goOn(user);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("error-call.title"));
    await arrived(COUNTRY);
    expect(ticked()).toEqual(["us"]);
    broken = false;
    await goOn(user);
    await waitFor(() => expect(document.getElementById("verdict")).toHaveFocus());
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("what cannot wait", () => {
  it.each(BOTH)("is told in the full window, then the next question comes: %s", async (language) => {
    const w = wordsFor(language);
    const { user } = await openAt("#/call", { settings: { language } });
    await questioned();
    await choose(user, "on-the-phone");
    await arrived(w("hang-up"));
    expect(location.hash).toBe("#/hang-up");
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: w("hang-up.done") }));
    await waitFor(() => expect(option("gift-cards")).toBeVisible());
  });

  it.each(BOTH)("cuts the internet first when somebody is on the computer: %s", async (language) => {
    const w = wordsFor(language);
    const { user } = await openAt("#/call", { settings: { language } });
    await questioned();
    await choose(user, "controlled");
    await arrived(w("cut-off"));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: w("cut-off.cannot") }));
    await waitFor(() => expect(option("gift-cards")).toBeVisible());
  });

  it("leads back to the question where it was opened", async () => {
    const { user } = await openAt("#/call");
    await screen.findByText(NOW);
    await choose(user, "not-sure");
    await arrived(en("hang-up"));
    await user.click(back());
    await arrived(NOW);
    expect(ticked()).toEqual(["not-sure"]);
  });

  it("speaks of somebody else when it is about them", async () => {
    const { user } = await openAt("#/call");
    await screen.findByText(NOW);
    await turnToOther(user);
    await waitFor(() => expect(heading()).toHaveTextContent("to them"));
    await choose(user, "on-the-phone");
    await arrived(en("hang-up.other"));
    await user.click(screen.getByRole("link", { name: en("hang-up-how") }));
    await arrived(en("cut-off.other"));
    expect(screen.getByText(en("cut-off.lead-other"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: en("cut-off.done-other") }));
    await arrived("Did they do any of these?");
  });

  it("comes at once for whoever is still on the phone", async () => {
    const { user, host } = await open();
    await user.click(screen.getByRole("link", { name: en("still-on-phone") }));
    await arrived(en("hang-up"));
    expect(host.asked).toEqual([]);
    expect(back()).toHaveAttribute("href", "#/");
    await user.click(screen.getByRole("button", { name: en("hang-up.cannot") }));
    await arrived(GIVEN);
    expect(host.asked[0]).toMatchObject({ flow: "phone-call", after: "now", answers: [{ question: "now", options: ["on-the-phone"] }] });
    await user.click(back());
    await arrived(NOW);
    expect(ticked()).toEqual(["on-the-phone"]);
  });

  it("is the same when somebody comes to it by its address", async () => {
    const { user, host } = await openAt("#/hang-up");
    expect(heading()).toHaveTextContent(en("hang-up"));
    await user.click(screen.getByRole("link", { name: en("hang-up-how") }));
    await arrived(en("cut-off"));
    expect(back()).toHaveAttribute("href", "#/hang-up");
    await user.click(screen.getByRole("button", { name: en("cut-off.done") }));
    await arrived(GIVEN);
    expect(host.asked[0]?.answers).toEqual([{ question: "now", options: ["controlled"] }]);
  });
});

describe("the question where somebody lives", () => {
  it.each(BOTH)("offers every country by name, and none of them: %s", async (language) => {
    const w = wordsFor(language);
    await openAt("#/call/country", { settings: { language } });
    await questioned();
    const names = screen.getAllByRole("radio").map((radio) => radio.closest("label")!.textContent.trim());
    expect(names).toHaveLength(14);
    const countries = names.slice(0, 13);
    expect(countries).toEqual([...countries].sort((one, other) => one.localeCompare(other, language)));
    expect(countries).toContain(w("country-mx"));
    expect(names[13]).toBe({ en: "My country is not here", de: "Mein Land steht hier nicht" }[language]);
    const or = screen.getByText(w("question-or"));
    expect(option("us").compareDocumentPosition(or) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(or.compareDocumentPosition(option("elsewhere")) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(option("us").closest(".choices--chips")).not.toBeNull();
  });

  it("says what is fine when no country is chosen", async () => {
    const { user } = await openAt("#/call/country");
    await screen.findByText(COUNTRY);
    await goOn(user);
    expect(await screen.findByRole("alert")).toHaveTextContent(en("notice-choose-country.text"));
  });

  it("makes the country a setting when it is about oneself", async () => {
    const { user, host } = await openAt("#/call");
    await screen.findByText(NOW);
    await tellCall(user, { country: "de" });
    await arrived(STOP);
    expect(host.saved.map((one) => one.country)).toEqual(["de"]);
    expect(host.calls.at(-1)?.country).toBe("de");
  });

  it("leaves the settings alone when it is about somebody else, and the other way round", async () => {
    const { user, host } = await openAt("#/call");
    await screen.findByText(NOW);
    await turnToOther(user);
    await waitFor(() => expect(heading()).toHaveTextContent("to them"));
    await tellCall(user, { country: "de" });
    await arrived(STOP);
    expect(host.saved).toEqual([]);
    expect(host.calls.at(-1)?.country).toBe("de");

    await goTo("#/settings", en("settings-title"));
    await user.click(screen.getByRole("radio", { name: en("country-fr") }));
    await waitFor(() => expect(host.saved).toHaveLength(1));
    await goTo("#/call-result", STOP);
    expect(host.calls.at(-1)?.country).toBe("de");
  });

  it("knows a country that was changed in the settings, about oneself", async () => {
    const { user, host } = await openAt("#/call");
    await screen.findByText(NOW);
    await tellCall(user);
    await goTo("#/settings", en("settings-title"));
    await user.click(screen.getByRole("radio", { name: en("country-fr") }));
    await waitFor(() => expect(host.calls.at(-1)?.country).toBe("fr"));
    await goTo("#/call/country", COUNTRY);
    expect(ticked()).toEqual(["fr"]);
  });

  it("has no country for whoever lives elsewhere", async () => {
    const { user, host } = await openAt("#/call");
    await screen.findByText(NOW);
    await tellCall(user, { country: "elsewhere" });
    expect(host.calls.at(-1)?.country).toBeNull();
    expect(host.saved).toEqual([]);
  });

  it.each(["call", "already-paid"])("goes on at once, also when the country is another than in the settings: %s", async (door) => {
    const { user } = await openAt(`#/${door}`, { delay: 5 });
    await questioned();
    if (door === "call") await tellCall(user, { given: "gift-cards", country: "de" });
    else await tellGiven(user, { country: "de" });
    await arrived(PLAN);
    expect(screen.getByText(en("country-de"))).toBeVisible();
  });

  it("leads back to the plan when the country is changed there", async () => {
    const { user, host } = await openAt("#/call", { delay: 5 });
    await questioned();
    await goTo("#/already-paid", GIVEN);
    await goTo("#/call", NOW);
    await tellCall(user, { given: "gift-cards" });
    await arrived(PLAN);
    await user.click(screen.getByRole("link", { name: en("plan-change-country") }));
    await arrived(COUNTRY);
    await choose(user, "at");
    await arrived(PLAN);
    expect(host.plans.at(-1)?.country).toBe("at");
  });
});

describe("the result of a call", () => {
  it("tells what the person told, without a plan, when nothing was given away", async () => {
    const { user, host } = await openAt("#/call");
    await screen.findByText(NOW);
    await tellCall(user);
    await arrived(STOP);
    expect(host.plans).toEqual([]);
    const card = document.getElementById("reason-1")!;
    expect(within(card).getByText(en("call-quotation"))).toBeVisible();
    expect(card).toHaveTextContent("Buy gift cards");
    expect(screen.getByRole("region", { name: en("call-message-heading-marked") })).toHaveTextContent("They called me");
    expect(screen.queryByRole("link", { name: en("already-plan") })).toBeNull();
    expect(screen.queryByRole("link", { name: en("already-did") })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it("comes second when something was given away, one link from the plan", async () => {
    const { user, host } = await openAt("#/call");
    await screen.findByText(NOW);
    await tellCall(user, { given: "gift-cards" });
    await arrived(PLAN);
    expect(location.hash).toBe("#/plan");
    expect(host.plans).toHaveLength(1);
    await user.click(screen.getByRole("link", { name: en("plan-verdict") }));
    await arrived(STOP);
    await user.click(screen.getByRole("link", { name: en("already-plan") }));
    await arrived(PLAN);
  });

  it("leads to the answers, all of them kept", async () => {
    const { user } = await openAt("#/call");
    await screen.findByText(NOW);
    await tellCall(user);
    await user.click(screen.getByRole("link", { name: en("next-change") }));
    await arrived(NOW);
    expect(ticked()).toEqual(["over"]);
  });

  it("leads from too little back to the questions", async () => {
    const { user } = await openAt("#/call");
    await screen.findByText(NOW);
    await tellCall(user, { wanted: "not-sure" });
    await user.click(screen.getByRole("button", { name: /Answer a few more questions/ }));
    await arrived(NOW);
    expect(ticked()).toEqual(["over"]);
  });

  it("asks back, and takes the answer for a fact", async () => {
    const host = fakeHost();
    const question = { id: "asked-for-call", text: "Did you ask for this call?", answers: [{ id: "yes", text: "Yes" }, { id: "no", text: "No" }], answered: null };
    const checkCall: typeof host.checkCall = async (call) => ({ ...(await host.checkCall(call)), question: { ...question, answered: call.replies[0]?.answer ?? null } });
    const { user } = await openAt("#/call", {}, { checkCall });
    await screen.findByText(NOW);
    await tellCall(user);
    const group = screen.getByRole("group", { name: question.text });
    await user.click(within(group).getByRole("button", { name: "No" }));
    await waitFor(() => expect(host.calls.at(-1)?.replies).toEqual([{ question: "asked-for-call", answer: "no" }]));
    await waitFor(() => expect(within(group).getByRole("button", { name: "No" })).toHaveAttribute("aria-pressed", "true"));
    await arrived(STOP);
  });

  it("starts again with nothing kept", async () => {
    const { user, host } = await openAt("#/call");
    await user.type(await screen.findByRole("textbox", { hidden: true }), "Buy the cards.");
    await tellCall(user);
    await user.click(screen.getByRole("button", { name: en("next-again") }));
    await arrived(NOW);
    expect(ticked()).toEqual([]);
    expect(said()).toHaveValue("");
    expect(host.asked.at(-1)).toMatchObject({ answers: [], perspective: "self" });
    location.hash = "#/call-result";
    await waitFor(() => expect(location.hash).toBe("#/call-result"));
    expect(heading()).toHaveTextContent(NOW);
  });

  it("leads to the questions when there is none", async () => {
    await openAt("#/call-result");
    await waitFor(() => expect(heading()).toHaveTextContent(NOW));
  });
});

it("tells question, result and plan anew in a new language", async () => {
  const { user, host } = await openAt("#/call");
  await screen.findByText(NOW);
  await tellCall(user, { given: "gift-cards" });
  await goTo("#/call/given", GIVEN);
  await goTo("#/settings", en("settings-title"));
  await user.click(screen.getByRole("radio", { name: "Deutsch" }));
  await waitFor(() => expect(host.plans.at(-1)?.language).toBe("de"));
  expect(host.calls.at(-1)?.language).toBe("de");
  await goTo("#/call/given", "Haben Sie etwas davon getan?");
  expect(ticked()).toEqual(["gift-cards"]);
  await goTo("#/plan", "Was jetzt zu tun ist");
  expect(screen.getByRole("link", { name: de("plan-verdict") })).toBeVisible();
  await goTo("#/call-result", "Stopp. Nicht zurückrufen und nichts zahlen.");
});
