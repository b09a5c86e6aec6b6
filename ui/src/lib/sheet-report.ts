// A report as a sheet: everything that is on the screen in the same order, or the little that one shows to somebody.

import type { MarkedMessage } from "./bindings/MarkedMessage";
import type { Report } from "./bindings/Report";
import type { Statement } from "./bindings/Statement";
import type { Verdict } from "./bindings/Verdict";
import { isBlank, partsOf, textOf } from "./marked";
import { block, footOf, line, type Block, type Line, type Sheet } from "./sheet";
import type { Words } from "./words";

/** True for the two answers that speak against a message. */
export function isWarning(verdict: Verdict): boolean {
  return verdict === "stop" || verdict === "doubt";
}

/** True when there is something of the message to show. */
export function hasContent({ segments, hidden, attachments }: MarkedMessage): boolean {
  return attachments.length > 0 || !isBlank(segments) || !isBlank(hidden);
}

/** A host after an "@". */
const HOST = /@([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)/gu;

/** A host after what makes it a link. */
const FOLLOWED = /(?::\/\/|@|\bwww\.)[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/giu;

/** The ends of a sender's host that can stand alone in what we say of it. */
function endings(host: string): string[] {
  const parts = host.split(".");
  return [2, 3, 4].filter((count) => count <= parts.length).map((count) => parts.slice(-count).join("."));
}

/** Writes addresses of a message so that no other program turns them into a live link (U8). */
function deadLinks(report: Report): (text: string) => string {
  const parts = partsOf(report.message);
  const addresses = [...report.links.map((link) => link.address), ...parts.flat().flatMap((segment) => segment.address ?? [])];
  const message = parts.map(textOf).join("\n");
  // The name of a program or of an archive can look like an address: "amazon.com", "bill.zip".
  const files = report.message.attachments.map((file) => textOf(file.name));
  const senders = [...message.matchAll(HOST)].flatMap(([, host = ""]) => [...endings(host), ...endings(host.toLowerCase())]);
  const owners = [...new Set([...addresses.map((address) => address.owner), ...senders, ...files])]
    .filter((owner) => owner.includes("."))
    .sort((one, other) => other.length - one.length);
  return (text) =>
    owners
      .reduce((done, owner) => done.replaceAll(owner, owner.replaceAll(".", "[.]")), text)
      // What the checker did not take for an address, another program still might.
      .replace(FOLLOWED, (host) => host.replaceAll(".", "[.]"))
      .replace(/:\/\//g, "[:]//")
      .replace(/\b(mailto|tel):(?=\S)/gi, "$1[:]");
}

function stated(of: Statement | null): Line[] {
  return of === null ? [] : [line(of.text, "plain", of.heading), line(of.source, "source")];
}

function head(report: Report, words: Words): Omit<Sheet, "blocks"> {
  const { verdict, verdictName: name, action: title, why, knowledge } = report;
  return { file: words("file-result"), verdict, name, title, lead: [why], ...footOf(words, knowledge) };
}

function checkSteps(report: Report, words: Words): Block[] {
  const { steps, outcomes } = report.checkYourself;
  if (steps.length === 0) return [];
  return [
    block(words("check-heading"), { entries: steps.map((step) => `${step.title} ${step.text}`), ordered: true }),
    block(null, { lines: outcomes.map((outcome) => line(outcome.then, "plain", outcome.found)) }),
  ];
}

/** `file`: the name of the file that was checked. */
export function reportSheet(report: Report, words: Words, file: string | null = null): Sheet {
  const blocks: Block[] = [];
  const dead = deadLinks(report);
  const call = report.fromCall;
  const list = (heading: string, entries: string[]) => {
    if (entries.length > 0) blocks.push(block(heading, { entries }));
  };

  const question = report.question;
  const given = question?.answers.find((answer) => answer.id === question.answered);
  if (question && given) blocks.push(block(null, { lines: [line(question.text), line(given.text)] }));
  for (const note of report.notes) blocks.push(block(note.title, { lines: [line(note.text)] }));

  if (report.reasons.length > 0) blocks.push(block(words(isWarning(report.verdict) ? "reasons-heading" : "points-heading")));
  for (const reason of report.reasons) {
    const quotations = reason.quotations.map((quotation) => words("quoted", { words: dead(quotation) })).join(" ");
    const lines = [
      line(quotations, "quote", words(call ? "call-quotation" : "reason-quotation")),
      line(dead(reason.meaning), "plain", words("reason-meaning")),
      ...stated(reason.really),
      ...stated(reason.exception),
    ];
    blocks.push(block(`${reason.number}. ${reason.title}`, { level: 3, lines }));
  }
  list(words(call ? "call-not-found-heading" : "not-found-heading"), report.notFound);
  list(words("would-heading"), report.wouldBeTrue);
  blocks.push(...checkSteps(report, words));

  const { meta, segments, hidden, attachments } = report.message;
  if (file !== null || hasContent(report.message)) {
    const name = file === null ? [] : [line(dead(words("message-file", { name: file })))];
    const lines = [...name, ...meta.map((one) => line(dead(textOf(one.segments)), "plain", one.label)), line(dead(textOf(segments).trim()), "quote")];
    blocks.push(block(words(call ? "call-message-heading" : "message-heading"), { lines }));
  }
  if (!isBlank(hidden)) {
    const lines = [line(words("hidden-text")), line(dead(textOf(hidden).trim()), "quote")];
    blocks.push(block(words("hidden-heading"), { level: 3, lines }));
  }
  if (attachments.length > 0) {
    const lines = attachments.flatMap((one) => [line(dead(textOf(one.name)), "quote"), line(one.remark)]);
    blocks.push(block(words("attachments-heading"), { level: 3, lines }));
  }
  for (const { shows, address, remark } of report.links) {
    const leads = line(dead(address.before + address.owner + address.after), "plain", words("link-leads"));
    const shown = shows === null ? [] : [line(dead(shows), "quote", words("link-shows"))];
    blocks.push(block(null, { lines: [...shown, leads, line(dead(remark))] }));
  }
  list(words("limits-heading"), report.limits);
  return { ...head(report, words), blocks };
}

/** What somebody else needs to see: what to do, the first reason, and how to find out. */
export function briefSheet(report: Report, words: Words): Sheet {
  const dead = deadLinks(report);
  const said = words(report.fromCall ? "call-quotation" : "reason-quotation");
  const blocks: Block[] = [];
  const [first] = report.reasons;
  if (first) {
    const quoted = first.quotations.map((quotation) => line(words("quoted", { words: dead(quotation) }), "quote"));
    blocks.push(block(said, { lines: quoted }));
    blocks.push(block(first.title, { lines: [line(dead(first.meaning))] }));
    for (const statement of [first.really, first.exception]) {
      if (statement) blocks.push(block(statement.heading, { lines: [line(statement.text), line(statement.source, "source")] }));
    }
  }
  blocks.push(...checkSteps(report, words));
  return { ...head(report, words), blocks };
}
