// The message door: what was pasted or opened, what was answered, what came of it. In memory only.

import type { FileToCheck } from "./bindings/FileToCheck";
import type { GivenAnswer } from "./bindings/GivenAnswer";
import type { Opened } from "./bindings/Opened";
import type { Report } from "./bindings/Report";
import { errorCode, type Host, type Reader } from "./host";
import { clip } from "./pasted";
import type { Problem } from "./problem";

/** What takes longer than this says that it is reading. */
const PATIENCE_MS = 300;

/** What was wanted: the text or a file checked, or the same again with an answer or in other words. */
type Wish = "text" | "file" | "answer" | "retell";

/** What is checked. With a file the text is empty, and it has the file's name. */
type Subject = { text: string; file: FileToCheck | null; name: string | null; answers: GivenAnswer[] };

/**
 * `new`: somebody waits for the report. `retold`: it only took the place of the one before. `overtaken`: a newer one
 * comes. Otherwise what went wrong; then the report before stays.
 */
export type Outcome = "new" | "retold" | "overtaken" | Problem;

function problemOf(reason: unknown, ofFile: boolean): Outcome {
  const code = errorCode(reason, "check-failed");
  if (code === "replaced") return "overtaken";
  if (ofFile && code === "file-gone") return "notice-file-again";
  if (ofFile && code === "check-failed") return "error-file-not-read";
  return `error-${code}`;
}

export class MessageDoor {
  pasted = $state.raw(clip(""));
  report = $state.raw<Report | null>(null);
  /** The file that the shell holds. */
  opened = $state.raw<Opened | null>(null);
  /** What is being read, once that takes a while. */
  reading = $state<Wish | null>(null);
  /** What the report is about. */
  #told = $state.raw<Subject | null>(null);
  /** What is being checked, and whether somebody waits for it. */
  #asked: { subject: Subject; awaited: boolean } | null = null;
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

  /** The name of the file that the report is about. */
  get file(): string | null {
    return this.#told?.name ?? null;
  }

  /** True when one of several mails must be chosen, or was. */
  get hasList(): boolean {
    return (this.opened?.mails.length ?? 0) > 0;
  }

  /** True when the report is about one of the mails that can still be chosen. */
  get isFromList(): boolean {
    return this.hasList && this.#told?.file?.id === this.opened?.id;
  }

  /** Takes what was opened in the place of the file before. False when there is nothing, or a newer file came first. */
  async open(opening: Promise<Opened | null>, patient: boolean): Promise<boolean> {
    const before = this.#newest;
    const opened = await (patient ? this.#patiently("file", () => before === this.#newest, opening) : opening);
    if (opened === null || opened.id < (this.opened?.id ?? 0)) return false;
    // What was being checked is not wanted any more.
    this.#newest += 1;
    this.#asked = null;
    this.reading = null;
    this.opened = opened;
    return true;
  }

  checkText(): Promise<Outcome> {
    return this.#check("text", { text: this.pasted.whole, file: null, name: null, answers: [] });
  }

  /** `mail`: the number of one of several. */
  checkFile({ id, name }: Opened, mail: number | null): Promise<Outcome> {
    return this.#check("file", { text: "", file: { id, mail }, name, answers: [] });
  }

  /** Checks again with an answer to the question that the report asked back. */
  async answer(id: string): Promise<Outcome> {
    const question = this.report?.question?.id;
    const subject = this.#asked?.subject ?? this.#told;
    if (question === undefined || subject === null) return "overtaken";
    const answers = [...subject.answers.filter((given) => given.question !== question), { question, answer: id }];
    return this.#check("answer", { ...subject, answers });
  }

  /** Has the report told anew: in other words, or for another country. */
  async retell(): Promise<Outcome> {
    const subject = this.#asked?.subject ?? this.#told;
    if (subject === null) return "overtaken";
    if (this.hasList && subject.file?.id !== this.opened?.id) {
      // The shell holds the file that is just being chosen from, and to check anything else would cost it.
      this.report = this.#told = null;
      return "overtaken";
    }
    return this.#check("retell", subject);
  }

  async #check(wish: Wish, subject: Subject): Promise<Outcome> {
    const mine = ++this.#newest;
    const isNewest = () => mine === this.#newest;
    // To be told anew keeps nobody from what they wait for.
    const awaited = wish !== "retell" || (this.#asked?.awaited ?? false);
    this.#asked = { subject, awaited };
    if (subject.file === null) this.opened = null;
    const { text, file, answers } = subject;
    try {
      const found = await this.#patiently(wish, isNewest, this.#host.checkMessage({ text, file, answers, ...this.#reader() }));
      if (!isNewest()) return "overtaken";
      this.report = found;
      this.#told = subject;
      return awaited ? "new" : "retold";
    } catch (reason) {
      return isNewest() ? problemOf(reason, file !== null) : "overtaken";
    } finally {
      if (isNewest()) this.#asked = null;
    }
  }

  async #patiently<T>(wish: Wish, isNewest: () => boolean, work: Promise<T>): Promise<T> {
    const patience = setTimeout(() => {
      if (isNewest()) this.reading = wish;
    }, PATIENCE_MS);
    try {
      return await work;
    } finally {
      clearTimeout(patience);
      if (isNewest()) this.reading = null;
    }
  }

  clear(): void {
    this.#newest += 1;
    this.#asked = null;
    this.reading = null;
    this.pasted = clip("");
    this.report = this.#told = null;
    // Should that fail, the next check lets go of it.
    if (this.opened !== null) void this.#host.forgetFile().catch(() => null);
    this.opened = null;
  }
}
