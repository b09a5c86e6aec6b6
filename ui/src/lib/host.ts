// The only way out of the window: the commands of the shell, typed by one table.

import { invoke, type InvokeArgs, type InvokeOptions } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Call } from "./bindings/Call";
import type { CommandError } from "./bindings/CommandError";
import type { Country } from "./bindings/Country";
import type { FileToCheck } from "./bindings/FileToCheck";
import type { GivenAnswer } from "./bindings/GivenAnswer";
import type { Interview } from "./bindings/Interview";
import type { InterviewAsked } from "./bindings/InterviewAsked";
import type { Opened } from "./bindings/Opened";
import type { Plan } from "./bindings/Plan";
import type { Report } from "./bindings/Report";
import type { Settings } from "./bindings/Settings";
import type { SourcedFact } from "./bindings/SourcedFact";
import type { Start } from "./bindings/Start";
import type { TipGroup } from "./bindings/TipGroup";
import type { Language } from "./words";

/** A text, or a file that was opened: then the text is empty. */
export type Submission = { text: string; file: FileToCheck | null; answers: GivenAnswer[]; language: Language; country: Country };
export type Reader = { language: Language; country: Country };
/** A page to be saved where the person says. The shell asks for the place and adds the ending. */
export type FileToSave = { name: string; format: "text" | "html"; content: string };

type Commands = {
  start: { args: undefined; result: Start };
  save_settings: { args: { settings: Settings }; result: null };
  open_file: { args: undefined; result: Opened | null };
  take_file: { args: undefined; result: Opened | null };
  paste_file: { args: Uint8Array; result: Opened };
  forget_file: { args: undefined; result: null };
  check_message: { args: Submission; result: Report };
  sourced_facts: { args: Reader; result: SourcedFact[] };
  interview: { args: { asked: InterviewAsked }; result: Interview };
  check_call: { args: { call: Call }; result: Report };
  recovery_plan: { args: { call: Call }; result: Plan };
  tips: { args: Reader; result: TipGroup[] };
  open_page: { args: { key: string }; result: null };
  print_page: { args: undefined; result: null };
  save_file: { args: { file: FileToSave }; result: boolean };
};

/** What the window may ask of the shell. Every promise is rejected with a `CommandError`. */
export interface Host {
  start(): Promise<Start>;
  saveSettings(settings: Settings): Promise<null>;
  /** Asks the person for a file; null when they chose none. */
  openFile(): Promise<Opened | null>;
  /** What was dropped, or came by "Open with", and was not fetched yet; null is nothing. */
  takeFile(): Promise<Opened | null>;
  pasteFile(name: string, bytes: Uint8Array): Promise<Opened>;
  /** The person is done with the file that was opened. */
  forgetFile(): Promise<null>;
  /** Hears that there is a file to take. What it resolves to stops that. */
  onFileArrived(hear: () => void): Promise<() => void>;
  /** Hears whether something is dragged over the window. What it resolves to stops that. */
  onFileOver(hear: (over: boolean) => void): Promise<() => void>;
  /** A check without a file lets the shell forget the one that it held. */
  checkMessage(submission: Submission): Promise<Report>;
  sourcedFacts(reader: Reader): Promise<SourcedFact[]>;
  interview(asked: InterviewAsked): Promise<Interview>;
  checkCall(told: Call): Promise<Report>;
  recoveryPlan(told: Call): Promise<Plan>;
  tips(reader: Reader): Promise<TipGroup[]>;
  /** Opens an official page in the person's browser. The page is known to the shell by its key alone. */
  openPage(key: string): Promise<null>;
  printPage(): Promise<null>;
  /** False when the person chose no place. */
  saveFile(file: FileToSave): Promise<boolean>;
}

function call<K extends keyof Commands>(
  name: K,
  args: Commands[K]["args"] & (InvokeArgs | undefined),
  options?: InvokeOptions,
): Promise<Commands[K]["result"]> {
  return invoke(name, args, options);
}

export const host: Host = {
  start: () => call("start", undefined),
  saveSettings: (settings) => call("save_settings", { settings }),
  openFile: () => call("open_file", undefined),
  takeFile: () => call("take_file", undefined),
  // A header holds no other letters than these.
  pasteFile: (name, bytes) => call("paste_file", bytes, { headers: { "x-name": encodeURIComponent(name) } }),
  forgetFile: () => call("forget_file", undefined),
  onFileArrived: (hear) => listen("file-arrived", () => hear()),
  onFileOver: (hear) => listen<boolean>("file-over", ({ payload }) => hear(payload)),
  checkMessage: (submission) => call("check_message", submission),
  sourcedFacts: (reader) => call("sourced_facts", reader),
  interview: (asked) => call("interview", { asked }),
  checkCall: (told) => call("check_call", { call: told }),
  recoveryPlan: (told) => call("recovery_plan", { call: told }),
  tips: (reader) => call("tips", reader),
  openPage: (key) => call("open_page", { key }),
  printPage: () => call("print_page", undefined),
  saveFile: (file) => call("save_file", { file }),
};

const CODES: Record<CommandError["code"], true> = {
  "replaced": true,
  "settings-not-saved": true,
  "settings-not-read": true,
  "check-failed": true,
  "page-not-opened": true,
  "not-printed": true,
  "file-not-saved": true,
  "file-is-folder": true,
  "file-not-allowed": true,
  "file-gone": true,
  "file-too-large": true,
  "file-not-read": true,
  "several-files": true,
};

/** The code of what a command was rejected with; anything unknown counts as `otherwise`. */
export function errorCode(reason: unknown, otherwise: CommandError["code"]): CommandError["code"] {
  if (typeof reason === "object" && reason !== null && "code" in reason) {
    const { code } = reason;
    if (typeof code === "string" && Object.hasOwn(CODES, code)) return code as CommandError["code"];
  }
  return otherwise;
}
