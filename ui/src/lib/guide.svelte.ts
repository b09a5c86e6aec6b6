// Leads through the questions to result and plan, and sees that what a screen shows is there when somebody comes to it.

import type { Country } from "./bindings/Country";
import type { Flow } from "./bindings/Flow";
import { isCountry } from "./countries";
import type { Problem } from "./problem";
import { hashOf, PLACES, type Place } from "./route";
import { GIVEN, type Told } from "./told.svelte";

/** What takes longer than this says so. */
const PATIENCE_MS = 300;

export const SCREENS = { "phone-call": "call", "already-paid": "alreadyPaid" } as const satisfies Record<Flow, Place["screen"]>;

/** What the guide asks of the window. */
export type Turn = {
  /** `instead`: the place that was asked for is only a way to this one. */
  go: (place: Place, instead?: boolean) => void;
  focus: () => Promise<void>;
  tell: (problem: Problem) => Promise<void>;
  live: (country: Country) => void;
};

export class Guide {
  reading = $state(false);
  #told: Told;
  #turn: Turn;
  /** Counts where somebody came to: what was asked for at an earlier place must not lead back there. */
  #arrival = 0;

  constructor(told: Told, turn: Turn) {
    this.#told = told;
    this.#turn = turn;
  }

  /** Where the question before the shown one stands, or the start page; after the "#". */
  back(flow: Flow): string {
    const before = this.#told.asked[flow]?.path.at(-1);
    return before === undefined ? "/" : this.path(flow, before);
  }

  path(flow: Flow, question: string | null): string {
    return hashOf({ screen: SCREENS[flow], part: question }).slice(1);
  }

  /** Back from "hang up": to where it was opened. */
  get backFromHangUp(): string {
    const from = this.#told.interrupted;
    return from === null || from.fromHome ? "/" : this.path(from.flow, from.after);
  }

  get backFromCutOff(): string {
    return this.#told.interrupted?.hungUp === false ? this.backFromHangUp : PLACES.hangUp.slice(1);
  }

  /** Something else came up: what was asked for before leads nowhere any more. */
  leave(): void {
    this.#arrival += 1;
  }

  async arrive(place: Place): Promise<void> {
    const { screen, part } = place;
    this.leave();
    if (screen === "call") await this.#open("phone-call", part);
    else if (screen === "alreadyPaid") await this.#open("already-paid", part);
    else if (screen === "callResult" || screen === "plan") await this.#try("error-call", () => this.#told.retellOutcome());
    // Whoever comes here without a question is still on the phone.
    else if ((screen === "hangUp" || screen === "cutOff") && this.#told.interrupted === null) this.#told.stillOnThePhone();
  }

  async #open(flow: Flow, part: string | null): Promise<void> {
    const arrival = ++this.#arrival;
    const told = this.#told;
    const asked = told.asked[flow];
    if (part === null && flow === "already-paid" && told.plan !== null && !asked?.question) return this.#plan();
    if (part === null && asked !== null && asked.question === null) return this.#finish(flow, true);
    if (asked?.question && (part === null || part === asked.question.id)) {
      told.flow = flow;
      this.#settle(arrival, flow, part, asked.question.id);
      // Behind the other door, answers may have changed, and whom they are about.
      await this.retellQuestion(flow);
      return;
    }
    // Who comes to the plan's door is asked what was given away, even if the call's questions asked it before.
    const at = part ?? (flow === "already-paid" ? GIVEN : undefined);
    const found = await this.#try("error-questions", () => told.ask(flow, at === undefined ? {} : { at }));
    if (found?.question) this.#settle(arrival, flow, part, found.question.id);
    else if (found) await this.#finish(flow, true);
  }

  /** Each question has an address of its own, so that the web view's own Back leads to the one before. */
  #settle(arrival: number, flow: Flow, part: string | null, shown: string): void {
    if (part !== shown && arrival === this.#arrival) this.#turn.go({ screen: SCREENS[flow], part: shown }, true);
  }

