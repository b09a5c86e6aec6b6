// What somebody told us about a call or a payment, and what came of it. Both doors share it, since it is one story.
// In memory only: it ends with the window, or with "Start again".

import { SvelteSet } from "svelte/reactivity";
import type { AskedQuestion } from "./bindings/AskedQuestion";
import type { Call } from "./bindings/Call";
import type { Country } from "./bindings/Country";
import type { Flow } from "./bindings/Flow";
import type { Given } from "./bindings/Given";
import type { GivenAnswer } from "./bindings/GivenAnswer";
import type { Interview } from "./bindings/Interview";
import type { Perspective } from "./bindings/Perspective";
import type { Plan } from "./bindings/Plan";
import type { Report } from "./bindings/Report";
import { isCountry } from "./countries";
import type { Host, Reader } from "./host";

/** The questions and answers that the window itself has to know. */
export const NOW = { question: "now", onThePhone: "on-the-phone", controlled: "controlled" };
export const GIVEN = "given";
export const COUNTRY = "country";

/** Where to go on after a full-window screen, and where it was opened. */
export type Interrupted = { flow: Flow; after: string; fromHome: boolean; hungUp: boolean };

export const FLOWS: Flow[] = ["phone-call", "already-paid"];

type Wanted = { at?: string; after?: string };

export class Told {
  answers = $state.raw<Given[]>([]);
  said = $state("");
  perspective = $state<Perspective>("self");
  /** The question that each row of questions has come to; none as its question means that nothing is left to ask. */
  asked = $state.raw<Record<Flow, Interview | null>>({ "phone-call": null, "already-paid": null });
  /** The row that was answered last. */
  flow = $state<Flow>("phone-call");
  interrupted = $state.raw<Interrupted | null>(null);
  report = $state.raw<Report | null>(null);
  plan = $state.raw<Plan | null>(null);
  /** The steps of the plan that are done, by their ids. */
  readonly done = new SvelteSet<string>();

  #replies: GivenAnswer[] = [];
  #newestQuestion: Record<Flow, number> = { "phone-call": 0, "already-paid": 0 };
  #newestOutcome = 0;
  #host: Host;
  #reader: () => Reader;

  constructor(host: Host, reader: () => Reader) {
    this.#host = host;
    this.#reader = reader;
  }

  chosen(question: string): string[] {
    return this.answers.find((given) => given.question === question)?.options ?? [];
  }

  choose(question: string, options: string[]): void {
    const others = this.answers.filter((given) => given.question !== question);
    this.answers = options.length === 0 ? others : [...others, { question, options }];
  }

  /** The first question of a row, as far as it was asked. */
  first(flow: Flow): string | null {
    const asked = this.asked[flow];
    return asked?.path[0] ?? asked?.question?.id ?? null;
  }

  /** Where the person lives; none is elsewhere. */
  get country(): Country | null {
    const [answered] = this.chosen(COUNTRY);
    if (answered === undefined) return this.#reader().country;
    return isCountry(answered) ? answered : null;
  }

  /** The country was changed in the settings, and holds here as well. Where somebody else lives stays as it was told. */
  moved(country: Country): void {
    if (this.perspective === "self" && this.chosen(COUNTRY).length > 0) this.choose(COUNTRY, [country]);
  }

  /** Asks the shell for a question. Null when a newer wish has taken the place of this one. */
  async ask(flow: Flow, wanted: Wanted = {}): Promise<Interview | null> {
    const found = await this.#load(flow, wanted);
    if (found !== null) this.flow = flow;
    return found;
  }

  /** Has the shown question told anew: in other words, or with what the last choice means for it. */
  async retell(flow: Flow): Promise<void> {
    const question = this.asked[flow]?.question;
    if (question) await this.#load(flow, { at: question.id });
  }

  async #load(flow: Flow, { at, after }: Wanted): Promise<Interview | null> {
    const mine = ++this.#newestQuestion[flow];
    const { answers, perspective } = this;
    const { language } = this.#reader();
    const found = await this.#host.interview({ flow, answers, at: at ?? null, after: after ?? null, perspective, language });
    if (mine !== this.#newestQuestion[flow]) return null;
    this.asked = { ...this.asked, [flow]: found };
    return found;
  }

  interrupt(flow: Flow, question: AskedQuestion): "hangUp" | "cutOff" | null {
    const chosen = this.chosen(question.id);
    const found = question.options.find((option) => option.interrupt !== null && chosen.includes(option.id))?.interrupt;
    if (!found) return null;
    this.interrupted = { flow, after: question.id, fromHome: false, hungUp: found === "hang-up" };
    return found === "hang-up" ? "hangUp" : "cutOff";
  }

  stillOnThePhone(): void {
    this.choose(NOW.question, [NOW.onThePhone]);
    this.interrupted = { flow: "phone-call", after: NOW.question, fromHome: true, hungUp: true };
  }

  computerIsControlled(): void {
    if (this.interrupted?.after === NOW.question) this.choose(NOW.question, [NOW.controlled]);
  }

  answer(id: string): void {
    const question = this.report?.question?.id;
    if (question === undefined) return;
    this.#replies = [...this.#replies.filter((given) => given.question !== question), { question, answer: id }];
  }

  /** Has result and plan made anew. False when a newer wish has taken the place of this one. */
  async conclude(flow: Flow): Promise<boolean> {
    const mine = ++this.#newestOutcome;
    const { answers, said, perspective, country } = this;
    const { language } = this.#reader();
    const call: Call = { answers, said, replies: this.#replies, perspective, language, country };
    const report = flow === "phone-call" || this.report !== null ? await this.#host.checkCall(call) : null;
    const plan = flow === "already-paid" || report?.given ? await this.#host.recoveryPlan(call) : null;
    if (mine !== this.#newestOutcome) return false;
    this.report = report;
    this.plan = plan;
    return true;
  }

  /** Result and plan in other words or for another country, if they are there. */
  async retellOutcome(): Promise<void> {
    if (this.report !== null || this.plan !== null) await this.conclude(this.flow);
  }

  clear(): void {
    for (const flow of FLOWS) this.#newestQuestion[flow] += 1;
    this.#newestOutcome += 1;
    this.#replies = [];
    this.answers = [];
    this.said = "";
    this.perspective = "self";
    this.asked = { "phone-call": null, "already-paid": null };
    this.interrupted = null;
    this.report = null;
    this.plan = null;
    this.done.clear();
  }
}
