// What a result, a plan or a tip says, in order, before it becomes large print, plain text or a web page.

import type { Verdict } from "./bindings/Verdict";
import type { Words } from "./words";

/** `quote`: somebody's own words. `source`: who stands for it, or when it was checked. */
export type Look = "plain" | "quote" | "source";
export type Line = { label: string | null; text: string; look: Look };

/** A piece that stays together: a heading, lines, then a list. Each of them may be missing. */
export type Block = { level: 2 | 3; heading: string | null; lines: Line[]; entries: string[]; ordered: boolean };

export type Sheet = {
  /** How a file of it is called, without an ending. */
  file: string;
  verdict: Verdict | null;
  /** The verdict's name. */
  name: string | null;
  title: string;
  lead: string[];
  blocks: Block[];
  /** The date of the knowledge, and of the sheet. */
  foot: string[];
  /** What we never ask for (U21), and that we are independent (U22). */
  promises: string[];
};

export function line(text: string, look: Look = "plain", label: string | null = null): Line {
  return { label, text, look };
}

type Rest = { level?: 2 | 3; lines?: Line[]; entries?: string[]; ordered?: boolean };

export function block(heading: string | null, { level = 2, lines = [], entries = [], ordered = false }: Rest = {}): Block {
  return { level, heading, lines: lines.filter((one) => one.text !== ""), entries, ordered };
}

/** The last lines of everything that leaves the window. */
export function footOf(words: Words, knowledge: string | null): Pick<Sheet, "foot" | "promises"> {
  const made = words("sheet-made", { date: new Date() });
  return {
    foot: knowledge === null ? [made] : [knowledge, made],
    promises: [words("promise-asks"), words("promise-independent")],
  };
}

// Direction marks and soft hyphens keep the window in order. In another program they would be litter, or a disguise.
const MARKS = /[\u00AD\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

export function plain(text: string): string {
  return text.replace(MARKS, "");
}

export function toText(sheet: Sheet): string {
  const said = ({ label, text, look }: Line) =>
    look === "source" ? `(${text})` : label === null ? text : `${label}: ${text}`;
  const blocks = sheet.blocks.map(({ heading, lines, entries, ordered }) => [
    heading ?? "",
    ...lines.map(said),
    ...entries.map((entry, index) => `${ordered ? `${index + 1}.` : "-"} ${entry}`),
  ]);
  return plain(
    [[sheet.name ?? "", sheet.title, ...sheet.lead], ...blocks, [...sheet.foot, ...sheet.promises]]
      .map((lines) => lines.filter((one) => one !== "").join("\n"))
      .filter((one) => one !== "")
      .join("\n\n"),
  );
}
