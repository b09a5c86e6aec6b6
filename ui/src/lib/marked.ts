// The marked message: the report's segments to paragraphs, lines and marks, ready to be drawn.

import type { Address } from "./bindings/Address";
import type { MarkedMessage } from "./bindings/MarkedMessage";
import type { Segment } from "./bindings/Segment";

export type Part = { text: string; address: Address | null };

/** A run of unmarked text, or a mark. A mark that goes over several lines has its number on the first and its label on the last. */
export type Run = {
  parts: Part[];
  reason: number | null;
  /** Counts the marks of one reason from 1. */
  nth: number;
  first: boolean;
  last: boolean;
};

export type Line = Run[];
export type Paragraph = Line[];

/** `seen` counts the marks of each reason: it is shared by the parts of one message. */
export function paragraphs(segments: readonly Segment[], seen = new Map<number, number>()): Paragraph[] {
  const lines: Line[] = [[]];
  let open = null as Run | null;

  for (const segment of segments) {
    const goesOn = open !== null && segment.reason === open.reason && !segment.startsMark;
    if (!goesOn) open = null;
    const pieces = segment.text.split("\n");
    pieces.forEach((text, index) => {
      if (index > 0) {
        if (open) open.last = false;
        lines.push([]);
      }
      if (text === "") return;
      // An address is kept whole; the checker never puts a line break into one.
      const part: Part = { text, address: pieces.length === 1 ? segment.address : null };
      const line = lines.at(-1)!;
      if (open && line.at(-1) === open) {
        open.parts.push(part);
        return;
      }
      const reason = segment.reason;
      const first = reason !== null && open === null;
      if (reason !== null && first) seen.set(reason, (seen.get(reason) ?? 0) + 1);
      open = { parts: [part], reason, nth: reason === null ? 0 : (seen.get(reason) ?? 1), first, last: reason !== null };
      line.push(open);
    });
  }

  // Empty lines part paragraphs; other line breaks stay inside them.
  const found: Paragraph[] = [];
  let paragraph: Paragraph = [];
  for (const line of [...lines, []]) {
    if (line.length > 0) {
      paragraph.push(line);
    } else if (paragraph.length > 0) {
      found.push(paragraph);
      paragraph = [];
    }
  }
  return found;
}

/**
 * Parts the first word off, so that a number can stick to it: what stands before it, the word, the rest.
 * Of a long word only the beginning sticks, since the rest must be able to break.
 */
export function firstWord(text: string): [string, string, string] {
  const start = text.search(/\S/);
  if (start < 0) return ["", "", text];
  const gap = text.slice(start).search(/\s/);
  const end = gap < 0 ? text.length : start + gap;
  const sticks = end - start <= 20 ? text.slice(start, end) : Array.from(text.slice(start, start + 12)).slice(0, 6).join("");
  return [text.slice(0, start), sticks, text.slice(start + sticks.length)];
}

/** A line that ends at a hyphen would make what follows look like an address of its own. */
export function joined(address: string): string {
  return address.replaceAll("-", "-\u2060");
}

/** The same for mail addresses among other words. */
export function addressesJoined(text: string): string {
  if (!text.includes("@")) return text;
  return text.split(/(\s+)/).map((word) => (word.includes("@") ? joined(word) : word)).join("");
}

/** Parts a text so that a phone number is one piece. It splits on the way and loses nothing. */
export function numbersKept(text: string): { text: string; kept: boolean }[] {
  return text
    .split(/((?:\+|\b)\d[\d ()./-]{4,16}\d\b)/)
    .map((piece, index) => ({ text: piece, kept: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** What segments say, without marks. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}

export function isBlank(segments: readonly Segment[]): boolean {
  return textOf(segments).trim() === "";
}

/** Everything of a message that can hold a mark, in the order in which it is shown. */
export function partsOf({ meta, segments, hidden, attachments }: MarkedMessage): Segment[][] {
  return [...meta.map((line) => line.segments), segments, hidden, ...attachments.map((file) => file.name)];
}
