// A host for the browser and for tests: it answers with the examples and can be slow, broken or refusing.

import type { CommandError } from "./bindings/CommandError";
import type { Report } from "./bindings/Report";
import type { Settings } from "./bindings/Settings";
import type { Verdict } from "./bindings/Verdict";
import { EXAMPLES, FACTS } from "./examples";
import type { Host, Submission } from "./host";

export type Fake = {
  /** The verdict form of the example to answer with. */
  example?: Verdict;
  settings?: Partial<Settings>;
  settingsWereBroken?: boolean;
  /** Milliseconds until a check is answered. */
  delay?: number;
  /** The command that fails, and with which code. */
  fails?: { command: keyof Host; code: CommandError["code"] };
};

export type FakeHost = Host & {
  /** Everything that was asked, in order. */
  readonly checks: Submission[];
  readonly saved: Settings[];
};

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

function answered(report: Report, submission: Submission): Report {
  const question = report.question;
  if (question === null) return report;
  const given = submission.answers.find((answer) => answer.question === question.id);
  return { ...report, question: { ...question, answered: given?.answer ?? null } };
}

export function fakeHost(fake: Fake = {}): FakeHost {
  const checks: Submission[] = [];
  const saved: Settings[] = [];
  const mayFail = (command: keyof Host) => {
    if (fake.fails?.command === command) throw { code: fake.fails.code } satisfies CommandError;
  };
  return {
    checks,
    saved,
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
      return answered(EXAMPLES[submission.language][fake.example ?? "stop"], submission);
    },
    async sourcedFacts({ language }) {
      mayFail("sourcedFacts");
      return FACTS[language];
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
