// The message door: what was pasted, what was answered, what came of it. In memory only.

import type { GivenAnswer } from "./bindings/GivenAnswer";
import type { Report } from "./bindings/Report";
import type { Host, Reader } from "./host";
import { clip } from "./pasted";

/** A check that takes longer than this says that it is reading. */
const PATIENCE_MS = 300;

export class MessageDoor {
  pasted = $state.raw(clip(""));
  report = $state.raw<Report | null>(null);
  reading = $state(false);
  #answers: GivenAnswer[] = [];
  #newest = 0;
  #host: Host;
  #reader: () => Reader;

  constructor(host: Host, reader: () => Reader) {
    this.#host = host;
    this.#reader = reader;
  }

  get isEmpty(): boolean {
    return this.pasted.whole.trim() === "";
  }

  forgetAnswers(): void {
    this.#answers = [];
  }

  /** Notes an answer to the question that the report asked back. */
  answer(id: string): void {
    const question = this.report?.question?.id;
    if (question === undefined) return;
    this.#answers = [...this.#answers.filter((given) => given.question !== question), { question, answer: id }];
  }

  /** True when a new report is there, false when a newer check has taken its place. */
  async check(): Promise<boolean> {
    const mine = ++this.#newest;
    const patience = setTimeout(() => (this.reading = true), PATIENCE_MS);
    try {
      const found = await this.#host.checkMessage({ text: this.pasted.whole, answers: this.#answers, ...this.#reader() });
      if (mine !== this.#newest) return false;
      this.report = found;
      return true;
    } catch (reason) {
      if (mine !== this.#newest) return false;
      throw reason;
    } finally {
      clearTimeout(patience);
      if (mine === this.#newest) this.reading = false;
    }
  }

  clear(): void {
    this.#newest += 1;
    this.pasted = clip("");
    this.report = null;
    this.#answers = [];
  }
}
