// What the person pasted, in two forms: whole for the checker, and short enough for a text field.

/** Above this many characters a text field makes the window slow. */
export const LONG = 200_000;
/** How much of a long text the field shows. */
export const BEGINNING = 20_000;

export type Pasted = { readonly whole: string; readonly shown: string; readonly long: boolean };

export function clip(whole: string): Pasted {
  if (whole.length <= LONG) return { whole, shown: whole, long: false };
  let end = BEGINNING;
  // Never part a surrogate pair.
  if (/[\uD800-\uDBFF]/.test(whole.charAt(end - 1))) end -= 1;
  return { whole, shown: whole.slice(0, end), long: true };
}
