// A recovery plan as a sheet: every step in full, with what is done, whom to tell, and the summary of the case.

import type { Contact } from "./bindings/Contact";
import type { Plan } from "./bindings/Plan";
import { block, footOf, line, type Block, type Line, type Sheet } from "./sheet";
import type { Words } from "./words";

function told(contact: Contact): Line[] {
  const { name, text, numbers, addresses, page, hours, languages, checked, source } = contact;
  return [
    line(text, "plain", name),
    ...[...numbers, ...addresses].flatMap((one) => [line(one.text, "plain", one.label), line(one.remark ?? "")]),
    line(page?.label ?? ""),
    line(hours ?? ""),
    line(languages ?? ""),
    line([checked, source].filter((part) => part !== "").join(" "), "source"),
  ];
}

export function planSheet(plan: Plan, done: ReadonlySet<string>, words: Words): Sheet {
  const blocks: Block[] = [];
  let number = 0;
  if (plan.warning !== "") blocks.push(block(null, { lines: [line(plan.warning)] }));
  for (const group of plan.groups) {
    blocks.push(block(group.title));
    for (const step of group.steps) {
      number += 1;
      const title = words("plan-step", { number, title: step.title });
      const say = step.say === null ? [] : [line(words("quoted", { words: step.say }), "plain", plan.sayHeading)];
      const lines = [line(step.text), ...say, ...step.contacts.flatMap(told)];
      blocks.push(block(done.has(step.id) ? `${title} (${words("plan-done")})` : title, { level: 3, lines }));
    }
  }
  if (plan.told.length > 0) blocks.push(block(plan.toldHeading, { entries: plan.told }));
  if (plan.summary !== "") blocks.push(block(plan.summaryTitle, { lines: [line(plan.summary)] }));
  return {
    file: words("file-plan"),
    verdict: null,
    name: null,
    title: plan.title,
    lead: [plan.opening],
    blocks,
    ...footOf(words, plan.knowledge),
  };
}
