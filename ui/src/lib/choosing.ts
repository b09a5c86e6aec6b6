// What is chosen after one more tap.

import type { AskedQuestion } from "./bindings/AskedQuestion";

/** An exclusive option takes the others away, and each of the others takes it away. In the order of the options. */
export function chosenWith(question: AskedQuestion, chosen: string[], id: string, on: boolean): string[] {
  if (question.kind !== "many") return [id];
  const isAlone = (one: string) => question.options.some((option) => option.id === one && option.exclusive);
  const others = chosen.filter((one) => one !== id);
  if (!on) return others;
  if (isAlone(id)) return [id];
  const kept = new Set([...others.filter((one) => !isAlone(one)), id]);
  return question.options.map((option) => option.id).filter((one) => kept.has(one));
}
