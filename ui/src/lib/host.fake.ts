// A host for the browser and for tests: it answers with the examples and can be slow, broken or refusing.

import type { Call } from "./bindings/Call";
import type { CommandError } from "./bindings/CommandError";
import type { InterviewAsked } from "./bindings/InterviewAsked";
import type { Opened } from "./bindings/Opened";
import type { Report } from "./bindings/Report";
import type { Settings } from "./bindings/Settings";
import type { Verdict } from "./bindings/Verdict";
import { EXAMPLES, FACTS } from "./examples";
import { interviewOf } from "./examples-call";
import { MAIL, MAILS } from "./examples-mail";
import { callReportOf, planOf } from "./examples-plan";
import { TIPS } from "./examples-tips";
import type { FileToSave, Host, Submission } from "./host";

export type Fake = {
  /** The verdict form of the example to answer with. Without it, a file is answered as the mail of the examples. */
  example?: Verdict | "mail";
  /** What the person chooses in the open dialog. */
  chooses?: FakeFile;
  /** What waits to be taken from the start. */
  waits?: FakeFile;
  settings?: Partial<Settings>;
  settingsWereBroken?: boolean;
  /** Milliseconds until a check, a question or a plan is answered. */
  delay?: number;
  /** The command that fails, and with which code. */
  fails?: { command: keyof Host; code: CommandError["code"] };
  /** True when the person chooses no place for a file. */
  cancels?: boolean;
};

/** A file with its mails, where it holds several. */
export type FakeFile = { name: string; mails?: Opened["mails"]; more?: number };

export type FakeHost = Host & {
  /** A file is dropped, or comes by "Open with"; or it cannot be read. */
  arrive(what: FakeFile | CommandError["code"]): void;
  /** Something is dragged over the window, or no longer. */
  drag(over: boolean): void;
  /** The shell holds no file any more. */
  forget(): void;
  readonly pasted: { name: string; bytes: Uint8Array }[];
  /** Everything that was asked, in order. */
  readonly checks: Submission[];
  readonly saved: Settings[];
  readonly asked: InterviewAsked[];
  readonly calls: Call[];
  readonly plans: Call[];
  readonly opened: string[];
  readonly files: FileToSave[];
  readonly printed: string[];
};

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

function answered(report: Report, answers: Submission["answers"]): Report {
  const question = report.question;
  if (question === null) return report;
  const given = answers.find((answer) => answer.question === question.id);
  return { ...report, question: { ...question, answered: given?.answer ?? null } };
}

function exampleOf({ language, file }: Submission, example: Fake["example"] = file === null ? "stop" : "mail"): Report {
  return example === "mail" ? MAIL[language] : EXAMPLES[language][example];
}

