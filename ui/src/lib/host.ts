// The only way out of the window: the four commands of the shell, typed by one table.

import { invoke } from "@tauri-apps/api/core";
import type { CommandError } from "./bindings/CommandError";
import type { Country } from "./bindings/Country";
import type { GivenAnswer } from "./bindings/GivenAnswer";
import type { Report } from "./bindings/Report";
import type { Settings } from "./bindings/Settings";
import type { SourcedFact } from "./bindings/SourcedFact";
import type { Start } from "./bindings/Start";
import type { Language } from "./words";

export type Submission = { text: string; answers: GivenAnswer[]; language: Language; country: Country };
export type Reader = { language: Language; country: Country };

type Commands = {
  start: { args: undefined; result: Start };
  save_settings: { args: { settings: Settings }; result: null };
  check_message: { args: Submission; result: Report };
  sourced_facts: { args: Reader; result: SourcedFact[] };
};

/** What the window may ask of the shell. Every promise is rejected with a `CommandError`. */
export interface Host {
  start(): Promise<Start>;
  saveSettings(settings: Settings): Promise<null>;
  checkMessage(submission: Submission): Promise<Report>;
  sourcedFacts(reader: Reader): Promise<SourcedFact[]>;
}

function call<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Commands[K]["result"]> {
  return invoke(name, args);
}

export const host: Host = {
  start: () => call("start", undefined),
  saveSettings: (settings) => call("save_settings", { settings }),
  checkMessage: (submission) => call("check_message", submission),
  sourcedFacts: (reader) => call("sourced_facts", reader),
};

const CODES: Record<CommandError["code"], true> = {
  "replaced": true,
  "settings-not-saved": true,
  "settings-not-read": true,
  "check-failed": true,
};

/** The code of what a command was rejected with; anything unknown counts as `otherwise`. */
export function errorCode(reason: unknown, otherwise: CommandError["code"]): CommandError["code"] {
  if (typeof reason === "object" && reason !== null && "code" in reason) {
    const { code } = reason;
    if (typeof code === "string" && Object.hasOwn(CODES, code)) return code as CommandError["code"];
  }
  return otherwise;
}
