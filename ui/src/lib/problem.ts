// What can be said above a screen: the id of a message with a title and a text.

import type { ErrorCode } from "./bindings/ErrorCode";

export type Problem =
  | "notice-empty" | "notice-no-text" | "notice-choose" | "notice-choose-country"
  | "error-questions" | "error-call"
  | `error-${Exclude<ErrorCode, "replaced">}`;
