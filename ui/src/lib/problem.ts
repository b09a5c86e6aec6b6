// What can be said above a screen: the id of a message with a title and a text.

import type { ErrorCode } from "./bindings/ErrorCode";

export type Problem =
  | "notice-empty" | "notice-choose" | "notice-choose-country" | "notice-file-again"
  | "error-questions" | "error-call"
  | `error-${Exclude<ErrorCode, "replaced">}`;

/** True when another file can be the way out. */
export function isAboutFile(problem: Problem): boolean {
  return problem.startsWith("error-file-") || problem === "error-several-files" || problem === "notice-file-again";
}
