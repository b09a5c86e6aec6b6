// What is shown in large print, by what the address says.

import type { Tip } from "./bindings/Tip";
import type { MessageDoor } from "./message.svelte";
import type { Sheet } from "./sheet";
import { planSheet } from "./sheet-plan";
import { briefSheet, reportSheet } from "./sheet-report";
import { tipSheet } from "./sheet-tip";
import type { Told } from "./told.svelte";
import type { Words } from "./words";

/** `sheet` is what is shown, `whole` what is copied and saved, `back` where it was opened, after the "#". */
export type Shown = { sheet: Sheet; whole: Sheet; back: string };

type From = { message: MessageDoor; told: Told; tips: Tip[]; words: Words };

export function shownAt(part: string | null, { message, told, tips, words }: From): Shown | null {
  const back = `/${part}`;
  const report = part === "result" ? message.report : part === "call-result" ? told.report : null;
  const file = part === "result" ? message.file : null;
  if (report !== null) return { sheet: briefSheet(report, words), whole: reportSheet(report, words, file), back };
  if (part === "plan" && told.plan !== null) {
    const sheet = planSheet(told.plan, told.done, words);
    return { sheet, whole: sheet, back };
  }
  const tip = tips.find((one) => part === `tips/${one.id}`);
  if (tip === undefined) return null;
  const sheet = tipSheet(tip, words);
  return { sheet, whole: sheet, back };
}
