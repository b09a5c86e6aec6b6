// A host for the browser and for tests: it answers with the examples and can be slow, broken or refusing.

import type { Call } from "./bindings/Call";
import type { CommandError } from "./bindings/CommandError";
import type { InterviewAsked } from "./bindings/InterviewAsked";
import type { Report } from "./bindings/Report";
import type { Settings } from "./bindings/Settings";
import type { Verdict } from "./bindings/Verdict";
import { EXAMPLES, FACTS } from "./examples";
import { interviewOf } from "./examples-call";
import { callReportOf, planOf } from "./examples-plan";
import { TIPS } from "./examples-tips";
import type { FileToSave, Host, Submission } from "./host";

export type Fake = {
  /** The verdict form of the example to answer with. */
  example?: Verdict;
  settings?: Partial<Settings>;
  settingsWereBroken?: boolean;
  /** Milliseconds until a check, a question or a plan is answered. */
  delay?: number;
  /** The command that fails, and with which code. */
  fails?: { command: keyof Host; code: CommandError["code"] };
  /** True when the person chooses no place for a file. */
  cancels?: boolean;
};

export type FakeHost = Host & {
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

export function fakeHost(fake: Fake = {}): FakeHost {
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
    checks, saved, asked, calls, plans, opened, files, printed,
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
      if (fake.delay !== undefined) await wait(fake.delay);
      mayFail("checkMessage");
      // As the shell does: the newer check wins.
      if (mine !== checks.length) throw { code: "replaced" } satisfies CommandError;
      return answered(EXAMPLES[submission.language][fake.example ?? "stop"], submission.answers);
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

/** Reads the fake from an address, for `npm run dev`: ?fake=doubt&language=de&theme=dark&text=200&delay=2000&broken */
export function fakeHostFrom(search: string): FakeHost {
  const asked = new URLSearchParams(search);
  const example = asked.get("fake") as Verdict | null;
  const language = asked.get("language");
  return fakeHost({
    example: example !== null && example in EXAMPLES.en ? example : "stop",
    delay: Number(asked.get("delay") ?? 0),
    settingsWereBroken: asked.has("broken"),
    settings: {
      language: language === "de" || language === "en" ? language : null,
      textSize: (asked.get("text") ?? "100") as Settings["textSize"],
      theme: (asked.get("theme") ?? "system") as Settings["theme"],
    },
  });
}