  /** Continue. */
  async goOn(flow: Flow): Promise<void> {
    const told = this.#told;
    const question = told.asked[flow]?.question;
    if (!question) return;
    const [first] = told.chosen(question.id);
    const isPlace = question.kind === "country";
    if (first === undefined) return this.#turn.tell(isPlace ? "notice-choose-country" : "notice-choose");
    // Where somebody else lives is not remembered.
    if (isPlace && isCountry(first) && told.perspective === "self") this.#turn.live(first);
    const screen = told.interrupt(flow, question);
    if (screen === null) return this.#next(flow, question.id);
    this.#turn.go({ screen, part: null });
    await this.#turn.focus();
  }

  /** On from a full-window screen. */
  async resume(): Promise<void> {
    const from = this.#told.interrupted;
    if (from !== null) await this.#next(from.flow, from.after);
  }

  async #next(flow: Flow, after: string): Promise<void> {
    const arrival = this.#arrival;
    const found = await this.#try("error-questions", () => this.#told.ask(flow, { after }));
    if (!found || arrival !== this.#arrival) return;
    if (found.question === null) return this.#finish(flow, false);
    this.#turn.go({ screen: SCREENS[flow], part: found.question.id });
    await this.#turn.focus();
  }

  /** Nothing is left to ask. The plan comes first, for whoever gave something away; coming back leads to the result. */
  async #finish(flow: Flow, back: boolean): Promise<void> {
    const told = this.#told;
    const arrival = this.#arrival;
    const concluded = await this.#try("error-call", () => told.conclude(flow));
    if (concluded === null) return this.#lastAgain(flow);
    if (!concluded || arrival !== this.#arrival) return;
    const result = flow === "phone-call" && (back || told.plan === null);
    this.#turn.go({ screen: result ? "callResult" : "plan", part: null }, back);
    await this.#turn.focus();
  }

  /** There is no outcome: the last question stands there again, so that it can be tried once more. */
  async #lastAgain(flow: Flow): Promise<void> {
    const asked = this.#told.asked[flow];
    const last = asked?.path.at(-1);
    if (asked?.question !== null || last === undefined) return;
    await this.#try("error-questions", () => this.#told.ask(flow, { at: last }));
    await this.#turn.focus();
  }

  /** To the plan that is there. */
  async #plan(): Promise<void> {
    await this.#try("error-call", () => this.#told.retellOutcome());
    this.#turn.go({ screen: "plan", part: null }, true);
    await this.#turn.focus();
  }

  answer(id: string): Promise<void> {
    this.#told.answer(id);
    return this.#finish("phone-call", true);
  }

  /** Everything that was told is forgotten, and the first question asked. */
  async again(flow: Flow): Promise<void> {
    this.#told.clear();
    const found = await this.#try("error-questions", () => this.#told.ask(flow));
    this.#turn.go({ screen: SCREENS[flow], part: found?.question?.id ?? null });
    await this.#turn.focus();
  }

  /** To the first question, with all answers kept. */
  async first(flow: Flow): Promise<void> {
    this.#turn.go({ screen: SCREENS[flow], part: this.#told.first(flow) });
    await this.#open(flow, this.#told.first(flow));
    await this.#turn.focus();
  }

  /** The shown question, after a choice or for somebody else. */
  retellQuestion(flow: Flow): Promise<unknown> {
    return this.#try("error-questions", () => this.#told.retell(flow));
  }

  /** All that is shown, in another language or for another country. */
  async retell(): Promise<void> {
    await this.#try("error-questions", async () => {
      await this.#told.retell("phone-call");
      await this.#told.retell("already-paid");
    });
    await this.#try("error-call", () => this.#told.retellOutcome());
  }

  async #try<T>(problem: Problem, work: () => Promise<T>): Promise<T | null> {
    const patience = setTimeout(() => (this.reading = true), PATIENCE_MS);
    try {
      return await work();
    } catch {
      await this.#turn.tell(problem);
      return null;
    } finally {
      clearTimeout(patience);
      this.reading = false;
    }
  }
}