export function fakeHost(fake: Fake = {}): FakeHost {
  const pasted: FakeHost["pasted"] = [];
  const hearers = { arrived: new Set<() => void>(), over: new Set<(over: boolean) => void>() };
  let waiting: FakeFile | CommandError["code"] | null = fake.waits ?? null;
  let newest = 0;
  let held: number | null = null;
  const hold = ({ name, mails = [], more = 0 }: FakeFile): Opened => {
    held = ++newest;
    return { id: held, name, mails, more };
  };
  const hear = <T>(hearers: Set<T>, one: T) => {
    hearers.add(one);
    return Promise.resolve(() => void hearers.delete(one));
  };
  const checks: Submission[] = [];
  const saved: Settings[] = [];
  const asked: InterviewAsked[] = [];
  const calls: Call[] = [];
  const plans: Call[] = [];
  const opened: string[] = [];
  const files: FileToSave[] = [];
  const printed: string[] = [];
  const mayFail = (command: keyof Host) => {
    if (fake.fails?.command === command) throw { code: fake.fails.code } satisfies CommandError;
  };
  return {
    checks, saved, asked, calls, plans, opened, files, printed, pasted,
    arrive(what) {
      waiting = what;
      for (const one of hearers.arrived) one();
    },
    drag(over) {
      for (const one of hearers.over) one(over);
    },
    forget() {
      held = null;
    },
    async openFile() {
      mayFail("openFile");
      return fake.chooses === undefined ? null : hold(fake.chooses);
    },
    async takeFile() {
      const taken = waiting;
      waiting = null;
      if (fake.delay !== undefined && taken !== null) await wait(fake.delay);
      mayFail("takeFile");
      if (typeof taken === "string") throw { code: taken } satisfies CommandError;
      return taken === null ? null : hold(taken);
    },
    async pasteFile(name, bytes) {
      pasted.push({ name, bytes });
      mayFail("pasteFile");
      return hold({ name });
    },
    async forgetFile() {
      held = null;
      return null;
    },
    onFileArrived: (one) => hear(hearers.arrived, one),
    onFileOver: (one) => hear(hearers.over, one),
    async start() {
      mayFail("start");
      const settings: Settings = { language: "en", country: "us", textSize: "100", theme: "system", ...fake.settings };
      return { settings, settingsWereBroken: fake.settingsWereBroken ?? false, languages: ["en", "de"] };
    },
    async saveSettings(settings) {
      mayFail("saveSettings");
      saved.push(settings);
      return null;
    },
    async checkMessage(submission) {
      checks.push(submission);
      const mine = checks.length;
      // As the shell does: a text lets go of the file, and an older file is gone.
      if (submission.file === null) held = null;
      else if (submission.file.id !== held) throw { code: "file-gone" } satisfies CommandError;
      if (fake.delay !== undefined) await wait(fake.delay);
      mayFail("checkMessage");
      // As the shell does: the newer check wins.
      if (mine !== checks.length) throw { code: "replaced" } satisfies CommandError;
      return answered(exampleOf(submission, fake.example), submission.answers);
    },
    async sourcedFacts({ language }) {
      mayFail("sourcedFacts");
      return FACTS[language];
    },
    async interview(question) {
      asked.push(question);
      if (fake.delay !== undefined) await wait(fake.delay);
      mayFail("interview");
      return interviewOf(question);
    },
    async checkCall(call) {
      calls.push(call);
      if (fake.delay !== undefined) await wait(fake.delay);
      mayFail("checkCall");
      return answered(callReportOf(call), call.replies);
    },
    async recoveryPlan(call) {
      plans.push(call);
      if (fake.delay !== undefined) await wait(fake.delay);
      mayFail("recoveryPlan");
      return planOf(call);
    },
    async tips({ language }) {
      mayFail("tips");
      return TIPS[language];
    },
    async openPage(key) {
      opened.push(key);
      mayFail("openPage");
      return null;
    },
    async printPage() {
      printed.push(location.hash);
      mayFail("printPage");
      return null;
    },
    async saveFile(file) {
      files.push(file);
      mayFail("saveFile");
      return !fake.cancels;
    },
  };
}

/**
 * Reads the fake from an address, for `npm run dev`: ?fake=doubt&language=de&theme=dark&text=200&delay=2000&broken
 * With &file a file comes at the start, with &mails one that holds several, with &over something is dragged about,
 * and with &fails=file-gone the file that is opened cannot be read.
 */
export function fakeHostFrom(search: string): FakeHost {
  const asked = new URLSearchParams(search);
  const example = asked.get("fake") as Verdict | "mail" | null;
  const isKnown = example !== null && (example === "mail" || example in EXAMPLES.en);
  const language = asked.get("language");
  const file = { name: "bill.eml" };
  const mailbox = { name: "Inbox.mbox", mails: MAILS, more: 12 };
  const fails = asked.get("fails") as CommandError["code"] | null;
  const host = fakeHost({
    ...(isKnown ? { example } : {}),
    ...(asked.has("file") ? { waits: file } : asked.has("mails") ? { waits: mailbox } : {}),
    ...(fails === null ? {} : { fails: { command: "openFile", code: fails } }),
    chooses: asked.has("mails") ? mailbox : file,
    delay: Number(asked.get("delay") ?? 0),
    settingsWereBroken: asked.has("broken"),
    settings: {
      language: language === "de" || language === "en" ? language : null,
      textSize: (asked.get("text") ?? "100") as Settings["textSize"],
      theme: (asked.get("theme") ?? "system") as Settings["theme"],
    },
  });
  if (asked.has("over")) setTimeout(() => host.drag(true));
  return host;
}
