// A report as plain text, for the clipboard: everything that is on the screen, in the same order.

import type { Report } from "./bindings/Report";
import type { Statement } from "./bindings/Statement";
import type { Verdict } from "./bindings/Verdict";
import type { Words } from "./words";

/** True for the two answers that speak against a message. */
export function isWarning(verdict: Verdict): boolean {
  return verdict === "stop" || verdict === "doubt";
}

// Direction marks and soft hyphens keep the page in order. In another program they would be litter.
const MARKS = /[\u00AD\u2060\u2066-\u2069]/g;

/** Writes the owner's part of every address so that no other program turns it into a live link (U8). */
function deadLinks(report: Report): (text: string) => string {
  const addresses = [...report.links.map((link) => link.address), ...report.message.segments.flatMap((segment) => segment.address ?? [])];
  const owners = [...new Set(addresses.map((address) => address.owner))].filter((owner) => owner.includes("."));
  return (text) => owners.reduce((done, owner) => done.replaceAll(owner, owner.replaceAll(".", "[.]")), text);
}

export function plainText(report: Report, words: Words): string {
  const blocks: string[] = [];
  const dead = deadLinks(report);
  const say = (...lines: string[]) => blocks.push(lines.filter((line) => line !== "").join("\n"));
  const list = (heading: string, entries: readonly string[]) => {
    if (entries.length > 0) say(heading, ...entries.map((entry) => `- ${entry}`));
  };
  const statement = (of: Statement | null) => (of === null ? [] : [`${of.heading}: ${of.text}`, `(${of.source})`]);

  say(report.verdictName, report.action, report.why);
  const question = report.question;
  const given = question?.answers.find((answer) => answer.id === question.answered);
  if (question && given) say(question.text, given.text);
  for (const note of report.notes) say(note.title, note.text);

  if (report.reasons.length > 0) say(words(isWarning(report.verdict) ? "reasons-heading" : "points-heading"));
  for (const reason of report.reasons) {
    say(
      `${reason.number}. ${reason.title}`,
      `${words("reason-quotation")}: ${reason.quotations.map((quotation) => words("quoted", { words: dead(quotation) })).join(" ")}`,
      `${words("reason-meaning")}: ${reason.meaning}`,
      ...statement(reason.really),
      ...statement(reason.exception),
    );
  }
  list(words("not-found-heading"), report.notFound);
  list(words("would-heading"), report.wouldBeTrue);

  const { steps, outcomes } = report.checkYourself;
  if (steps.length > 0) {
    say(words("check-heading"), ...steps.map((step, index) => `${index + 1}. ${step.title} ${step.text}`));
    if (outcomes.length > 0) say(...outcomes.map((outcome) => `${outcome.found}: ${outcome.then}`));
  }

  const text = report.message.segments.map((segment) => segment.text).join("");
  if (text.trim() !== "") {
    say(words("message-heading"), ...report.message.meta.map((line) => `${line.label}: ${dead(line.value)}`), dead(text));
  }
  for (const link of report.links) {
    const { before, owner, after } = link.address;
    say(
      link.shows === null ? "" : `${words("link-shows")}: ${dead(link.shows)}`,
      `${words("link-leads")}: ${dead(before + owner + after)}`,
      link.remark,
    );
  }
  list(words("limits-heading"), report.limits);
  say(report.knowledge, words("promise-asks"), words("promise-independent"));
  return blocks.join("\n\n").replace(MARKS, "");
}

/** Must run inside the person's click. True when the words are on the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Some web views know no clipboard for pages. The old way still works in a click.
  }
  const carrier = document.createElement("textarea");
  carrier.value = text;
  carrier.className = "sr-only";
  const focused = document.activeElement;
  document.body.append(carrier);
  carrier.focus({ preventScroll: true });
  carrier.select();
  let copied = false;
  try {
    copied = document.execCommand("copy");
  } catch {
    copied = false;
  }
  carrier.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
